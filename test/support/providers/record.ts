import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';

/** A request as a fake provider got it. */
export interface RecordedRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Names and values in turn, as sent. */
  readonly rawHeaders: string[];
  /** The bytes received so far; all of them once `complete`. */
  readonly body: Buffer;
  /** The body as JSON. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests reach into it
  readonly json: any;
  readonly complete: boolean;
  /** The client went away before the answer was over, and not because the fake killed the connection. */
  readonly aborted: boolean;
  /** Resolves when the exchange is over, either way. */
  readonly over: Promise<void>;
}

export interface Recording extends RecordedRequest {
  /** The fake itself ends the connection: not an abort. */
  killedHere: boolean;
  /** The whole body; never resolves when the client leaves before it is sent. */
  readonly whole: Promise<Buffer>;
}

export const record = (request: IncomingMessage, response: ServerResponse): Recording => {
  const chunks: Buffer[] = [];
  let aborted = false;
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  const recording: Recording = {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: request.headers,
    rawHeaders: request.rawHeaders,
    get body() {
      return Buffer.concat(chunks);
    },
    get json(): unknown {
      return JSON.parse(this.body.toString());
    },
    get complete() {
      return request.complete;
    },
    get aborted() {
      return aborted;
    },
    killedHere: false,
    whole: new Promise((resolve) => {
      request.once('end', () => resolve(Buffer.concat(chunks)));
    }),
    over: new Promise((resolve) => {
      response.once('close', () => {
        aborted = !response.writableFinished && !recording.killedHere;
        resolve();
      });
    }),
  };
  return recording;
};
