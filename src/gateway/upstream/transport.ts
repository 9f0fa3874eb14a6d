import type { Body } from '../body/body.ts';

/** One request to an upstream. */
export interface UpstreamRequest {
  origin: string;
  /** With the query. */
  path: string;
  /** Names and values in turn. */
  headers: string[];
  body: Body;
}

export type UpstreamHeaders = Record<string, string | string[] | undefined>;

/** What a relay does to a running upstream request. */
export interface UpstreamControl {
  pause(): void;
  resume(): void;
  /** The handler hears nothing after it. */
  abort(): void;
}

/** What a relay hears of it, in this order; exactly one of `ended` and `broke` comes last. */
export interface UpstreamHandler {
  headers(status: number, headers: UpstreamHeaders, control: UpstreamControl): void;
  data(chunk: Buffer): void;
  ended(): void;
  /** With a Failure it says itself what kind it is. */
  broke(error: Error): void;
}

/** Sends a request; answers how to end it. */
export type Transport = (request: UpstreamRequest, handler: UpstreamHandler) => { abort(): void };
