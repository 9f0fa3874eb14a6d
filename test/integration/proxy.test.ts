import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { openai } from '../support/deployments.ts';
import { type RunningGateway, startGateway } from '../support/gateway.ts';
import { fakeOpenAI, type FakeProvider } from '../support/providers/index.ts';
import { raw } from '../support/raw.ts';
import { closeAll } from '../support/surfaces.ts';

const ELSEWHERE = 'upstream.example';

describe('upstreams behind a proxy', () => {
  let upstream: FakeProvider;
  let proxy: Server;
  let gateway: RunningGateway;
  const asked: string[] = [];

  before(async () => {
    upstream = await fakeOpenAI();
    const { port } = new URL(upstream.url);
    proxy = createServer()
      .on('connect', ({ url }, client: Socket) => {
        asked.push(url!);
        const tunnel = connect(Number(port), '127.0.0.1', () => {
          client.write('HTTP/1.1 200 Connection established\r\n\r\n');
          client.pipe(tunnel).pipe(client);
        });
        for (const socket of [client, tunnel]) socket.on('error', () => tunnel.destroy());
      })
      .listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    const away = { ...upstream, url: `http://${ELSEWHERE}:${port}` };
    gateway = await startGateway({
      config: { model_list: [openai('away', 'away', away), openai('here', 'here', upstream)] },
      env: { HTTP_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` },
    });
  });
  after(async () => {
    await gateway.stop();
    proxy.close();
    await closeAll([upstream]);
  });

  it('are asked through it, byte for byte, but for those of this machine', async () => {
    const prompt = 'ü'.repeat(100_000);
    const body = (group: string): string =>
      `{"model":"${group}", "messages":[{"role":"user","content":"${prompt}"}]}`;
    for (const group of ['away', 'here', 'away']) {
      const { status, body: said } = await raw(`${gateway.url}/v1/chat/completions`, { body: body(group) });
      assert.equal(status, 200, said.toString());
      assert.equal(upstream.requests.at(-1)!.body.toString(), body('gpt-4o-mini'));
    }
    assert.deepEqual([...new Set(asked)], [`${ELSEWHERE}:${new URL(upstream.url).port}`]);
  });

  it('are asked through it for signs of life, too', async () => {
    const answer = await raw(`${gateway.url}/health`, { method: 'GET' });
    assert.equal((JSON.parse(answer.body.toString()) as { healthy_count: number }).healthy_count, 2);
  });
});
