import assert from 'node:assert/strict';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import {
  behaviour,
  fakeAzure,
  fakeTokens,
  type FakeProvider,
  type FakeTokens,
} from '../support/providers/index.ts';
import { postJson } from '../support/raw.ts';
import { messages, openaiClient } from '../support/sdk.ts';
import { closeAll } from '../support/surfaces.ts';

const CLIENT = { client_id: 'my-app', client_secret: 'entra-secret-1', tenant_id: 'my-tenant' };

const application = (): Promise<FakeTokens> =>
  fakeTokens({
    check: ({ path, form }) => {
      if (path !== `/${CLIENT.tenant_id}/oauth2/v2.0/token`)
        return ['invalid_request', 'AADSTS90002: Tenant not found.'];
      if (form['client_id'] !== CLIENT.client_id || form['client_secret'] !== CLIENT.client_secret)
        return ['invalid_client', 'AADSTS7000215: Invalid client secret provided.'];
      if (form['grant_type'] !== 'client_credentials') return ['unsupported_grant_type', 'no such grant'];
      return form['scope'] === 'https://cognitiveservices.azure.com/.default'
        ? null
        : ['invalid_scope', 'no such scope'];
    },
  });

describe('Azure OpenAI', () => {
  let tokens: FakeTokens;
  let dated: FakeProvider;
  let undated: FakeProvider;
  let gateway: RunningGateway;

  const azure = (id: string, upstream: FakeProvider, params: object): object => ({
    model_name: id,
    litellm_params: { model: 'azure/my-gpt', api_base: upstream.url, ...params },
    model_info: { id },
  });

  before(async () => {
    tokens = await application();
    dated = await fakeAzure({ isToken: tokens.isValid });
    undated = await fakeAzure({ version: null });
    const entra = { ...CLIENT, api_version: '2024-10-21', azure_authority_host: tokens.url };
    gateway = await startGateway({
      config: {
        model_list: [
          azure('dated', dated, { api_key: dated.key, api_version: '2024-10-21' }),
          azure('v1', undated, { api_key: undated.key, api_version: 'v1' }),
          azure('no-version', undated, { api_key: undated.key }),
          azure('whole', dated, {
            api_key: dated.key,
            api_base: `${dated.url}/openai/deployments/my-gpt/chat/completions?api-version=2024-10-21`,
          }),
          azure('entra', dated, entra),
          azure('wrong-secret', dated, { ...entra, client_secret: 'entra-secret-2' }),
          azure('no-authority', dated, { ...entra, azure_authority_host: 'http://127.0.0.1:9' }),
        ],
        router_settings: { num_retries: 0 },
      },
    });
  });
  after(async () => {
    await gateway.stop();
    await closeAll([dated, undated]);
    await tokens.close();
  });
  afterEach(() => [dated, undated].forEach((fake) => fake.reset()));

  const ask = async (model: string): Promise<string | null | undefined> =>
    (await openaiClient(gateway).chat.completions.create({ model, messages })).choices[0]?.message.content;

  for (const model of ['dated', 'v1', 'no-version', 'whole', 'entra'])
    it(`answers a chat at «${model}»`, async () => {
      assert.equal(await ask(model), 'Hello from fake Azure.');
    });

  it('streams, answers responses and makes embeddings at both kinds of address', async () => {
    const client = openaiClient(gateway);
    for (const model of ['dated', 'v1']) {
      const stream = await client.chat.completions.create({ model, messages, stream: true });
      let text = '';
      for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
      assert.equal(text, 'Hello from fake Azure.');
      const { output_text } = await client.responses.create({ model, input: 'Say hello.' });
      assert.equal(output_text, 'Hello from fake Azure.');
      const { data } = await client.embeddings.create({ model, input: 'hello' });
      assert.ok(data[0]!.embedding.length > 0);
    }
  });

  it('replaces a version that the client brings', async () => {
    const { status } = await postJson(`${gateway.url}/v1/chat/completions?api-version=2099-01-01`, {
      model: 'dated',
      messages,
    });
    assert.equal(status, 200);
  });

  it('shows neither keys nor tokens to the other side', async () => {
    await ask('entra');
    const { headers } = dated.requests[0]!;
    assert.equal(headers['api-key'], undefined);
    assert.match(headers.authorization ?? '', /^Bearer token-\d+$/);
    await ask('dated');
    assert.equal(dated.requests[1]!.headers.authorization, undefined);
  });

  it('fetches one token for many requests', async () => {
    const before = tokens.requests.length;
    tokens.revoke();
    await assert.rejects(ask('entra'), { status: 401 });
    await postJson(`${gateway.url}/admin/cooldowns/reset`, {});
    await Promise.all(Array.from({ length: 8 }, () => ask('entra')));
    assert.equal(tokens.requests.length - before, 1);
  });

  it('says in the words of the authority why there is no token, and not the secret', async () => {
    const answer = await postJson(`${gateway.url}/v1/chat/completions`, { model: 'wrong-secret', messages });
    assert.equal(answer.status, 401);
    assert.match(answer.body.toString(), /the Entra ID application my-app: AADSTS7000215/);
    assert.doesNotMatch(answer.body.toString() + gateway.stderr(), /entra-secret/);
    const unreachable = await postJson(`${gateway.url}/v1/chat/completions`, {
      model: 'no-authority',
      messages,
    });
    assert.equal(unreachable.status, 502);
    assert.match(unreachable.body.toString(), /no token for .*nothing listens/);
    assert.equal(dated.requests.length, 0);
  });

  it("passes the content filter's refusal on as it is", async () => {
    const body = {
      error: {
        message:
          "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
        type: null,
        param: 'prompt',
        code: 'content_filter',
        status: 400,
        innererror: {
          code: 'ResponsibleAIPolicyViolation',
          content_filter_result: { hate: { filtered: true } },
        },
      },
    };
    dated.next(behaviour.status(400, { body }));
    const answer = await postJson(`${gateway.url}/v1/chat/completions`, { model: 'dated', messages });
    assert.equal(answer.status, 400);
    assert.deepEqual(JSON.parse(answer.body.toString()), body);
    const { requests } = JSON.parse(await (await fetch(`${gateway.url}/admin/requests?limit=1`)).text()) as {
      requests: { error: { kind: string } }[];
    };
    assert.equal(requests[0]!.error.kind, 'content_policy');
  });

  it('is probed without cost', async () => {
    const { healthy_endpoints, unhealthy_endpoints } = (await (
      await fetch(`${gateway.url}/health`)
    ).json()) as {
      healthy_endpoints: { model_id: string }[];
      unhealthy_endpoints: { model_id: string; error: string }[];
    };
    assert.deepEqual(
      healthy_endpoints.map(({ model_id }) => model_id),
      ['dated', 'v1', 'no-version', 'whole', 'entra'],
    );
    assert.match(unhealthy_endpoints[0]!.error, /AADSTS7000215/);
  });
});
