import type { Failure } from '../../router/failure.ts';
import type { UpstreamControl, UpstreamHeaders } from '../upstream/transport.ts';

/** Takes one upstream answer in; each kind of answer has its own. */
export interface Sink {
  data(chunk: Buffer): void;
  ended(): void;
  /** The upstream is gone before its answer ended. */
  broke(failure: Failure): void;
}

/** How a sink says that the attempt is over. */
export interface Verdict {
  /** The answer ended whole. */
  served(status: number): void;
  failed(failure: Failure): void;
}

/** An upstream's answer that is no success, kept to be passed on. Headers are those for the client. */
export interface UpstreamAnswer {
  status: number;
  headers: string[];
  body: Buffer;
}

/** The head of a successful answer. */
export interface AnswerHead {
  status: number;
  headers: UpstreamHeaders;
  apiBase: string;
  control: UpstreamControl;
  /** Compressed: passed on without looking into it. */
  encoded: boolean;
}
