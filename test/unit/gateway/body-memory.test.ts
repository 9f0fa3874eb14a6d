import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { giveBack, leaveToCollector, watchWrites } from '../../../src/gateway/body/memory.ts';
import { until } from '../../support/until.ts';

/** More than the system takes for a socket that nobody reads. */
const MUCH = 64 * 1024 * 1024;

const filled = (length: number, byte: number): Buffer => Buffer.alloc(length, byte);
const isGone = ({ buffer }: Buffer): boolean => buffer.byteLength === 0;

describe('the memory of request bodies', () => {
  let server: Server;
  let far: Socket;
  let near: Socket;

  beforeEach(async () => {
    server = createServer({ pauseOnConnect: true }, (socket) => {
      far = socket.on('error', () => undefined);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    near = connect((server.address() as AddressInfo).port, '127.0.0.1').on('error', () => undefined);
    watchWrites(near);
    await Promise.all([once(near, 'connect'), once(server, 'connection')]);
  });
  afterEach(() => {
    near.destroy();
    far.destroy();
    server.close();
  });

  it('is free at once when nothing is being written of it', () => {
    const [large, small, part] = [filled(20_000, 1), filled(100, 1), filled(40_000, 1).subarray(1)];
    giveBack([large, small, part]);
    assert.deepEqual([large, small, part].map(isGone), [true, false, false]);
    giveBack([large]);
  });

  it('stays until the system has taken what is written of it, whichever part that is', async () => {
    const plug = filled(MUCH, 1);
    const body = filled(50_000, 2);
    near.write(plug);
    near.write(body.subarray(0, 10));
    near.write('header');
    near.write(body.subarray(10));
    giveBack([plug, body]);
    assert.deepEqual([plug, body].map(isGone), [false, false]);
    let twos = 0;
    far.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 2) twos++;
    });
    far.resume();
    await until('all of it is there', () => twos === 50_000);
    await until('its memory is free', () => isGone(plug) && isGone(body));
  });

  it('is free when the connection breaks before it was written', async () => {
    const [plug, body] = [filled(MUCH, 1), filled(50_000, 2)];
    const told: unknown[] = [];
    near.write(plug);
    near.write(body, (error) => told.push(error));
    giveBack([plug, body]);
    near.destroy();
    await until('its memory is free', () => isGone(plug) && isGone(body));
    assert.ok(told[0] instanceof Error);
  });

  it('is left alone where nobody can tell when it is written', () => {
    const body = filled(50_000, 1);
    leaveToCollector([body]);
    giveBack([body]);
    assert.equal(isGone(body), false);
  });
});
