import type { Trace } from '../../router/trace.ts';
import type { Surface } from '../dialects/dialect.ts';
import type { ClientRequest } from '../http/exchange.ts';
import type { AnswerCopy } from './answer-copy.ts';
import type { RequestSpans } from './otel/trace-context.ts';

/** A finished request, for those who tell others of it. */
export interface Report {
  trace: Trace;
  surface: Surface;
  client: ClientRequest;
  /** Null while nobody asks for spans. */
  spans: RequestSpans | null;
  /** Null unless `record_content` is on and somebody asks for it. */
  answer: AnswerCopy | null;
}

/** Tells another program of finished requests, beside their path. */
export interface Reporter {
  /** Called within the path of the request: takes in, and leaves the work for later. */
  finished(report: Report): void;
  /** Tells what it still holds, within a few seconds. */
  close(): Promise<void>;
}
