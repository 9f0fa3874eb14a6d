import type { SurfaceName } from '../../contract/surfaces.ts';
import type { HttpUpstreams } from '../upstream/http-transport.ts';
import type { Transport } from '../upstream/transport.ts';
import type { Ask } from '../upstream/upstream.ts';

/** What providers are asked with. */
export interface ProviderWorld {
  http: HttpUpstreams;
  /** Epoch milliseconds. */
  now: () => number;
}

/** What of asking a deployment depends on who provides it. Made once a deployment. */
export interface Provider {
  /** Where it is; without query. Its origin is asked, the whole is shown to clients. */
  readonly base: URL;
  /** The client surfaces whose requests and answers pass byte for byte. */
  readonly native: ReadonlySet<SurfaceName>;
  /** What it calls the model; absent: as the file does. */
  readonly model?: string;
  /** Names and values in turn: what is sent with every request. They win over the client's. */
  readonly headers: readonly string[];
  /** Names, in lower case, of the client's headers that it is not sent. */
  readonly withheld?: readonly string[];
  /** More of them that depend on the request. */
  headersFor?: (ask: Ask) => readonly string[];
  /** With the query. Asked only for native surfaces. */
  path: (ask: Ask) => string;
  /** Members that the body gets, as JSON text, or loses (null), beyond the model's name and the router's own members. */
  changes?: (ask: Ask) => Iterable<readonly [string, string | null]> | undefined;
  /** The whole body anew, where changed members are not enough; `body` has the changes already. */
  body?: (ask: Ask, body: Buffer) => Buffer;
  /** The connection, where need be with what wraps it: short-lived tokens, signatures over the final bytes, framings. */
  readonly transport: Transport;
  /** Asks for something that costs nothing: null when it lives, else what is wrong. */
  probe: () => Promise<string | null>;
}

/** The path of an address without slashes at its end. */
export const pathOf = ({ pathname }: URL): string => pathname.replace(/\/+$/, '');

/** Changes for APIs whose path says what others have in the body. */
export const WITHOUT_MODEL = [
  ['model', null],
  ['stream', null],
] as const;
