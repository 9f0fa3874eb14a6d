import assert from 'node:assert/strict';
import { createVerify, generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import {
  behaviour,
  fakeTokens,
  fakeVertex,
  GEMINI_ON_VERTEX,
  type FakeProvider,
  type FakeTokens,
} from '../support/providers/index.ts';
import { postJson } from '../support/raw.ts';
import { anthropicClient, messages } from '../support/sdk.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { closeAll, SURFACES } from '../support/surfaces.ts';

const EMAIL = 'router@my-project.iam.gserviceaccount.com';
const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

const decoded = (part: string | undefined): Record<string, unknown> =>
  JSON.parse(Buffer.from(part ?? '', 'base64url').toString()) as Record<string, unknown>;

/** Google's token endpoint: https://developers.google.com/identity/protocols/oauth2/service-account */
const google = (): Promise<FakeTokens> =>
  fakeTokens({
    check: ({ form }) => {
      if (form['grant_type'] !== 'urn:ietf:params:oauth:grant-type:jwt-bearer')
        return ['unsupported_grant_type', 'Invalid grant_type'];
      const [header, claims, signature = ''] = (form['assertion'] ?? '').split('.');
      const now = Date.now() / 1000;
      const { iss, scope, iat, exp } = decoded(claims) as Record<string, string> & {
        iat: number;
        exp: number;
      };
      const verified = createVerify('RSA-SHA256')
        .update(`${header}.${claims}`)
        .verify(publicKey, signature, 'base64url');
      if (!verified || decoded(header)['alg'] !== 'RS256') return ['invalid_grant', 'Invalid JWT Signature.'];
      if (iss !== EMAIL || scope !== SCOPE) return ['invalid_grant', 'Invalid grant: account not found'];
      return Math.abs(iat - now) < 60 && exp - iat === 3600 ? null : ['invalid_grant', 'Invalid JWT'];
    },
  });

describe("Anthropic's models on Vertex AI", () => {
  let tokens: FakeTokens;
  let vertex: FakeProvider;
  let gateway: RunningGateway;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;

  before(async () => {
    tokens = await google();
    vertex = await fakeVertex({ isToken: tokens.isValid });
    folder = await temporaryFolder();
    const account = {
      type: 'service_account',
      project_id: 'my-project',
      private_key_id: 'k1',
      private_key: privateKey,
      client_email: EMAIL,
      token_uri: `${tokens.url}/token`,
    };
    const file = join(folder.path, 'account.json');
    await writeFile(file, JSON.stringify(account));
    const deployment = (id: string, params: object): object => ({
      model_name: id,
      litellm_params: {
        model: 'vertex_ai/claude-sonnet-4-5@20250929',
        vertex_location: 'europe-west1',
        api_base: vertex.url,
        ...params,
      },
      model_info: { id },
    });
    const other = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    gateway = await startGateway({
      config: {
        model_list: [
          deployment('inline', { vertex_credentials: JSON.stringify(account) }),
          deployment('gemini', { model: `vertex_ai/${GEMINI_ON_VERTEX}`, vertex_credentials: account }),
          deployment('mapping', { vertex_credentials: account }),
          deployment('file', { vertex_credentials: file, vertex_project: 'my-project' }),
          deployment('wrong-key', {
            vertex_credentials: { ...account, private_key: other.privateKey },
          }),
          deployment('no-file', {
            vertex_credentials: `${file}.gone`,
            vertex_project: 'my-project',
          }),
        ],
        router_settings: { num_retries: 0 },
      },
    });
  });
  after(async () => {
    await gateway.stop();
    await closeAll([vertex]);
    await tokens.close();
    await folder.remove();
  });
  afterEach(async () => {
    vertex.reset();
    await postJson(`${gateway.url}/admin/cooldowns/reset`, {});
  });

  const create = (model: string) =>
    anthropicClient(gateway).messages.create({ model, max_tokens: 64, messages });

  for (const model of ['inline', 'mapping', 'file']) {
    it(`answers and streams at «${model}»`, async () => {
      const { content } = await create(model);
      assert.deepEqual(
        content.map((block) => block.type === 'text' && block.text),
        ['Hello from fake Vertex.'],
      );
      const text = await anthropicClient(gateway)
        .messages.stream({ model, max_tokens: 64, messages })
        .finalText();
      assert.equal(text, 'Hello from fake Vertex.');
    });
  }

  for (const client of SURFACES)
    it(`answers and streams as Gemini to a client of ${client.name}`, async () => {
      assert.equal(await client.ask(gateway, 'gemini'), 'Hello from fake Vertex.');
      assert.equal(await client.stream(gateway, 'gemini'), 'Hello from fake Vertex.');
    });

  it('counts tokens by the model without its version', async () => {
    const { input_tokens } = await anthropicClient(gateway).messages.countTokens({
      model: 'inline',
      messages,
    });
    assert.equal(input_tokens, 12);
  });

  it('sends the betas that Vertex AI has', async () => {
    await anthropicClient(gateway).beta.messages.create({
      model: 'inline',
      max_tokens: 64,
      messages,
      betas: ['claude-code-20250219', 'context-1m-2025-08-07'],
    });
    assert.equal(vertex.requests[0]!.headers['anthropic-beta'], 'context-1m-2025-08-07');
  });

  it('fetches one token for many requests', async () => {
    tokens.revoke();
    await assert.rejects(create('mapping'), { status: 401 });
    await postJson(`${gateway.url}/admin/cooldowns/reset`, {});
    const before = tokens.requests.length;
    await Promise.all(Array.from({ length: 8 }, () => create('mapping')));
    assert.equal(tokens.requests.length - before, 1);
  });

  it("answers Google's refusals in Anthropic's words", async () => {
    vertex.next(
      behaviour.status(429, {
        body: [{ error: { code: 429, message: 'Quota exceeded.', status: 'RESOURCE_EXHAUSTED' } }],
      }),
    );
    const { status, body, headers } = await postJson(`${gateway.url}/v1/messages`, {
      model: 'mapping',
      max_tokens: 5,
      messages,
    });
    assert.equal(status, 429);
    assert.ok(Number(headers['retry-after']) >= 1);
    const { error } = JSON.parse(body.toString()) as { error: { type: string; message: string } };
    assert.equal(error.type, 'rate_limit_error');
    assert.match(error.message, /Quota exceeded\. \(RESOURCE_EXHAUSTED\)/);
  });

  it('says why there is no token, and nothing of the key', async () => {
    for (const [model, reason] of [
      ['wrong-key', /Invalid JWT Signature/],
      ['no-file', /the file of vertex_credentials is ENOENT/],
    ] as const) {
      const { status, body } = await postJson(`${gateway.url}/v1/messages`, {
        model,
        max_tokens: 5,
        messages,
      });
      assert.equal(status, 401);
      assert.match(body.toString(), reason);
      assert.doesNotMatch(body.toString() + gateway.stderr(), /PRIVATE KEY/);
    }
  });
});
