import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import {
  BEDROCK_MODEL,
  behaviour,
  CALLER,
  fakeBedrock,
  type FakeProvider,
} from '../support/providers/index.ts';
import { postJson } from '../support/raw.ts';
import { fakeSts } from '../support/providers/bedrock/sts.ts';
import { anthropicClient, messages } from '../support/sdk.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { closeAll } from '../support/surfaces.ts';

const KEYS = {
  aws_access_key_id: CALLER.accessKeyId,
  aws_secret_access_key: CALLER.secretAccessKey,
  aws_region_name: CALLER.region,
};

describe("Anthropic's models on Bedrock", () => {
  let signed: FakeProvider;
  let temporary: FakeProvider;
  let keyed: FakeProvider;
  let gateway: RunningGateway;
  let sts: Awaited<ReturnType<typeof fakeSts>>;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;

  const bedrock = (id: string, { url }: FakeProvider, params: object): object => ({
    model_name: id,
    litellm_params: { model: `bedrock/${BEDROCK_MODEL}`, aws_bedrock_runtime_endpoint: url, ...params },
    model_info: { id },
  });

  before(async () => {
    signed = await fakeBedrock();
    temporary = await fakeBedrock({ caller: { ...CALLER, sessionToken: 'session/token==' } });
    keyed = await fakeBedrock({ key: 'bedrock-api-key' });
    sts = await fakeSts({ ...CALLER, sessionToken: 'session/token==' });
    folder = await temporaryFolder();
    const shared = join(folder.path, 'credentials');
    await writeFile(
      shared,
      `[work]\naws_access_key_id = ${CALLER.accessKeyId}\naws_secret_access_key = ${CALLER.secretAccessKey}\n`,
    );
    gateway = await startGateway({
      env: {
        AWS_ACCESS_KEY_ID: CALLER.accessKeyId,
        AWS_SECRET_ACCESS_KEY: CALLER.secretAccessKey,
        AWS_SESSION_TOKEN: 'session/token==',
        AWS_SHARED_CREDENTIALS_FILE: shared,
        AWS_CONFIG_FILE: join(folder.path, 'none'),
      },
      config: {
        model_list: [
          bedrock('signed', signed, KEYS),
          bedrock('temporary', temporary, { ...KEYS, aws_session_token: 'session/token==' }),
          bedrock('environment', temporary, { aws_region_name: CALLER.region }),
          bedrock('keyed', keyed, { api_key: 'bedrock-api-key', aws_region_name: CALLER.region }),
          bedrock('region-in-model', signed, {
            ...KEYS,
            model: `bedrock/invoke/${CALLER.region}/${BEDROCK_MODEL}`,
            aws_region_name: 'us-east-1',
          }),
          bedrock('profile', signed, { aws_profile_name: 'work', aws_region_name: CALLER.region }),
          bedrock('role', temporary, {
            ...KEYS,
            aws_role_name: 'arn:aws:iam::123456789012:role/bedrock',
            aws_external_id: 'ours',
            aws_sts_endpoint: sts.url,
          }),
          bedrock('wrong-secret', signed, { ...KEYS, aws_secret_access_key: 'another/secret' }),
          bedrock('pair', signed, KEYS),
          {
            ...bedrock('pair', keyed, { api_key: 'bedrock-api-key', aws_region_name: CALLER.region }),
            model_info: { id: 'spare' },
          },
        ],
        router_settings: { num_retries: 1 },
      },
    });
  });
  after(async () => {
    await gateway.stop();
    await closeAll([signed, temporary, keyed]);
    await sts.close();
    await folder.remove();
  });
  afterEach(async () => {
    [signed, temporary, keyed].forEach((fake) => fake.reset());
    await postJson(`${gateway.url}/admin/cooldowns/reset`, {});
  });

  const ask = async (model: string): Promise<string> => {
    const { content } = await anthropicClient(gateway).messages.create({ model, max_tokens: 64, messages });
    return content.map((block) => (block.type === 'text' ? block.text : '')).join('');
  };
  const stream = (model: string) =>
    anthropicClient(gateway).messages.stream({ model, max_tokens: 64, messages });

  for (const model of ['signed', 'temporary', 'environment', 'keyed', 'region-in-model', 'profile', 'role']) {
    it(`answers at «${model}»`, async () => {
      assert.equal(await ask(model), 'Hello from fake Bedrock.');
    });
    it(`streams at «${model}»`, async () => {
      assert.equal(await stream(model).finalText(), 'Hello from fake Bedrock.');
    });
  }

  it('streams tool calls whole, however the bytes are cut', async () => {
    for (const size of [1, 7, 1000]) {
      signed.next(
        behaviour.both(
          behaviour.callsTools({ name: 'add', arguments: { a: 1, b: 'zwei ✓' } }),
          behaviour.splitBytes(size),
        ),
      );
      const { content } = await stream('signed').finalMessage();
      assert.deepEqual(
        content.map((block) => block.type === 'tool_use' && block.input),
        [{ a: 1, b: 'zwei ✓' }],
      );
    }
  });

  it('assumes a role once for many requests', async () => {
    await Promise.all(Array.from({ length: 5 }, () => ask('role')));
    assert.deepEqual(
      sts.requests.map(({ Action, RoleArn, RoleSessionName, ExternalId }) => [
        Action,
        RoleArn,
        RoleSessionName,
        ExternalId,
      ]),
      [['AssumeRole', 'arn:aws:iam::123456789012:role/bedrock', 'switchyard', 'ours']],
    );
  });

  it('takes the betas that Bedrock has, by its names', async () => {
    await anthropicClient(gateway).beta.messages.create({
      model: 'signed',
      max_tokens: 64,
      messages,
      betas: ['context-1m-2025-08-07', 'claude-code-20250219', 'advanced-tool-use-2025-11-20'],
    });
    assert.deepEqual(signed.requests[0]!.json.anthropic_beta, [
      'context-1m-2025-08-07',
      'tool-search-tool-2025-10-19',
    ]);
  });

  it('counts tokens at the model itself', async () => {
    const { input_tokens } = await anthropicClient(gateway).messages.countTokens({
      model: 'signed',
      messages,
    });
    assert.equal(input_tokens, 12);
    assert.match(signed.requests[0]!.path, /^\/model\/anthropic\.claude.*\/count-tokens$/);
  });

  it('counts what a stream used', async () => {
    signed.next(behaviour.usage({ input: 20, cacheRead: 5, cacheWrite: 7, output: 9 }));
    await stream('signed').finalText();
    const { requests } = (await (await fetch(`${gateway.url}/admin/requests?limit=1`)).json()) as {
      requests: { usage: Record<string, number> }[];
    };
    const { input, output, cacheRead, cacheWrite } = requests[0]!.usage;
    assert.deepEqual(
      { input, output, cacheRead, cacheWrite },
      { input: 20, output: 9, cacheRead: 5, cacheWrite: 7 },
    );
  });

  it("answers AWS's refusals in Anthropic's words", async () => {
    const refuse = (status: number, type: string, message: string) =>
      signed.always(
        behaviour.status(status, {
          body: { message },
          headers: { 'x-amzn-errortype': `${type}:http://aws/` },
        }),
      );
    refuse(400, 'ValidationException', 'messages.0: all messages must have content');
    const invalid = await postJson(`${gateway.url}/v1/messages`, {
      model: 'signed',
      max_tokens: 5,
      messages,
    });
    assert.equal(invalid.status, 400);
    assert.deepEqual(JSON.parse(invalid.body.toString()), {
      type: 'error',
      error: { type: 'invalid_request_error', message: 'messages.0: all messages must have content' },
    });
    refuse(429, 'ThrottlingException', 'Too many tokens, please wait before trying again.');
    const limited = await postJson(`${gateway.url}/v1/messages`, {
      model: 'signed',
      max_tokens: 5,
      messages,
    });
    assert.equal(limited.status, 429);
    assert.equal(JSON.parse(limited.body.toString()).error.type, 'rate_limit_error');
    assert.ok(Number(limited.headers['retry-after']) >= 1);
  });

  it('tells a wrong signature from a wrong request, and shows no secret', async () => {
    const { status, body } = await postJson(`${gateway.url}/v1/messages`, {
      model: 'wrong-secret',
      max_tokens: 5,
      messages,
    });
    assert.equal(status, 401);
    assert.equal(JSON.parse(body.toString()).error.type, 'authentication_error');
    assert.doesNotMatch(body.toString() + gateway.stderr(), /another\/secret|fake\/secret/);
  });

  it('tries elsewhere when a stream begins with an exception', async () => {
    signed.always(behaviour.errorEventBeforeContent());
    for (let i = 0; i < 2; i++) {
      assert.equal(await stream('pair').finalText(), 'Hello from fake Bedrock.');
      await postJson(`${gateway.url}/admin/cooldowns/reset`, {});
    }
    assert.ok(signed.requests.length > 0);
  });

  it('does not end a stream that broke off as if it were whole', async () => {
    signed.always(behaviour.closeAfterContent(2));
    await assert.rejects(stream('signed').finalText());
    signed.always(behaviour.errorEventAfterContent(2));
    await assert.rejects(stream('signed').finalText(), /Too many tokens/);
  });

  it('is probed without cost', async () => {
    const view = (await (await fetch(`${gateway.url}/health`)).json()) as {
      healthy_count: number;
      unhealthy_endpoints: { model_id: string; error: string }[];
    };
    assert.deepEqual(
      view.unhealthy_endpoints.map(({ model_id }) => model_id),
      ['wrong-secret'],
    );
    assert.match(view.unhealthy_endpoints[0]!.error, /403 InvalidSignatureException/);
  });
});
