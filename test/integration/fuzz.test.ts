import assert from 'node:assert/strict';
import fc from 'fast-check';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { echoProvider, type EchoProvider, MARK } from '../support/providers/echo.ts';
import { raw, type RawAnswer } from '../support/raw.ts';
import { VERSION } from '../support/surfaces.ts';

type Json = Record<string, unknown>;

/** How a client of each dialect asks, with the mark in what the user says. */
const CLIENTS: Record<
  string,
  (model: string, stream: boolean, said: string) => { path: string; body: Json }
> = {
  chat: (model, stream, said) => ({
    path: '/v1/chat/completions',
    body: { model, stream, messages: [{ role: 'user', content: said }] },
  }),
  responses: (model, stream, said) => ({
    path: '/v1/responses',
    body: { model, stream, input: [{ type: 'message', role: 'user', content: said }] },
  }),
  messages: (model, stream, said) => ({
    path: '/v1/messages',
    body: {
      model,
      stream,
      max_tokens: 20,
      messages: [{ role: 'user', content: [{ type: 'text', text: said }] }],
    },
  }),
  google: (model, stream, said) => ({
    path: `/v1beta/models/${model}:${stream ? 'streamGenerateContent?alt=sse' : 'generateContent'}`,
    body: { contents: [{ role: 'user', parts: [{ text: said }] }] },
  }),
};
const DEPLOYMENTS = ['chat', 'responses', 'messages', 'google', 'converse'];

const word = fc.constantFrom(
  ...'system instructions tools tool_choice type function name parameters input_schema thinking reasoning budget_tokens'.split(
    ' ',
  ),
  ...'effort response_format text format stop stop_sequences metadata user include generationConfig systemInstruction'.split(
    ' ',
  ),
  ...'content role image_url source data file cache_control parts functionCall temperature n seed max_tokens'.split(
    ' ',
  ),
);
const { value: junk } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      null,
      true,
      -1,
      1e308,
      '',
      'auto',
      'user',
      'function',
      '\u0000',
      '👍🏽',
      '"}]}',
      'data: [DONE]',
    ),
    word,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(word, tie('value'), { maxKeys: 4 }),
  ),
}));

const asked = fc.record({
  client: fc.constantFrom(...Object.keys(CLIENTS)),
  deployment: fc.constantFrom(...DEPLOYMENTS),
  stream: fc.boolean(),
  more: fc.oneof(fc.constant({}), fc.dictionary(word, junk, { maxKeys: 4 })),
});

describe('whatever comes, from many at once', () => {
  let echo: EchoProvider;
  let gateway: RunningGateway;
  let count = 0;

  before(async () => {
    echo = await echoProvider();
    const entry = (id: string, litellm_params: object, info: object = {}): object => ({
      model_name: id,
      litellm_params: { api_key: 'k', ...litellm_params },
      model_info: { id, ...info },
    });
    const openai = { model: 'openai/gpt-4o', api_base: `${echo.url}/v1` };
    gateway = await startGateway({
      config: {
        model_list: [
          entry('chat', openai, { supported_endpoints: ['/v1/chat/completions'] }),
          entry('responses', openai, { mode: 'responses' }),
          entry('messages', { model: 'anthropic/claude-sonnet-4-5', api_base: echo.url }),
          entry('google', { model: 'gemini/gemini-2.5-flash', api_base: echo.url }),
          entry('converse', {
            model: 'bedrock/amazon.nova-pro-v1:0',
            aws_bedrock_runtime_endpoint: echo.url,
            aws_region_name: 'eu-central-1',
          }),
        ],
        router_settings: { num_retries: 0, disable_cooldowns: true },
      },
    });
  });
  after(async () => {
    await gateway.stop();
    await echo.close();
  });

  const newMark = (): string => `mark-${(++count).toString(36)}x${Math.random().toString(36).slice(2)}-end`;

  const ask = async (
    mark: string,
    { client, deployment, stream, more }: { client: string; deployment: string; stream: boolean; more: Json },
  ): Promise<RawAnswer> => {
    const { path, body } = CLIENTS[client]!(deployment, stream, `Say ${mark}`);
    const headers: Record<string, string> = client === 'messages' ? VERSION : {};
    return raw(`${gateway.url}${path}`, { body: JSON.stringify({ ...more, ...body }), headers });
  };

  /** The text of an answer, of which a stream's pieces may cut the mark. */
  const marksIn = ({ body }: RawAnswer): string[] => {
    const text = body.toString();
    const said = [...text.matchAll(/"(?:content|text|delta)":"((?:[^"\\]|\\.)*)"/g)]
      .map(([, piece]) => piece)
      .join('');
    return [...new Set([...(text.match(MARK) ?? []), ...(said.match(MARK) ?? [])])];
  };

  const lives = async (): Promise<void> => {
    assert.equal(gateway.process.exitCode, null);
    assert.equal((await fetch(`${gateway.url}/health/liveliness`)).status, 200);
  };

  it('each request is answered with its own mark or an error, and reaches a provider with no other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(asked, { minLength: 6, maxLength: 10 }), async (all) => {
        await Promise.all(
          all.map(async (one) => {
            const mark = newMark();
            const answer = await ask(mark, one);
            const what = `${JSON.stringify(one)}: ${answer.status} ${answer.body.toString().slice(0, 400)}`;
            if (answer.status === 200) assert.deepEqual(marksIn(answer), [mark], what);
            else {
              assert.ok(answer.status >= 400 && answer.status < 500, what);
              assert.ok('error' in (JSON.parse(answer.body.toString()) as Json), what);
              assert.ok(
                marksIn(answer).every((found) => found === mark),
                what,
              );
            }
          }),
        );
        assert.deepEqual(echo.mixed, []);
      }),
      { numRuns: 40 },
    );
    await lives();
  });

  it('broken streams reach nobody else', async () => {
    const line = fc.oneof(
      junk.map((value) => `data: ${JSON.stringify(value)}\n\n`),
      word.map((name) => `event: ${name}\n`),
      fc.constantFrom('\n', ':\n\n', 'data: [DONE]\n\n', 'data: {\n\n', '\r\n', '\u0000', 'data:\n\n'),
      fc
        .constantFrom(
          '{"choices":[{"delta":{"content":"MARK"}}]}',
          '{"type":"content_block_delta","delta":{"text":"MARK"}}',
        )
        .map((json) => `data: ${json}\n\n`),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(asked, { minLength: 4, maxLength: 8 }),
        fc.array(line, { maxLength: 8 }),
        async (all, lines) => {
          echo.hostile = (mark) => lines.map((one) => one.replaceAll('MARK', mark));
          await Promise.all(
            all.map(async (one) => {
              const mark = newMark();
              const answer = await ask(mark, { ...one, stream: true, more: {} });
              assert.ok(
                marksIn(answer).every((found) => found === mark),
                answer.body.toString(),
              );
            }),
          );
        },
      ),
      { numRuns: 30 },
    );
    delete echo.hostile;
    await lives();
    const mark = newMark();
    assert.deepEqual(
      marksIn(await ask(mark, { client: 'messages', deployment: 'chat', stream: true, more: {} })),
      [mark],
    );
  });

  it('bytes that are no request are refused as the client’s own fault', async () => {
    const paths = [
      '/v1/chat/completions',
      '/v1/responses',
      '/v1/messages',
      '/v1beta/models/chat:generateContent',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.json().map((json) => Buffer.from(json)),
        ),
        async (path, bytes) => {
          const { status, body } = await raw(`${gateway.url}${path}`, { body: Buffer.from(bytes) });
          assert.ok(status >= 400 && status < 500, `${path} ${status} ${body.toString()}`);
          assert.ok('error' in (JSON.parse(body.toString()) as Json));
        },
      ),
      { numRuns: 100 },
    );
    await lives();
  });
});
