import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse, parseAllDocuments } from 'yaml';
import { loadConfig } from '../../src/config/index.ts';
import { parseCli } from '../../src/gateway/cli.ts';
import { openai } from '../support/deployments.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { NO_NGINX, startNginx, type RunningNginx } from '../support/nginx.ts';
import { behaviour, fakeOpenAI, gate, type FakeProvider } from '../support/providers/index.ts';
import { pythonWith } from '../support/python.ts';
import { postJson, raw } from '../support/raw.ts';
import { NO_REDIS, startRedis, type RunningRedis } from '../support/redis.ts';
import { messages } from '../support/sdk.ts';
import { closeAll } from '../support/surfaces.ts';
import { until } from '../support/until.ts';

const FOLDER = join(import.meta.dirname, '../../examples/deploy');
const read = (name: string): Promise<string> => readFile(join(FOLDER, name), 'utf8');
const run = promisify(execFile);
const INSTALL_LIMIT_MS = 300_000;

describe('examples/deploy', () => {
  it('holds to the schemas of Compose and Kubernetes', async function () {
    this.timeout(INSTALL_LIMIT_MS);
    const found = await pythonWith(
      'schemas',
      ['check-jsonschema>=0.39', 'kubernetes-validate>=1.32'],
      ['check_jsonschema', 'kubernetes_validate'],
    );
    if ('missing' in found) {
      console.log(`      skipped, no schemas: ${found.missing}`);
      this.skip();
    }
    const compose = join(FOLDER, 'compose.yaml');
    await run(found.python, ['-m', 'check_jsonschema', '--builtin-schema', 'vendor.compose-spec', compose]);
    const manifests = (await readdir(join(FOLDER, 'kubernetes'))).map((name) =>
      join(FOLDER, 'kubernetes', name),
    );
    assert.ok(manifests.length >= 3);
    await run(found.python, ['-m', 'kubernetes_validate', '--strict', ...manifests]);
  });

  it('has a configuration without findings', async () => {
    const { config, findings } = loadConfig(await read('switchyard.yaml'), {
      lookup: (name) => `${name}-value`,
    });
    assert.deepEqual(findings, []);
    assert.equal(config?.router.redis_url, 'REDIS_URL-value');
  });

  it('starts the gateway as its command line is', async () => {
    const dockerfile = await read('Dockerfile');
    const command = JSON.parse(/^CMD (\[.*\])$/m.exec(dockerfile)![1]!) as string[];
    const options = parseCli(command);
    assert.ok(typeof options !== 'string');
    assert.deepEqual([options.host, options.port], ['0.0.0.0', 4000]);
    const { services } = parse(await read('compose.yaml'), { merge: true });
    const mounted = services['gateway-1'].volumes[0].split(':')[1];
    assert.equal(options.config, mounted);
  });

  it('probes what there is, by a name that is answered', async () => {
    const gateway = await startGateway({
      config: { model_list: [{ model_name: 'g', litellm_params: { model: 'simulated/g' } }] },
      env: { SWITCHYARD_MASTER_KEY: 'sk-master' },
      args: ['--host', '0.0.0.0'],
    });
    const [deployment] = parseAllDocuments(await read('kubernetes/switchyard.yaml'));
    const [container] = deployment!.toJS().spec.template.spec.containers;
    const status = (path: string, headers: Record<string, string>) =>
      raw(`${gateway.url}${path}`, { method: 'GET', headers }).then((answer) => answer.status);
    for (const { httpGet } of [container.startupProbe, container.livenessProbe, container.readinessProbe]) {
      const [header] = httpGet.httpHeaders;
      assert.equal(await status(httpGet.path, { [header.name]: header.value }), 200, httpGet.path);
      assert.equal(await status(httpGet.path, { host: '10.0.0.7:4000' }), 403);
    }
    await gateway.stop();
  });
});

describe('two gateways behind nginx, as in examples/deploy', function () {
  this.timeout(60_000);
  const key = { authorization: 'Bearer sk-master' };
  let redis: RunningRedis | undefined;
  let nginx: RunningNginx | undefined;
  let upstream: FakeProvider;
  let gateways: RunningGateway[] = [];
  let statuses: number[] = [];

  before(function () {
    const missing = NO_REDIS || NO_NGINX;
    if (missing === false) return;
    console.log(`      skipped: ${missing}`);
    this.skip();
  });
  beforeEach(async () => {
    [redis, upstream] = await Promise.all([startRedis(), fakeOpenAI()]);
    const example = parse(await read('switchyard.yaml'));
    const config = {
      ...example,
      model_list: [openai('gpt', 'a', upstream, { rpm: 1_000_000 }), openai('claude', 'b', upstream)],
      general_settings: { allowed_hosts: example.general_settings.allowed_hosts },
    };
    gateways = await Promise.all(
      [1, 2].map(() =>
        startGateway({
          config,
          env: {
            SWITCHYARD_MASTER_KEY: 'sk-master',
            REDIS_URL: `redis://127.0.0.1:${redis!.port}`,
          },
          args: ['--host', '0.0.0.0'],
        }),
      ),
    );
    nginx = await startNginx(join(FOLDER, 'nginx.conf'), {
      'gateway-1:4000': `127.0.0.1:${gateways[0]!.port}`,
      'gateway-2:4000': `127.0.0.1:${gateways[1]!.port}`,
    });
    statuses = [];
  });
  afterEach(async () => {
    await nginx?.end();
    await Promise.all(gateways.map((gateway) => gateway.stop()));
    await closeAll([upstream]);
    await redis?.end();
  });

  const ask = (headers: Record<string, string> = {}): Promise<number> =>
    postJson(`${nginx!.url}/v1/chat/completions`, { model: 'gpt', messages }, { ...key, ...headers }).then(
      ({ status, whole }) => (whole ? status : 0),
    );

  /** Asks without pause until `during` is over. */
  const underLoad = async (during: () => Promise<unknown>): Promise<void> => {
    let loading = true;
    const clients = Array.from({ length: 6 }, async () => {
      while (loading) statuses.push(await ask());
    });
    await during();
    loading = false;
    await Promise.all(clients);
  };
  const answered = (count: number): Promise<unknown> => {
    const goal = statuses.length + count;
    return until(`${count} more are answered`, () => statuses.length >= goal, 30_000);
  };
  const lost = () => statuses.filter((status) => status !== 200);
  const served = async (gateway: RunningGateway): Promise<number> => {
    const { body } = await raw(`${gateway.url}/admin/state`, { method: 'GET', headers: key });
    return JSON.parse(body.toString()).totals.requests;
  };

  it('lose no request when one is killed', async () => {
    const [one, two] = gateways as [RunningGateway, RunningGateway];
    await underLoad(async () => {
      await answered(60);
      assert.ok((await served(one)) > 0, 'both serve');
      assert.ok((await served(two)) > 0, 'both serve');
      gateways = [two];
      await one.kill();
      await answered(100);
    });
    assert.deepEqual(lost(), []);
  });

  it('lose no request when one is asked to end', async () => {
    const [one, two] = gateways as [RunningGateway, RunningGateway];
    await underLoad(async () => {
      await answered(60);
      gateways = [two];
      assert.equal(await one.stop(), 0);
      await answered(60);
    });
    assert.deepEqual(lost(), []);
  });

  it('answer to the names that are theirs, and to no other', async () => {
    assert.equal(await ask({ host: 'switchyard.example.com' }), 200);
    assert.equal(await ask({ host: 'evil.example.net' }), 403);
    assert.equal(await ask({ authorization: 'Bearer sk-wrong' }), 401);
  });

  it('stream as it comes', async () => {
    const events = gate();
    // The gateway sends from the first content on: the second event.
    events.release(2);
    upstream.always(behaviour.slowEvents(events));
    const answer = await fetch(`${nginx!.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { ...key, 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'gpt', messages, stream: true }),
    });
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (!text.includes('"content":"')) text += (await reader.read()).value ?? '';
    assert.doesNotMatch(text, /DONE/);
    events.open();
    for (let more = await reader.read(); !more.done; more = await reader.read()) text += more.value;
    assert.match(text, /data: \[DONE\]/);
  });
});
