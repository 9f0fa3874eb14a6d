import type { Evidence } from '../../router/failure.ts';
import type { SurfaceName } from '../../contract/surfaces.ts';

/**
 * The intermediate form between dialects: what all of them mean, in one shape. A codec (`codec.ts`) reads its dialect
 * into it and writes it out of it, and knows no other dialect; what lies between two of them (tool names, who may read
 * a thought, the order of a stream's parts) is done on the form, once for all pairs.
 *
 * - A member that is absent was not said. Codecs never write defaults into the form.
 * - `rest` holds members that the form has no word for, as they stood in the dialect `from`; only a codec of that
 *   dialect writes them, any other reports them as lost.
 * - Nothing in the form is shared with what it was read from in a way that a codec may change: forms are read-only.
 */

export type Json = Record<string, unknown>;

/** A request for an answer. */
export interface FormRequest {
  /** The surface that it was read from. */
  readonly from: SurfaceName;
  readonly stream: boolean;
  readonly turns: readonly Turn[];
  readonly tools: readonly Tool[];
  readonly toolChoice?: ToolChoice;
  /** False: at most one tool call in an answer. */
  readonly parallelTools?: boolean;
  /** Longest answer in tokens, thoughts included. */
  readonly maxTokens?: number;
  readonly sampling: Sampling;
  /** The answer ends before any of these texts. */
  readonly stop?: readonly string[];
  readonly reasoning?: Reasoning;
  /** Absent: free text. */
  readonly format?: Format;
  readonly verbosity?: 'low' | 'medium' | 'high';
  /** How many answers are wanted (`n`); absent: one. The form of an answer holds one. */
  readonly answers?: number;
  /** Log probabilities are wanted: so many alternatives per token, 0 to 20. */
  readonly logprobs?: number;
  /** By token id. */
  readonly logitBias?: Readonly<Record<string, number>>;
  /** Notes that the provider keeps with the request. */
  readonly metadata?: Readonly<Record<string, string>>;
  /** Stands for the client's end user, for the provider's abuse checks. */
  readonly user?: string;
  /** Names requests that begin alike, so that a provider keeps their prefix in one cache. */
  readonly cacheKey?: string;
  /** How fast and how dear: `standard` is without any promise, `flex` slower and cheaper. */
  readonly tier?: 'auto' | 'standard' | 'flex' | 'priority';
  /** Whether the provider may keep the answer. */
  readonly store?: boolean;
  /** A Chat stream ends with its usage. */
  readonly streamUsage?: boolean;
  readonly rest?: Json;
}

export interface Sampling {
  readonly temperature?: number;
  readonly topP?: number;
  readonly topK?: number;
  readonly seed?: number;
  readonly presencePenalty?: number;
  readonly frequencyPenalty?: number;
}

export type Effort = 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max';

/** How much the model thinks before it answers. Dialects say it by effort, by budget, or leave it to the model. */
export interface Reasoning {
  /** `none`: not at all. */
  readonly effort?: Effort;
  /** Tokens for thoughts. */
  readonly budget?: number;
  /** The model decides when and how much. */
  readonly adaptive?: boolean;
  /** What is shown of the thoughts; `omitted`: nothing. */
  readonly summary?: 'auto' | 'concise' | 'detailed' | 'omitted';
}

/** What the answer's text is to be: any JSON object, or one by a JSON Schema. */
export type Format =
  | { readonly type: 'json' }
  | {
      readonly type: 'schema';
      readonly schema: Json;
      readonly name?: string;
      readonly description?: string;
      readonly strict?: boolean;
    };

/**
 * One voice's part in the conversation, in its order. Results of tools are parts of a `user` turn, before what the user
 * says. System turns may stand anywhere; those before the first other turn are the system prompt.
 */
export interface Turn {
  readonly role: 'system' | 'user' | 'assistant';
  /** A system turn that Chat and Responses call `developer`. */
  readonly developer?: true;
  /** Who of several speaks. */
  readonly name?: string;
  readonly parts: readonly Part[];
  readonly rest?: Json;
}

/** What is said. Answers hold text, refusals, reasoning, calls and opaque parts only. */
export type Part =
  | TextPart
  | RefusalPart
  | ImagePart
  | FilePart
  | AudioPart
  | ReasoningPart
  | CallPart
  | ResultPart
  | OpaquePart;

interface Common {
  /** The provider is to cache the request up to here. */
  readonly cache?: CacheMark;
  readonly rest?: Json;
}

/** `ttl`: how long; absent: the provider's usual. */
export interface CacheMark {
  readonly ttl?: '5m' | '1h';
}

export interface TextPart extends Common {
  readonly type: 'text';
  readonly text: string;
  readonly citations?: readonly Citation[];
}

/** A place on the web that a text rests on. */
export interface Citation {
  readonly url: string;
  readonly title?: string;
  /** What it says there. */
  readonly quote?: string;
  /** Characters of the part's text that rest on it: from, and to (exclusive). */
  readonly range?: readonly [number, number];
}

/** The model says that it will not answer. */
export interface RefusalPart extends Common {
  readonly type: 'refusal';
  readonly text: string;
}

/** Where bytes are. `data` is base64. A `file` is one that a provider keeps: only the one that made its id knows it. */
export type Source =
  | { readonly type: 'data'; readonly mediaType: string; readonly data: string }
  | { readonly type: 'url'; readonly url: string }
  | { readonly type: 'file'; readonly id: string };

export interface ImagePart extends Common {
  readonly type: 'image';
  readonly source: Source;
  /** How closely it is looked at. */
  readonly detail?: string;
}

/** A document: a PDF, or plain text as `text/plain`. */
export interface FilePart extends Common {
  readonly type: 'file';
  readonly source: Source;
  readonly name?: string;
  /** What the model is told of it besides. */
  readonly context?: string;
}

export interface AudioPart extends Common {
  readonly type: 'audio';
  /** Base64. */
  readonly data: string;
  /** `wav`, `mp3`, … */
  readonly format: string;
}

/**
 * A thought. Only its maker can verify or read `signature`, and wants it back unchanged with the text. Thoughts of
 * another maker than the deployment that is asked are dropped before any codec writes the request.
 */
export interface ReasoningPart extends Common {
  readonly type: 'reasoning';
  /** As far as it is shown; empty when it is not. */
  readonly text: string;
  /** The maker's proof or its hidden text. */
  readonly signature?: string;
  /** The maker's name for it. */
  readonly id?: string;
  /** `signature` is the thought itself, hidden for safety. */
  readonly redacted?: true;
  /** Who made it, as in `Target.maker`; absent where its dialect does not tell. */
  readonly maker?: string;
}

/** The model calls a tool. */
export interface CallPart extends Common {
  readonly type: 'call';
  readonly id: string;
  readonly name: string;
  /** Of the tool, where it is in one. */
  readonly namespace?: string;
  /** `json`: the text of a JSON object. `text`: as the tool wants it. */
  readonly kind: 'json' | 'text';
  readonly input: string;
  /** What the maker wants back with the call (Gemini's thought signature). */
  readonly signature?: string;
}

/** What a tool answered. */
export interface ResultPart extends Common {
  readonly type: 'result';
  readonly callId: string;
  /** Of the call. */
  readonly kind: 'json' | 'text';
  /** Text, images and files. */
  readonly parts: readonly Part[];
  readonly isError?: boolean;
}

/** Something that only the dialect `from` has a word for, as it stood there. */
export interface OpaquePart extends Common {
  readonly type: 'opaque';
  readonly from: SurfaceName;
  /** Its kind, for reports, e.g. `web_search_call`. */
  readonly what: string;
  readonly value: Json;
}

export type Tool = FunctionTool | TextTool | SearchTool | OpaqueTool;

interface Named extends Common {
  /** Within its namespace. */
  readonly name: string;
  readonly namespace?: string;
  readonly description?: string;
  /** The model sees it only once something in the conversation refers to it. */
  readonly deferred?: boolean;
}

export interface FunctionTool extends Named {
  readonly kind: 'function';
  /** JSON Schema of its input, an object; absent: it takes nothing. */
  readonly schema?: Json;
  readonly strict?: boolean;
  /** The client answers it with further tools (`tool_search` of Responses). */
  readonly finder?: true;
}

/** Takes text instead of JSON (OpenAI's custom tools). */
export interface TextTool extends Named {
  readonly kind: 'text';
  /** `{type: "grammar", syntax, definition}`; absent: any text. */
  readonly grammar?: Json;
}

/** The provider searches the web. */
export interface SearchTool extends Common {
  readonly kind: 'search';
  readonly allowedDomains?: readonly string[];
  readonly blockedDomains?: readonly string[];
  /** `{type: "approximate", city, region, country, timezone}` */
  readonly location?: Json;
  readonly maxUses?: number;
}

/** A tool that only the provider of the dialect `from` runs. */
export interface OpaqueTool extends Common {
  readonly kind: 'opaque';
  readonly from: SurfaceName;
  /** Its kind, for reports. */
  readonly what: string;
  readonly value: Json;
}

export type ToolChoice =
  | { readonly type: 'auto' | 'none' | 'required' }
  | { readonly type: 'tool'; readonly name: string; readonly namespace?: string }
  | { readonly type: 'search' };

/** A whole answer. */
export interface FormAnswer {
  /** The provider's. */
  readonly id: string;
  readonly model: string;
  /** Epoch seconds; absent where the dialect does not tell. */
  readonly created?: number;
  readonly parts: readonly Part[];
  readonly stop: Stop;
  readonly usage?: Usage;
  /** The tier that served it, in the provider's word. */
  readonly tier?: string;
}

/** Why an answer ended. `paused`: the provider wants to be asked to go on. */
export interface Stop {
  readonly reason: 'end' | 'length' | 'sequence' | 'tools' | 'filter' | 'context' | 'paused';
  /** The text that it ended before. */
  readonly sequence?: string;
}

/** Tokens. `input` are those that no cache knew; `output` includes `reasoning`. */
export interface Usage {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  /** Those of `cacheWrite` that are kept for an hour. */
  readonly cacheWrite1h?: number;
  readonly reasoning?: number;
}

/**
 * A streamed answer, event by event: `begin`, then parts, then `end`. Each part is opened, grows and is closed; a
 * decoder may mix parts (`inSequence` puts them in order before an encoder sees them) and numbers them from 0 as they
 * open. A stream that its upstream breaks off simply has no `end`.
 */
export type FormEvent =
  | {
      readonly type: 'begin';
      readonly id: string;
      readonly model: string;
      readonly created?: number;
      /** What is known of it at the beginning. */
      readonly usage?: Usage;
      readonly tier?: string;
    }
  /** The part as far as it is known: its text or input is what has come so far, usually nothing. Opaque parts come whole. */
  | { readonly type: 'open'; readonly index: number; readonly part: Part }
  /** More of its text, or of a call's input. */
  | { readonly type: 'delta'; readonly index: number; readonly text: string }
  | { readonly type: 'citation'; readonly index: number; readonly citation: Citation }
  /** A thought's or a call's, or more of it. */
  | { readonly type: 'signature'; readonly index: number; readonly signature: string }
  | { readonly type: 'close'; readonly index: number }
  | { readonly type: 'end'; readonly stop: Stop; readonly usage?: Usage; readonly tier?: string }
  /** The upstream reports a failure within its stream; nothing follows. */
  | { readonly type: 'error'; readonly evidence: Evidence }
  /** Nothing but a sign of life. */
  | { readonly type: 'ping' };
