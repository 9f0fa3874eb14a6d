import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import {
  ANTHROPIC_MODELS,
  BEDROCK_MODEL,
  behaviour,
  CALLER,
  fakeAnthropic,
  fakeAzure,
  fakeBedrock,
  fakeGoogle,
  fakeOpenAI,
  fakeTokens,
  fakeVertex,
  type FakeProvider,
  type FakeTokens,
  GEMINI_ON_VERTEX,
} from '../support/providers/index.ts';
import { anthropic, openai } from '../support/deployments.ts';
import { postJson } from '../support/raw.ts';
import { closeAll, VERSION } from '../support/surfaces.ts';
import { traceOf } from '../support/trace.ts';
import { until } from '../support/until.ts';

type Upstream =
  'openai' | 'anthropic' | 'azure' | 'invoke' | 'converse' | 'vertex' | 'gemini-vertex' | 'gemini';

interface Case {
  what: string;
  upstream: Upstream;
  status: number;
  body: unknown;
  headers?: Record<string, string>;
  kind: string;
  /** As clients of OpenAI, Anthropic and Google get it. */
  told: [openai: string, anthropic: string, google: string];
  says: RegExp;
  /** Seconds. */
  wait?: number;
}

const aws = (type: string, message: string) => ({
  body: { message },
  headers: { 'x-amzn-errortype': `${type}:http://internal.amazon.com/` },
});
const google = (code: number, status: string, message: string, details: unknown[] = []) => ({
  body: { error: { code, message, status, details } },
});

const CASES: Case[] = [
  {
    what: 'OpenAI: a wrong key',
    upstream: 'openai',
    status: 401,
    body: {
      error: {
        message: 'Incorrect API key provided.',
        type: 'invalid_request_error',
        code: 'invalid_api_key',
      },
    },
    kind: 'authentication',
    told: ['401', '401 authentication_error', '401 UNAUTHENTICATED'],
    says: /Incorrect API key/,
  },
  {
    what: 'OpenAI: too fast',
    upstream: 'openai',
    status: 429,
    headers: { 'retry-after': '7' },
    body: { error: { message: 'Rate limit reached.', type: 'requests', code: 'rate_limit_exceeded' } },
    kind: 'rate_limit',
    told: ['429', '429 rate_limit_error', '429 RESOURCE_EXHAUSTED'],
    says: /Rate limit reached/,
    wait: 7,
  },
  {
    what: 'OpenAI: a prompt that is too long',
    upstream: 'openai',
    status: 400,
    body: {
      error: {
        message: "This model's maximum context length is 8 tokens.",
        type: 'invalid_request_error',
        code: 'context_length_exceeded',
      },
    },
    kind: 'context_window',
    told: ['400 context_length_exceeded', '400 invalid_request_error', '400 INVALID_ARGUMENT'],
    says: /maximum context length/,
  },
  {
    what: 'a server that limits tokens a minute by 413',
    upstream: 'openai',
    status: 413,
    body: {
      error: { message: 'Request too large: Limit 6000', type: 'tokens', code: 'rate_limit_exceeded' },
    },
    kind: 'rate_limit',
    told: ['413', '429 rate_limit_error', '429 RESOURCE_EXHAUSTED'],
    says: /Request too large/,
  },
  {
    what: 'Anthropic: overloaded',
    upstream: 'anthropic',
    status: 529,
    body: { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } },
    kind: 'server',
    told: ['503 server_error', '529 overloaded_error', '503 UNAVAILABLE'],
    says: /Overloaded/,
  },
  {
    what: 'Anthropic: a prompt that is too long',
    upstream: 'anthropic',
    status: 400,
    body: {
      type: 'error',
      error: { type: 'invalid_request_error', message: 'prompt is too long: 9 tokens > 8 maximum' },
    },
    kind: 'context_window',
    told: ['400 context_length_exceeded', '400 invalid_request_error', '400 INVALID_ARGUMENT'],
    says: /prompt is too long/,
  },
  {
    what: 'Azure: a filtered prompt',
    upstream: 'azure',
    status: 400,
    body: {
      error: {
        code: 'content_filter',
        message: 'The response was filtered due to the prompt triggering a policy.',
        status: 400,
        innererror: { code: 'ResponsibleAIPolicyViolation' },
      },
    },
    kind: 'content_policy',
    told: [
      '400 content_filter|content_policy_violation',
      '400 invalid_request_error',
      '400 INVALID_ARGUMENT',
    ],
    says: /filtered/,
  },
  ...(['invoke', 'converse'] as const).flatMap((upstream): Case[] => [
    {
      what: `Bedrock (${upstream}): ThrottlingException`,
      upstream,
      status: 429,
      ...aws('ThrottlingException', 'Too many tokens, please wait before trying again.'),
      kind: 'rate_limit',
      told: ['429 rate_limit_error', '429 rate_limit_error', '429 RESOURCE_EXHAUSTED'],
      says: /Too many tokens/,
      wait: 1,
    },
    {
      what: `Bedrock (${upstream}): ModelTimeoutException`,
      upstream,
      status: 408,
      ...aws('ModelTimeoutException', 'Model has timed out in processing the request.'),
      kind: 'timeout',
      told: ['504 timeout_error', '504 timeout_error', '504 DEADLINE_EXCEEDED'],
      says: /timed out/,
    },
    {
      what: `Bedrock (${upstream}): ValidationException`,
      upstream,
      status: 400,
      ...aws('ValidationException', 'The provided request is not valid'),
      kind: 'bad_request',
      told: ['400 invalid_request_error', '400 invalid_request_error', '400 INVALID_ARGUMENT'],
      says: /not valid/,
    },
    {
      what: `Bedrock (${upstream}): a prompt that is too long`,
      upstream,
      status: 400,
      ...aws('ValidationException', 'Input is too long for requested model.'),
      kind: 'context_window',
      told: ['400 context_length_exceeded', '400 invalid_request_error', '400 INVALID_ARGUMENT'],
      says: /too long/,
    },
    {
      what: `Bedrock (${upstream}): ServiceUnavailableException`,
      upstream,
      status: 503,
      ...aws('ServiceUnavailableException', 'Bedrock is unable to process your request.'),
      kind: 'server',
      told: ['503 server_error', '529 overloaded_error', '503 UNAVAILABLE'],
      says: /unable to process/,
    },
    {
      what: `Bedrock (${upstream}): AccessDeniedException`,
      upstream,
      status: 403,
      ...aws('AccessDeniedException', "You don't have access to the model with the specified model ID."),
      kind: 'authentication',
      told: ['403 permission_error', '403 permission_error', '403 PERMISSION_DENIED'],
      says: /don't have access/,
    },
  ]),
  {
    what: 'Vertex AI: RESOURCE_EXHAUSTED',
    upstream: 'vertex',
    status: 429,
    ...google(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded for aiplatform.'),
    kind: 'rate_limit',
    told: ['429 rate_limit_error', '429 rate_limit_error', '429 RESOURCE_EXHAUSTED'],
    says: /Quota exceeded/,
    wait: 1,
  },
  {
    what: 'Gemini on Vertex AI: RESOURCE_EXHAUSTED',
    upstream: 'gemini-vertex',
    status: 429,
    ...google(429, 'RESOURCE_EXHAUSTED', 'Resource exhausted, please try again later.'),
    kind: 'rate_limit',
    told: ['429 rate_limit_error', '429 rate_limit_error', '429 RESOURCE_EXHAUSTED'],
    says: /Resource exhausted/,
    wait: 1,
  },
  {
    what: 'Gemini: a wrong key',
    upstream: 'gemini',
    status: 400,
    ...google(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.', [
      { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' },
    ]),
    kind: 'authentication',
    told: ['401 authentication_error', '401 authentication_error', '4\\d\\d'],
    says: /API key not valid/,
  },
  {
    what: 'Gemini: a quota that says when it is free again',
    upstream: 'gemini',
    status: 429,
    ...google(429, 'RESOURCE_EXHAUSTED', 'You exceeded your current quota.', [
      { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '34.07s' },
    ]),
    kind: 'rate_limit',
    told: ['429 rate_limit_error', '429 rate_limit_error', '429 RESOURCE_EXHAUSTED'],
    says: /exceeded your current quota/,
    wait: 35,
  },
  {
    what: 'Gemini: a prompt that is too long',
    upstream: 'gemini',
    status: 400,
    ...google(
      400,
      'INVALID_ARGUMENT',
      'The input token count (9) exceeds the maximum number of tokens allowed (8).',
    ),
    kind: 'context_window',
    told: ['400 context_length_exceeded', '400 invalid_request_error', '400 INVALID_ARGUMENT'],
    says: /token count/,
  },
  {
    what: 'Gemini: overloaded',
    upstream: 'gemini',
    status: 503,
    ...google(503, 'UNAVAILABLE', 'The model is overloaded. Please try again later.'),
    kind: 'server',
    told: ['503 server_error', '529 overloaded_error', '503 UNAVAILABLE'],
    says: /overloaded/,
  },
];

const BODIES = {
  '/v1/chat/completions': (stream: boolean) => ({ stream, messages: [{ role: 'user', content: 'Hi' }] }),
  '/v1/responses': (stream: boolean) => ({ stream, input: 'Hi' }),
  '/v1/messages': (stream: boolean) => ({
    stream,
    max_tokens: 9,
    messages: [{ role: 'user', content: 'Hi' }],
  }),
};

describe('errors of each provider in the words of each client', () => {
  const fakes = {} as Record<Upstream, FakeProvider>;
  let tokens: FakeTokens;
  let gateway: RunningGateway;

  before(async () => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    tokens = await fakeTokens({ check: () => null });
    const nova = 'amazon.nova-pro-v1:0';
    fakes.openai = await fakeOpenAI();
    fakes.anthropic = await fakeAnthropic();
    fakes.azure = await fakeAzure();
    fakes.invoke = await fakeBedrock();
    fakes.converse = await fakeBedrock({ model: nova });
    fakes.vertex = await fakeVertex({ isToken: tokens.isValid });
    fakes['gemini-vertex'] = fakes.vertex;
    fakes.gemini = await fakeGoogle();
    const entry = (id: string, litellm_params: object): object => ({
      model_name: id,
      litellm_params,
      model_info: { id },
    });
    const keys = {
      aws_access_key_id: CALLER.accessKeyId,
      aws_secret_access_key: CALLER.secretAccessKey,
      aws_region_name: CALLER.region,
    };
    const account = {
      vertex_location: 'europe-west1',
      api_base: fakes.vertex.url,
      vertex_credentials: {
        type: 'service_account',
        project_id: 'my-project',
        private_key_id: 'k1',
        private_key: privateKey,
        client_email: 'us@my-project.iam.gserviceaccount.com',
        token_uri: `${tokens.url}/token`,
      },
    };
    gateway = await startGateway({
      config: {
        model_list: [
          openai('openai', 'openai', fakes.openai),
          anthropic('anthropic', 'anthropic', fakes.anthropic, { model: `anthropic/${ANTHROPIC_MODELS[0]}` }),
          entry('azure', {
            model: 'azure/my-gpt',
            api_version: '2024-10-21',
            api_base: fakes.azure.url,
            api_key: fakes.azure.key,
          }),
          entry('invoke', {
            model: `bedrock/${BEDROCK_MODEL}`,
            aws_bedrock_runtime_endpoint: fakes.invoke.url,
            ...keys,
          }),
          entry('converse', {
            model: `bedrock/${nova}`,
            aws_bedrock_runtime_endpoint: fakes.converse.url,
            ...keys,
          }),
          entry('vertex', { model: 'vertex_ai/claude-sonnet-4-5@20250929', ...account }),
          entry('gemini-vertex', { model: `vertex_ai/${GEMINI_ON_VERTEX}`, ...account }),
          entry('gemini', {
            model: 'gemini/gemini-2.5-flash',
            api_base: `${fakes.gemini.url}/v1beta`,
            api_key: fakes.gemini.key,
          }),
        ],
        router_settings: { num_retries: 0, disable_cooldowns: true },
      },
    });
  });
  after(async () => {
    await gateway.stop();
    await closeAll(Object.values(fakes));
    await tokens.close();
  });
  afterEach(() => Object.values(fakes).forEach((fake) => fake.reset()));

  for (const { what, upstream, status, body, headers, kind, told, says, wait } of CASES)
    it(what, async () => {
      fakes[upstream].always(behaviour.status(status, { body, ...(headers && { headers }) }));
      const hear = async (path: string, asked: object) => {
        const answer = await postJson(`${gateway.url}${path}`, asked, path === '/v1/messages' ? VERSION : {});
        const { error } = JSON.parse(answer.body.toString()) as {
          error: { message: string; type?: string; code?: unknown; status?: string };
        };
        assert.match(error.message, says, `${path}: ${error.message}`);
        if (wait !== undefined)
          assert.ok(
            Number(answer.headers['retry-after']) >= wait,
            `${path}: ${String(answer.headers['retry-after'])}`,
          );
        const trace = await until('the trace is there', () =>
          traceOf(gateway, String(answer.headers['x-litellm-call-id'])),
        );
        assert.equal(trace.attempts[0]?.error?.kind, kind, path);
        return { answer, error };
      };
      for (const [path, bodyOf] of Object.entries(BODIES))
        for (const stream of [false, true]) {
          const { answer, error } = await hear(path, { model: upstream, ...bodyOf(stream) });
          const said = [answer.status, error.type, error.code].filter((word) => typeof word !== 'object');
          const [wanted, word = ''] = (path === '/v1/messages' ? told[1] : told[0]).split(' ');
          assert.equal(answer.status, Number(wanted), `${path}: ${said.join(' ')}`);
          assert.match(said.join(' '), new RegExp(`(${word})`), path);
        }
      const { answer, error } = await hear(`/v1beta/models/${upstream}:generateContent`, {
        contents: [{ role: 'user', parts: [{ text: 'Hi' }] }],
      });
      assert.match(`${answer.status} ${error.status ?? ''}`, new RegExp(`^${told[2]}`));
    });
});
