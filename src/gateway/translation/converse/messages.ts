import type { FormRequest, Json, Part, Turn } from '../form.ts';
import type { Losses } from '../losses.ts';
import { textOf } from '../media.ts';
import type { Blocks } from './blocks.ts';

export interface Conversation {
  system: Json[];
  messages: Message[];
}

interface Message extends Json {
  role: 'user' | 'assistant';
  content: Json[];
}

/** Stands where the conversation begins with the model. */
const OPENING = '(The conversation begins.)';
/** A message with a document has to say something. */
const SHOWN = '(See the document.)';

/** The conversation as Converse wants it: the system prompt apart, voices in turns, results before words. */
export function encodeConversation({ turns }: FormRequest, blocks: Blocks, losses: Losses): Conversation {
  const first = turns.findIndex(({ role }) => role !== 'system');
  const lead = first < 0 ? turns.length : first;
  const system = turns.slice(0, lead).flatMap(({ parts }) => parts.flatMap((part) => blocks.of(part)));
  const messages: Message[] = [];
  for (const turn of turns.slice(lead)) append(messages, turn, blocks, losses);
  if (messages.length === 0) {
    // Only a system prompt: it is what is asked.
    messages.push({ role: 'user', content: system.splice(0) });
  } else if (messages[0]!.role === 'assistant') {
    messages.unshift({ role: 'user', content: [{ text: OPENING }] });
    losses.hint('messages[0].role');
  }
  for (const { content } of messages) {
    if (content.some((block) => 'document' in block) && !content.some((block) => 'text' in block))
      content.push({ text: SHOWN });
  }
  return { system, messages };
}

function append(messages: Message[], turn: Turn, blocks: Blocks, losses: Losses): void {
  if (turn.role === 'system') {
    losses.hint('system_turn');
    const said = textOf(turn.parts, '\n\n');
    if (said.trim() !== '') join(messages, 'user', [{ text: `<system>\n${said}\n</system>` }]);
    return;
  }
  const content = [...turn.parts].sort((a, b) => rank(a) - rank(b)).flatMap((part) => blocks.of(part));
  if (content.length > 0) join(messages, turn.role, content);
}

/** Results lead, calls end. Stable otherwise. */
const rank = ({ type }: Part): number => (type === 'result' ? -1 : type === 'call' ? 1 : 0);

/** Consecutive turns of one voice are one message. */
function join(messages: Message[], role: Message['role'], content: Json[]): void {
  const last = messages.at(-1);
  if (last?.role !== role) messages.push({ role, content });
  else if (role === 'assistant') last.content.push(...content);
  else {
    // What answers calls stays ahead of what is said.
    const end = last.content.findLastIndex((block) => 'toolResult' in block) + 1;
    const results = content.filter((block) => 'toolResult' in block);
    last.content.splice(end, 0, ...results);
    last.content.push(...content.filter((block) => !results.includes(block)));
  }
}
