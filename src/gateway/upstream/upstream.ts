import type { IncomingHttpHeaders } from 'node:http';
import type { ConfiguredDeployment } from '../../config/index.ts';
import type { SurfaceName } from '../../contract/surfaces.ts';
import type { Surface } from '../dialects/dialect.ts';
import type { ClientRequest } from '../http/exchange.ts';
import type { Transport, UpstreamRequest } from './transport.ts';

/** What is asked of an upstream: a client's request, on a surface that is native to it. */
export interface Ask {
  surface: Surface;
  /** The client's. */
  headers: IncomingHttpHeaders;
  client: ClientRequest;
  /** Members that the body gets by the configuration, as JSON text, or loses (null). */
  changes?: readonly (readonly [string, string | null])[] | undefined;
}

/** How to ask one deployment: all that can be known before a request comes. */
export interface Upstream {
  /** Shown to clients as where their answer came from. */
  readonly apiBase: string;
  /** The client surfaces whose requests and answers pass byte for byte; others are translated to the first that can. */
  readonly native: ReadonlySet<SurfaceName>;
  readonly transport: Transport;
  /** What it is sent and clients must not see, in all forms in which a stream may repeat it. */
  readonly secrets: readonly Buffer[];
  /** Milliseconds; undefined where the deployment sets none. */
  readonly timeoutMs: number | undefined;
  readonly streamTimeoutMs: number | undefined;
  request(ask: Ask): UpstreamRequest;
  /** Asks for something that costs nothing, such as the list of models: null when it answers, else what is wrong. */
  probe(): Promise<string | null>;
}

export const timeoutsOf = ({ params: { timeout, stream_timeout: stream } }: ConfiguredDeployment) => ({
  timeoutMs: timeout === undefined ? undefined : timeout * 1000,
  streamTimeoutMs: stream === undefined ? undefined : stream * 1000,
});
