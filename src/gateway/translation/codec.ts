import type { ChatTraits } from '../../config/index.ts';
import type { FormAnswer, FormEvent, FormRequest, Json } from './form.ts';
import type { Losses } from './losses.ts';

/** Whom a request is written for. */
export interface Target {
  /** `openai`, `anthropic`, `groq`, … as in the configuration; `openai_like`: `openai` at another address. */
  readonly provider: string;
  /** How the messages of its chat differ from OpenAI's. */
  readonly chat?: ChatTraits;
  /** The provider's name of the model. */
  readonly model: string;
  /** The public name of the model, by which it is judged; the same where it has no other. */
  readonly knownAs: string;
  /** Whose thoughts it can read: one name for all servers that verify each other's. */
  readonly maker: string;
  /** Its longest answer in tokens, where that is known. */
  readonly maxOutputTokens?: number;
  /** Whether the model thinks; absent: the codec judges by its name. */
  readonly reasons?: boolean;
}

/** What a surface has words for; what it has none for is changed on the form before its codec writes a request. */
export interface Traits {
  /** Names of tools that it takes. Others are replaced, and come back as they were. */
  readonly toolName: RegExp;
  /** Longest id of a tool call, of letters, digits, `_` and `-`. */
  readonly longestCallId: number;
  /** Tools that take text. Elsewhere they become functions with one text. */
  readonly textTools: boolean;
  /** Its clients send thoughts back as they were shown. From others their text comes back within the seal. */
  readonly returnsThoughts: boolean;
  /** Turns may say who of several speaks. */
  readonly speakers: boolean;
}

/** One event of a server-sent stream; `data` is its parsed JSON, undefined for `[DONE]` and what is no JSON. */
export interface WireEvent {
  readonly name: string | undefined;
  readonly raw: string;
  readonly data: Json | undefined;
}

/** Made for one answer. */
export interface StreamDecoder {
  /** Hands on what the event means: any number of form events. `end` only for the dialect's own terminal event. */
  take: (event: WireEvent, emit: (event: FormEvent) => void) => void;
  /** The upstream has closed the stream in order. Some leave the terminal event out: `end` if the answer is whole. */
  closed?: (emit: (event: FormEvent) => void) => void;
}

/** Made for one answer. */
export interface StreamEncoder {
  /** The bytes of the dialect's events, as text; empty when the client need not know. Parts come one after the other. */
  write: (event: FormEvent) => string;
}

/**
 * One surface's reading and writing, for clients and for providers. Reading never trusts the shape of what it reads: what is missing is left out, and
 * only a request that cannot mean anything is an `Untranslatable`.
 */
export interface Codec extends ClientCodec, ProviderCodec {}

/** Takes what clients may refer to later instead of sending it again. */
export type Keep = (item: Json) => void;

/** For those who ask. */
export interface ClientCodec {
  readonly traits: Traits;
  /** A client's request. Throws an Untranslatable that names the member. */
  decodeRequest: (body: Json) => FormRequest;
  /** An answer to the client that sent `asked`. */
  encodeAnswer: (answer: FormAnswer, asked: FormRequest, losses: Losses, keep?: Keep) => Json;
  encodeStream: (asked: FormRequest, losses: Losses, keep?: Keep) => StreamEncoder;
}

/** For those who answer. */
export interface ProviderCodec {
  readonly traits: Traits;
  /** A request to the provider, without routing: `model` is the target's. Reports what it has no word for. */
  encodeRequest: (request: FormRequest, target: Target, losses: Losses) => Json;
  /** A provider's answer. */
  decodeAnswer: (body: Json) => FormAnswer;
  decodeStream: () => StreamDecoder;
}
