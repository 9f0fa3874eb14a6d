import type { FormRequest, Json, Part, Turn } from '../form.ts';
import type { Target } from '../codec.ts';
import type { Losses } from '../losses.ts';
import { claudeModel } from '../models.ts';
import { encodeBlock, textBlocks } from './blocks.ts';

export interface Conversation {
  system: Json[];
  messages: Json[];
}

/** The conversation as Messages wants it: the system prompt apart, voices in turns, results before words. */
export function encodeConversation(request: FormRequest, target: Target, losses: Losses): Conversation {
  const { turns, from } = request;
  const first = turns.findIndex(({ role }) => role !== 'system');
  const lead = first < 0 ? turns.length : first;
  const system = turns.slice(0, lead).flatMap(({ parts }) => textBlocks(parts));
  const messages: Json[] = [];
  for (const turn of turns.slice(lead)) append(messages, turn, from === 'messages', target, losses);
  if (messages.length === 0) {
    // Only a system prompt, which other dialects take for a request: it is what is asked.
    messages.push({ role: 'user', content: system.splice(0) });
  } else if (messages[0]!.role === 'assistant') {
    messages.unshift({ role: 'user', content: [{ type: 'text', text: OPENING }] });
    losses.hint('messages[0].role');
  }
  tidyEnd(messages);
  return { system, messages };
}

/** Stands where the conversation begins with the model. */
const OPENING = '(The conversation begins.)';

function append(messages: Json[], turn: Turn, own: boolean, target: Target, losses: Losses): void {
  const last = messages.at(-1);
  const { role } = turn;
  if (role === 'system') {
    const content = textBlocks(turn.parts);
    if (content.length === 0) return;
    if (own || (claudeModel(target.knownAs).systemTurns && last?.role === 'user')) {
      messages.push({ role, content });
      return;
    }
    losses.hint('system_turn');
    const said = content.map(({ text }) => String(text)).join('\n\n');
    join(messages, 'user', [{ type: 'text', text: `<system>\n${said}\n</system>` }]);
    return;
  }
  const content = ordered(turn.parts).flatMap((part) => encodeBlock(part, role, own, losses));
  if (content.length > 0) join(messages, role, content);
}

/** Consecutive turns of one voice are one message. */
function join(messages: Json[], role: 'user' | 'assistant', content: Json[]): void {
  const last = messages.at(-1);
  if (last?.role !== role) {
    messages.push({ role, content });
    return;
  }
  const before = last.content as Json[];
  last.content = role === 'user' ? [...before, ...content].sort(resultsFirst) : [...before, ...content];
}

const resultsFirst = (a: Json, b: Json): number =>
  Number(b.type === 'tool_result') - Number(a.type === 'tool_result');

/** Thoughts lead, calls end: so the models were taught. Stable otherwise. */
function ordered(parts: readonly Part[]): readonly Part[] {
  const rank = ({ type }: Part): number => (type === 'result' ? -1 : type === 'call' ? 1 : 0);
  return [...parts].sort((a, b) => rank(a) - rank(b));
}

/** An answer that is to be continued must not end in white space. */
function tidyEnd(messages: Json[]): void {
  const last = messages.at(-1);
  const block = last?.role === 'assistant' ? (last.content as Json[]).at(-1) : undefined;
  if (block?.type === 'text') block.text = String(block.text).trimEnd();
}
