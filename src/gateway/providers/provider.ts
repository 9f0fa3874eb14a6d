import type { SurfaceName } from '../dialects/dialect.ts';
import type { HttpUpstreams } from '../upstream/http-transport.ts';
import type { Transport } from '../upstream/transport.ts';
import type { Ask } from '../upstream/upstream.ts';

/** What of asking a deployment depends on who provides it. Made once a deployment. */
export interface Provider {
  /** Where it is; without query. Its origin is asked, the whole is shown to clients. */
  readonly base: URL;
  /** The client surfaces whose requests and answers pass byte for byte. */
  readonly native: ReadonlySet<SurfaceName>;
  /** Names and values in turn: what is sent with every request. They win over the client's. */
  readonly headers: readonly string[];
  /** Names, in lower case, of the client's headers that it is not sent. */
  readonly withheld?: readonly string[];
  /** With the query. Asked only for native surfaces. */
  path: (ask: Ask) => string;
  /** Members that the body gets, as JSON text, or loses (null), beyond the model's name and the router's own members. */
  changes?: (ask: Ask) => Iterable<readonly [string, string | null]>;
  /** Wraps the connection: short-lived tokens, signatures over the final bytes, other framings of streams. */
  wrap?: (http: Transport) => Transport;
  /** Asks for something that costs nothing: null when it lives, else what is wrong. */
  probe: (http: HttpUpstreams) => Promise<string | null>;
}

/** The path of an address without slashes at its end. */
export const pathOf = ({ pathname }: URL): string => pathname.replace(/\/+$/, '');
