import type { Target } from '../codec.ts';
import type { CallPart, FormRequest, ImagePart, FilePart, Json, Part, ResultPart, Turn } from '../form.ts';
import type { Losses } from '../losses.ts';
import { textOf } from '../media.ts';
import { argsOf } from './answer.ts';
import { geminiThinking } from './models.ts';
import { Signing } from './signing.ts';

export interface Conversation {
  system: Json[];
  contents: Json[];
}

/** Stands where the conversation begins with the model. */
const OPENING = '(The conversation begins.)';
/**
 * Newer models refuse a call without the proof of its thought, but for this word, which stands for calls that another
 * model made: https://ai.google.dev/gemini-api/docs/thought-signatures
 */
const UNPROVEN = 'skip_thought_signature_validator';

/** The conversation as Google wants it: the system prompt apart, voices in turns, results in the order of their calls. */
export function encodeConversation(request: FormRequest, target: Target, losses: Losses): Conversation {
  const { turns } = request;
  const first = turns.findIndex(({ role }) => role !== 'system');
  const lead = first < 0 ? turns.length : first;
  const system = turns.slice(0, lead).flatMap(({ parts }) => texts(parts));
  const writing = new Writing(geminiThinking(target.knownAs).by === 'level', losses);
  for (const turn of turns.slice(lead)) writing.turn(turn);
  const { contents } = writing;
  if (contents.length === 0) contents.push({ role: 'user', parts: system.splice(0) });
  else if (contents[0]!.role === 'model') {
    contents.unshift({ role: 'user', parts: [{ text: OPENING }] });
    losses.hint('messages[0].role');
  }
  return { system, contents };
}

const texts = (parts: readonly Part[]): Json[] =>
  parts.flatMap((part) => (part.type === 'text' && part.text !== '' ? [{ text: part.text }] : []));

class Writing {
  readonly contents: { role: 'user' | 'model'; parts: Json[] }[] = [];
  readonly #proven: boolean;
  readonly #losses: Losses;
  /** Those of the last turn of the model, in their order: results go by name. */
  #calls: CallPart[] = [];

  constructor(proven: boolean, losses: Losses) {
    this.#proven = proven;
    this.#losses = losses;
  }

  turn({ role, parts }: Turn): void {
    if (parts.some(({ cache }) => cache)) this.#losses.hint('cache_control');
    if (role === 'system') {
      this.#losses.hint('system_turn');
      const said = textOf(parts, '\n\n');
      if (said !== '') this.#add('user', [{ text: `<system>\n${said}\n</system>` }]);
    } else if (role === 'assistant') {
      this.#add('model', this.#modelParts(parts));
    } else {
      this.#add('user', this.#userParts(parts));
    }
  }

  /** Consecutive turns of one voice are one. */
  #add(role: 'user' | 'model', parts: Json[]): void {
    if (parts.length === 0) return;
    const last = this.contents.at(-1);
    if (last?.role === role) last.parts.push(...parts);
    else this.contents.push({ role, parts });
  }

  #modelParts(parts: readonly Part[]): Json[] {
    const signing = new Signing();
    this.#calls = parts.filter((part) => part.type === 'call');
    return parts.flatMap((part): Json[] => {
      switch (part.type) {
        case 'text':
        case 'refusal':
          return part.text === '' ? [] : [signing.sign({ text: part.text })];
        case 'reasoning':
          signing.keep(part.signature);
          return [];
        case 'call': {
          // The first call of a step bears the proof.
          if (this.#proven && !signing.waits && part === this.#calls[0]) signing.keep(UNPROVEN);
          const args = argsOf(part.input, this.#losses);
          return [signing.sign({ functionCall: { name: part.name, args } })];
        }
        default:
          return encodeMedia(part, this.#losses);
      }
    });
  }

  #userParts(parts: readonly Part[]): Json[] {
    const results = parts.filter((part) => part.type === 'result');
    const order = (result: ResultPart): number => this.#calls.findIndex(({ id }) => id === result.callId);
    results.sort((a, b) => order(a) - order(b));
    return [
      ...results.map((result) => this.#result(result)),
      ...results.flatMap((result) => this.#shownBy(result)),
      ...parts.flatMap((part) => (part.type === 'result' ? [] : encodeSaid(part, this.#losses))),
    ];
  }

  #nameOf({ callId }: ResultPart): string {
    return this.#calls.find(({ id }) => id === callId)?.name ?? callId;
  }

  #result(result: ResultPart): Json {
    const said = textOf(result.parts, '\n');
    return {
      functionResponse: {
        name: this.#nameOf(result),
        response: result.isError ? { error: said } : { output: said },
      },
    };
  }

  /** What a result holds besides text follows it. */
  #shownBy(result: ResultPart): Json[] {
    const shown = result.parts.flatMap((part) =>
      part.type === 'text' ? [] : encodeMedia(part, this.#losses),
    );
    return shown.length > 0 ? [{ text: `From the result of ${this.#nameOf(result)}:` }, ...shown] : [];
  }
}

const encodeSaid = (part: Part, losses: Losses): Json[] => {
  if (part.type !== 'text' && part.type !== 'refusal') return encodeMedia(part, losses);
  return part.text === '' ? [] : [{ text: part.text }];
};

function encodeMedia(part: Part, losses: Losses): Json[] {
  switch (part.type) {
    case 'image':
      return encodeSource(part, 'image/png', losses);
    case 'file':
      return encodeSource(part, 'application/pdf', losses);
    case 'audio':
      return [{ inlineData: { mimeType: `audio/${part.format}`, data: part.data } }];
    case 'opaque':
      if (part.from === 'generate_content') return [part.value];
      losses.hint(part.what);
      return [];
    default:
      return [];
  }
}

/** Types of addresses that end in another than the usual one. */
const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  heic: 'image/heic',
  txt: 'text/plain',
  csv: 'text/csv',
  html: 'text/html',
};

function encodeSource({ source }: ImagePart | FilePart, usual: string, losses: Losses): Json[] {
  switch (source.type) {
    case 'data':
      return [{ inlineData: { mimeType: source.mediaType, data: source.data } }];
    case 'url': {
      const ending = /\.(\w+)(?:[?#]|$)/.exec(source.url)?.[1]?.toLowerCase() ?? '';
      return [{ fileData: { mimeType: TYPES[ending] ?? usual, fileUri: source.url } }];
    }
    case 'file':
      losses.meaning('file_id', 'a file that another provider keeps cannot be sent');
      return [];
  }
}
