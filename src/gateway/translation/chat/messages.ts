import type { ChatTraits } from '../../../config/index.ts';
import type {
  CallPart,
  FilePart,
  FormRequest,
  ImagePart,
  Json,
  Part,
  ReasoningPart,
  ResultPart,
  Turn,
} from '../form.ts';
import type { Target } from '../codec.ts';
import type { Losses } from '../losses.ts';
import { plainText, quoted, textOf, urlOf } from '../media.ts';
import { returnedThoughts } from './reasoning.ts';

/** Between texts that were parts of their own and become one. */
const BETWEEN = '\n\n';

/** The conversation as Chat's messages. */
export function encodeMessages({ turns, from }: FormRequest, target: Target, losses: Losses): Json[] {
  const files = from === 'chat' || from === 'responses';
  const { chat = {} } = target;
  const encode = (turn: Turn): Json[] => {
    switch (turn.role) {
      case 'system':
        return [system(turn, chat, losses)];
      case 'assistant':
        return assistant(turn, chat, losses);
      case 'user':
        return user(turn, files, losses);
    }
  };
  return chat.systemFirst ? inTurns(systemFirst(turns, losses).flatMap(encode)) : turns.flatMap(encode);
}

/** One system turn at the beginning, and what the system says later in the user's name. */
function systemFirst(turns: readonly Turn[], losses: Losses): Turn[] {
  const first = turns.findIndex(({ role }) => role !== 'system');
  const lead = first < 0 ? turns.length : first;
  const whole: Turn = { role: 'system', parts: turns.slice(0, lead).flatMap(({ parts }) => parts) };
  const others = turns.slice(lead).map((turn): Turn => {
    if (turn.role !== 'system') return turn;
    losses.hint('system_turn');
    return {
      role: 'user',
      parts: [{ type: 'text', text: `<system>\n${textOf(turn.parts, BETWEEN)}\n</system>` }],
    };
  });
  return lead > 0 ? [whole, ...others] : others;
}

/** Templates of models want voices in turns: what a user says in a row is one message. */
function inTurns(messages: readonly Json[]): Json[] {
  const joined: Json[] = [];
  for (const message of messages) {
    const last = joined.at(-1);
    if (message.role !== 'user' || last?.role !== 'user') joined.push(message);
    else joined[joined.length - 1] = { ...last, content: both(last.content, message.content) };
  }
  return joined;
}

const both = (a: unknown, b: unknown): unknown =>
  typeof a === 'string' && typeof b === 'string' ? `${a}${BETWEEN}${b}` : [...partsOf(a), ...partsOf(b)];

const partsOf = (content: unknown): unknown[] =>
  Array.isArray(content) ? content : [{ type: 'text', text: content }];

function system(turn: Turn, { developer }: ChatTraits, losses: Losses): Json {
  reportMarks(turn.parts, losses);
  return {
    role: turn.developer && developer ? 'developer' : 'system',
    content: textOf(turn.parts, BETWEEN),
  };
}

function assistant(turn: Turn, chat: ChatTraits, losses: Losses): Json[] {
  const { parts } = turn;
  reportMarks(parts, losses);
  const calls = parts.filter((part): part is CallPart => part.type === 'call');
  const refusals = parts.filter((part) => part.type === 'refusal');
  const said = textOf(parts.filter((part) => part.type === 'text'));
  const thoughts = parts.filter((part): part is ReasoningPart => part.type === 'reasoning');
  for (const part of parts) {
    if (part.type === 'image' || part.type === 'file' || part.type === 'audio') losses.meaning(part.type);
    if (part.type === 'opaque') losses.hint(part.what);
  }
  if (said === '' && calls.length === 0 && refusals.length === 0 && thoughts.length === 0) return [];
  return [
    {
      role: 'assistant',
      ...(turn.name !== undefined && { name: turn.name }),
      ...returnedThoughts(thoughts, chat, losses),
      content: said === '' && (calls.length > 0 || refusals.length > 0) ? null : said,
      ...(refusals.length > 0 && { refusal: textOf(refusals) }),
      ...(calls.length > 0 && { tool_calls: calls.map(encodeCall) }),
    },
  ];
}

export const encodeCall = ({ id, name, kind, input }: CallPart): Json =>
  kind === 'text'
    ? { id, type: 'custom', custom: { name, input } }
    : { id, type: 'function', function: { name, arguments: input === '' ? '{}' : input } };

/** Results come first, each as a message of its own: they belong right behind their calls. `files`: ids of files are OpenAI's. */
function user(turn: Turn, files: boolean, losses: Losses): Json[] {
  reportMarks(turn.parts, losses);
  const results = turn.parts.filter((part): part is ResultPart => part.type === 'result');
  const others = turn.parts.filter((part) => part.type !== 'result');
  const shown = results.flatMap(shownBy);
  const content = [...shown, ...others].flatMap((part) => encodePart(part, files, losses));
  const messages = results.map((result) => encodeResult(result, losses));
  if (content.length === 0 && messages.length > 0) return messages;
  messages.push({
    role: 'user',
    ...(turn.name !== undefined && { name: turn.name }),
    content: content.every(({ type }) => type === 'text')
      ? content.map(({ text }) => String(text)).join(BETWEEN)
      : content,
  });
  return messages;
}

function encodeResult({ callId, parts, isError }: ResultPart, losses: Losses): Json {
  for (const part of parts) if (part.type === 'opaque') losses.hint(part.what);
  const said = textOf(parts, '\n');
  return {
    role: 'tool',
    tool_call_id: callId,
    // Chat has no word for a failed call but what is said.
    content: isError && !/^\W*error/i.test(said) ? `Error: ${said}` : said,
  };
}

/** A tool's answer is text only: what else it holds follows in the user's name. */
function shownBy({ callId, parts }: ResultPart): Part[] {
  const shown = parts.filter((part) => part.type !== 'text' && part.type !== 'opaque');
  return shown.length === 0 ? [] : [{ type: 'text', text: `From the result of ${callId}:` }, ...shown];
}

function encodePart(part: Part, files: boolean, losses: Losses): Json[] {
  switch (part.type) {
    case 'text':
    case 'refusal':
      return part.text === '' ? [] : [{ type: 'text', text: part.text }];
    case 'image':
      return encodeImage(part, losses);
    case 'file':
      return encodeFile(part, files, losses);
    case 'audio':
      return [{ type: 'input_audio', input_audio: { data: part.data, format: part.format } }];
    case 'opaque':
      if (part.from === 'chat') return [part.value];
      losses.hint(part.what);
      return [];
    default:
      return [];
  }
}

function encodeImage({ source, detail }: ImagePart, losses: Losses): Json[] {
  const url = urlOf(source);
  if (url === undefined) {
    losses.meaning('file_id', 'an image that another provider keeps cannot be sent');
    return [];
  }
  return [{ type: 'image_url', image_url: { url, ...(detail !== undefined && { detail }) } }];
}

function encodeFile(part: FilePart, files: boolean, losses: Losses): Json[] {
  const said = plainText(part);
  if (said !== undefined) return [{ type: 'text', text: quoted(part, said) }];
  if (part.source.type === 'file' && files) return [{ type: 'file', file: { file_id: part.source.id } }];
  if (part.source.type !== 'data') {
    losses.meaning('document.source', 'only documents within the request can be sent');
    return [];
  }
  return [{ type: 'file', file: { filename: part.name ?? 'document.pdf', file_data: urlOf(part.source) } }];
}

/** OpenAI caches by itself. */
function reportMarks(parts: readonly Part[], losses: Losses): void {
  if (parts.some(({ cache }) => cache)) losses.hint('cache_control');
  if (parts.some((part) => part.type === 'text' && part.citations !== undefined)) losses.hint('citations');
}
