import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Why a request is refused before anything else is looked at. */
export interface Refusal {
  status: 401 | 403;
  message: string;
}

const LOOPBACK = /^(localhost|.+\.localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/i;

export const isLoopback = (host: string): boolean => LOOPBACK.test(host) || host === '::1';

/** Who may talk to the gateway: programs of this machine, or those that have the key; never a web page elsewhere. */
export class Guard {
  #keys: Buffer[] = [];
  #allowedHosts = new Set<string>();
  /** Host headers seen to be good; few, and each request brings one. */
  readonly #goodHosts = new Set<string>();

  /** `keys`: any of them opens; none at all: open to the programs of this machine. */
  configure(keys: readonly string[], allowedHosts: readonly string[]): void {
    this.#keys = keys.map((key) => Buffer.from(key));
    this.#allowedHosts = new Set(allowedHosts.map((host) => host.toLowerCase()));
    this.#goodHosts.clear();
  }

  /** Against DNS rebinding and drive-by pages: a foreign Host or Origin is refused whatever key it brings. */
  refusesOrigin({ host = '', origin }: IncomingHttpHeaders): Refusal | null {
    if (!this.#goodHosts.has(host)) {
      if (!this.#isGoodHost(host)) {
        return {
          status: 403,
          message: `Host '${host}' is not this machine. Use http://127.0.0.1, or list the name in general_settings.allowed_hosts.`,
        };
      }
      if (this.#goodHosts.size < 100) this.#goodHosts.add(host);
    }
    if (origin === undefined || origin === `http://${host}` || origin === `https://${host}`) return null;
    return { status: 403, message: `Pages of '${origin}' may not use this gateway.` };
  }

  refusesKey(headers: IncomingHttpHeaders): Refusal | null {
    if (this.#keys.length === 0) return null;
    const offered = offeredKeys(headers);
    if (offered.length === 0) {
      return {
        status: 401,
        message: 'This gateway needs a key: send Authorization: Bearer KEY, or x-api-key: KEY.',
      };
    }
    let opens = false;
    for (const one of offered) for (const key of this.#keys) if (isSame(one, key)) opens = true;
    return opens
      ? null
      : { status: 401, message: 'This is not the key of this gateway (general_settings.master_key).' };
  }

  #isGoodHost(host: string): boolean {
    const name = host.replace(/:\d+$/, '').toLowerCase();
    return LOOPBACK.test(name) || this.#allowedHosts.has(name) || this.#allowedHosts.has(host.toLowerCase());
  }
}

/** All that it brings: some clients send a key of their own in one header and the gateway's in another. */
function offeredKeys(headers: IncomingHttpHeaders): Buffer[] {
  const bearer = /^Bearer +(.+)$/i.exec(headers.authorization ?? '')?.[1];
  return [bearer, headers['x-api-key'], headers['x-goog-api-key']].flatMap((key) =>
    typeof key === 'string' && key !== '' ? [Buffer.from(key, 'latin1')] : [],
  );
}

/** In constant time, whatever the lengths. */
function isSame(offered: Buffer, key: Buffer): boolean {
  if (offered.length === key.length) return timingSafeEqual(offered, key);
  timingSafeEqual(key, key);
  return false;
}
