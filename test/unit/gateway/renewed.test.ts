import assert from 'node:assert/strict';
import { type Lease, Renewed } from '../../../src/gateway/providers/credentials/renewed.ts';
import { Failure } from '../../../src/router/failure.ts';

const HOUR = 3600_000;

/** Leases of an hour, in virtual time; `fail` lets the coming fetches fail. */
class Source {
  time = 1_000_000;
  fetched = 0;
  fail: Error | null = null;
  life: number | null = HOUR;
  #gate: Promise<void> | null = null;
  readonly renewed = new Renewed(
    () => this.#fetch(),
    () => this.time,
  );

  /** Fetches wait until the answer is called. */
  hold(): () => void {
    let release = (): void => undefined;
    this.#gate = new Promise((resolve) => {
      release = resolve;
    });
    return () => {
      this.#gate = null;
      release();
    };
  }

  async #fetch(): Promise<Lease<string>> {
    const value = `token-${++this.fetched}`;
    await this.#gate;
    if (this.fail) throw this.fail;
    return { value, expiresAt: this.life === null ? null : this.time + this.life };
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('what runs out', () => {
  it('is fetched once for all that ask at the same time', async () => {
    const source = new Source();
    const values = await Promise.all(Array.from({ length: 10 }, async () => source.renewed.get()));
    assert.deepEqual(new Set(values), new Set(['token-1']));
  });

  it('is there at once while it is valid, without a promise', async () => {
    const source = new Source();
    await source.renewed.get();
    assert.equal(source.renewed.get(), 'token-1');
    source.time += HOUR / 2;
    assert.equal(source.renewed.get(), 'token-1');
    assert.equal(source.fetched, 1);
  });

  it('is renewed before it runs out, without anyone waiting', async () => {
    const source = new Source();
    await source.renewed.get();
    source.time += HOUR - 4 * 60_000;
    const release = source.hold();
    assert.equal(source.renewed.get(), 'token-1');
    assert.equal(source.renewed.get(), 'token-1');
    assert.equal(source.fetched, 2);
    release();
    await turn();
    assert.equal(source.renewed.get(), 'token-2');
  });

  it('serves on while a renewal fails, and is tried again later', async () => {
    const source = new Source();
    await source.renewed.get();
    source.time += HOUR - 4 * 60_000;
    source.fail = new Failure('connection', 'nobody there');
    assert.equal(source.renewed.get(), 'token-1');
    await turn();
    assert.equal(source.renewed.get(), 'token-1');
    assert.equal(source.fetched, 2);
    source.time += 10_000;
    source.fail = null;
    assert.equal(source.renewed.get(), 'token-1');
    await turn();
    assert.equal(source.renewed.get(), 'token-3');
  });

  it('is not used within its last seconds', async () => {
    const source = new Source();
    await source.renewed.get();
    source.time += HOUR - 10_000;
    assert.equal(await source.renewed.get(), 'token-2');
  });

  it('says what went wrong as a Failure, and asks again the next time', async () => {
    const source = new Source();
    source.fail = new Failure('authentication', 'wrong secret');
    await assert.rejects(async () => source.renewed.get(), {
      kind: 'authentication',
      message: 'wrong secret',
    });
    source.fail = new Error('what no one thought of');
    await assert.rejects(async () => source.renewed.get(), { kind: 'connection' });
    source.fail = null;
    assert.equal(await source.renewed.get(), 'token-3');
  });

  it('is fetched anew once it was refused', async () => {
    const source = new Source();
    await source.renewed.get();
    source.renewed.forget();
    assert.equal(await source.renewed.get(), 'token-2');
  });

  it('may be valid for good', async () => {
    const source = new Source();
    source.life = null;
    await source.renewed.get();
    source.time += 1000 * HOUR;
    assert.equal(source.renewed.get(), 'token-1');
  });
});
