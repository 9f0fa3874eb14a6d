import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadConfig } from '../../../../src/config/index.ts';
import { composed, foundNames } from '../../../../src/extension/first-run/compose.ts';
import { localServers, PLACES } from '../../../../src/extension/first-run/servers.ts';

const around = (variables: string[], models: string[] = []) => ({
  isSet: (variable: string) => variables.includes(variable),
  servers: models.length > 0 ? [{ provider: 'ollama' as const, name: 'ollama', models }] : [],
  port: 4000,
});

describe('The first configuration', () => {
  const load = (text: string) => loadConfig(text, { lookup: () => 'sk-some-key' });

  it('is made of the keys and the servers that are here, and has nothing to complain of', () => {
    const text = composed(
      around(['ANTHROPIC_API_KEY', 'OPENAI_API_KEY'], ['llama3.2:3b', 'qwen3:8b', 'phi4']),
    );
    assert.ok(text);
    const { findings, config } = load(text);
    assert.deepEqual(findings, []);
    assert.deepEqual(
      config?.deployments.map(({ id, group }) => `${group}/${id}`),
      ['chat/anthropic', 'chat/openai', 'chat/ollama-llama3.2-3b', 'chat/ollama-qwen3-8b'],
    );
  });

  it('tries a model of this machine only when the others cannot serve', () => {
    const orders = (variables: string[]) =>
      load(composed(around(variables, ['llama3.2']))!).config?.deployments.map(({ params }) => params.order);
    assert.deepEqual(orders(['OPENAI_API_KEY']), [1, 2]);
    assert.deepEqual(orders([]), [1]);
  });

  it('is for somebody else to make where nothing is found', () => {
    assert.equal(composed(around([])), null);
    assert.deepEqual(foundNames(around([])), []);
  });

  it('holds no key', () => {
    assert.match(composed(around(['OPENAI_API_KEY']))!, /api_key: os\.environ\/OPENAI_API_KEY/);
  });
});

describe('Model servers of this machine', () => {
  let server: Server;
  let url: string;
  let answer: { status?: number; body: string };

  beforeEach(async () => {
    server = createServer((_, response) => void response.writeHead(answer.status ?? 200).end(answer.body));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });
  const found = () => localServers(PLACES.map((place) => ({ ...place, url })));

  it('are known by the models that they list, those that chat', async () => {
    answer = { body: JSON.stringify({ models: [{ name: 'llama3.2' }, { name: 'nomic-embed-text' }] }) };
    assert.deepEqual(await found(), [{ provider: 'ollama', name: 'ollama', models: ['llama3.2'] }]);
    answer = { body: JSON.stringify({ data: [{ id: 'qwen3' }] }) };
    assert.deepEqual(await found(), [{ provider: 'lm_studio', name: 'LM Studio', models: ['qwen3'] }]);
  });

  it('are none where something else listens, or nothing', async () => {
    for (const body of [
      '<html>',
      '[]',
      'null',
      '{"models":3}',
      '{"models":[null,{"name":4}]}',
      '{"models":[]}',
    ]) {
      answer = { body };
      assert.deepEqual(await found(), [], body);
    }
    server.closeAllConnections();
    server.close();
    assert.deepEqual(await found(), []);
  });
});
