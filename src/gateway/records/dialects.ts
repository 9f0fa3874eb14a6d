import type { Surface } from '../dialects/dialect.ts';
import { SURFACES } from '../dialects/surfaces.ts';
import type { Upstream } from '../upstream/upstream.ts';

const surfaces: ReadonlyMap<string, Surface> = new Map(
  Array.from(SURFACES.values(), (surface) => [surface.name, surface]),
);

const dialectOf = (surface: string | undefined): string => surfaces.get(surface ?? '')?.dialect.name ?? '';

/** What a client and its upstream speak: the same where the upstream has the client's surface itself. */
export function dialectsOf(
  surface: string,
  upstream: Upstream | undefined,
): { client: string; upstream: string } {
  const client = dialectOf(surface);
  if (!upstream) return { client, upstream: '' };
  const native = new Set<string>(upstream.native);
  return { client, upstream: native.has(surface) ? client : dialectOf(Array.from(native)[0]) };
}
