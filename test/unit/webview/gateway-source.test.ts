import { strict as assert } from 'node:assert';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GatewaySource } from '../../../src/webview/sources/gateway.ts';
import { readEvents } from '../../../src/webview/sources/event-stream.ts';
import type { Update } from '../../../src/webview/sources/source.ts';
import { FakeAdmin } from '../../support/fake-admin.ts';
import { deployment, state, trace } from '../../webview/samples.ts';

const keyStore = (): Pick<Storage, 'getItem' | 'setItem'> => {
  const values = new Map<string, string>();
  return {
    getItem: (name) => values.get(name) ?? null,
    setItem: (name, value) => void values.set(name, value),
  };
};

/** A source with what it has told, and a way to wait for the next thing of a kind. */
const listen = (admin: { url: string }) => {
  const told: Update[] = [];
  let heard: () => void = () => undefined;
  let pauseOver: () => void = () => undefined;
  const source = new GatewaySource({
    root: `${admin.url}/`,
    storage: keyStore(),
    wait: () => new Promise((resolve) => (pauseOver = resolve)),
  });
  const until = async (matches: (update: Update) => boolean): Promise<Update> => {
    for (;;) {
      const found = told.findIndex(matches);
      if (found >= 0) return told.splice(0, found + 1).at(-1)!;
      await new Promise<void>((resolve) => (heard = resolve));
    }
  };
  source.start((update) => {
    told.push(update);
    heard();
  });
  return { source, until, goOn: () => pauseOver() };
};

const isEvent = (event: string) => (update: Update) => update.type === 'event' && update.event === event;
const isConnection = (wanted: string) => (update: Update) =>
  update.type === 'connection' && update.connection.state === wanted;

describe('the data of the page at /ui', () => {
  let admin: FakeAdmin;
  beforeEach(async () => {
    admin = new FakeAdmin(state([deployment({ id: 'a', state: 'cooling_down' })]));
    await admin.start();
  });
  afterEach(() => admin.stop());

  it('is live, with the state and the recent requests, oldest first', async () => {
    admin.requests = [trace({ callId: 'new' }), trace({ callId: 'old' })];
    const { until } = listen(admin);
    await until(isConnection('live'));
    await until((update) => isEvent('request')(update) && JSON.stringify(update).includes('old'));
    await until((update) => isEvent('request')(update) && JSON.stringify(update).includes('new'));
  });

  it('follows the events', async () => {
    const { until } = listen(admin);
    await until(isEvent('state'));
    admin.tell('request', trace({ callId: 'é→😀' }));
    const update = await until(isEvent('request'));
    assert.equal(update.type === 'event' && update.event === 'request' && update.data.callId, 'é→😀');
  });

  it('asks for the key, again when it is wrong, and goes on with the right one', async () => {
    admin.key = 'right';
    const { source, until } = listen(admin);
    assert.deepEqual(await until(({ type }) => type === 'key'), { type: 'key', key: 'needed' });
    source.useKey('wrong');
    assert.deepEqual(await until(({ type }) => type === 'key'), { type: 'key', key: 'refused' });
    source.useKey('right');
    await until(isEvent('state'));
    assert.equal(source.needsKey, true);
  });

  it('connects again by itself after the gateway was gone', async () => {
    const { until, goOn } = listen(admin);
    await until(isEvent('state'));
    await admin.stop();
    await until(isConnection('stopped'));
    goOn();
    await until(isConnection('stopped'));
    await admin.start();
    goOn();
    await until(isConnection('live'));
    await until(isEvent('state'));
  });

  it('resets cooldowns and switches the strategy, and tells what the gateway would not do', async () => {
    const { source, until } = listen(admin);
    await until(isEvent('state'));
    source.resetCooldowns({ deployment: 'a' });
    await until(isEvent('deployments'));
    assert.deepEqual(admin.resets, [{ deployment: 'a' }]);
    source.switchStrategy({ strategy: 'weighted-round-robin' });
    await until(({ type }) => type === 'strategy');
    source.switchStrategy({ strategy: 'none-such' });
    assert.deepEqual(await until(({ type }) => type === 'notice'), {
      type: 'notice',
      message: 'No strategy none-such',
    });
  });

  it('says which status it got when the answer is no JSON', async () => {
    const server = createServer((_, response) => response.writeHead(503).end('<html>'));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { until } = listen({ url });
    const update = await until(isConnection('stopped'));
    assert.match(JSON.stringify(update), /answered 503/);
    server.close();
    server.closeAllConnections();
  });
});

describe('server-sent events', () => {
  it('are put together from any pieces, characters cut in two included', async () => {
    const bytes = new TextEncoder().encode('event: x\ndata: "→"\n\n: keep-alive\n\nevent: y\ndata: 2\n\n');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const seen: unknown[] = [];
    await readEvents(new Response(body), (event, data) => seen.push([event, data]));
    assert.deepEqual(seen, [
      ['x', '→'],
      ['y', 2],
    ]);
  });

  it('fail loudly on what is not JSON', async () => {
    await assert.rejects(
      readEvents(new Response('event: x\ndata: {\n\n'), () => undefined),
      SyntaxError,
    );
  });
});
