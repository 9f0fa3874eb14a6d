import assert from 'node:assert/strict';
import type { StateView } from '../../src/contract/admin.ts';
import { DIALECTS, startUpstreams, type Upstreams } from '../clients/support/upstreams.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { behaviour } from '../support/providers/index.ts';
import { postJson, raw } from '../support/raw.ts';
import { closeAll } from '../support/surfaces.ts';

const VERSION = { 'anthropic-version': '2023-06-01' };
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const tool = (name: string, more: object = {}) => ({
  name,
  description: name,
  input_schema: { type: 'object', properties: { path: { type: 'string' } } },
  ...more,
});

/** A later request of Claude Code in a session, with a model whose name it does not know. */
const claudeCode = (model: string) => ({
  model,
  max_tokens: 32000,
  stream: true,
  system: [
    { type: 'text', text: 'x-anthropic-billing-header: cc_version=2.1.332.bc2; cc_entrypoint=cli;' },
    { type: 'text', text: 'You are an agent.', cache_control: { type: 'ephemeral' } },
  ],
  thinking: { type: 'adaptive', display: 'omitted' },
  context_management: { edits: [{ type: 'clear_thinking_20251015', keep: 'all' }] },
  output_config: { effort: 'high' },
  metadata: { user_id: '{"session_id":"s1"}' },
  tools: [
    tool('ToolSearch'),
    tool('Read'),
    tool('DeferredToolPlaceholder', { defer_loading: true }),
    tool('WebFetch', { defer_loading: true }),
    { type: 'web_search_20250305', name: 'web_search', max_uses: 8 },
  ],
  messages: [
    { role: 'user', content: [{ type: 'text', text: 'Look at the picture.' }] },
    { role: 'system', content: [{ type: 'text', text: '# Environment' }] },
    {
      role: 'assistant',
      content: [{ type: 'tool_use', id: 'toolu_1', name: 'ToolSearch', input: { path: 'fetch' } }],
    },
    {
      role: 'user',
      content: [
        {
          type: 'tool_result',
          tool_use_id: 'toolu_1',
          content: [{ type: 'tool_reference', tool_name: 'WebFetch' }],
        },
      ],
    },
    {
      role: 'assistant',
      content: [{ type: 'tool_use', id: 'toolu_2', name: 'Read', input: { path: 'a.png' } }],
    },
    {
      role: 'user',
      content: [
        {
          type: 'tool_result',
          tool_use_id: 'toolu_2',
          is_error: false,
          content: [{ type: 'image', source: { type: 'base64', media_type: 'image/png', data: PIXEL } }],
        },
        { type: 'text', text: 'Well?', cache_control: { type: 'ephemeral' } },
      ],
    },
  ],
});

/** Its request for a session's title. */
const title = (model: string) => ({
  model,
  max_tokens: 64,
  system: 'Name it.',
  messages: [{ role: 'user', content: 'Look at the picture.' }],
  tools: [],
  output_config: {
    format: { type: 'json_schema', schema: { type: 'object', properties: { title: { type: 'string' } } } },
  },
});

describe('what clients need of a gateway', () => {
  let upstreams: Upstreams[];
  let gateway: RunningGateway;

  before(async () => {
    upstreams = await Promise.all(DIALECTS.map(startUpstreams));
    gateway = await startGateway({
      config: { model_list: upstreams.flatMap(({ deployments }) => deployments) },
    });
  });
  after(async () => {
    await gateway.stop();
    await closeAll(upstreams.flatMap(({ fakes }) => fakes));
  });
  afterEach(() => upstreams.forEach(({ fakes }) => fakes.forEach((fake) => fake.reset())));

  const post = (path: string, body: object, headers: Record<string, string> = VERSION) =>
    postJson(`${gateway.url}${path}`, body, headers);

  for (const [index, dialect] of DIALECTS.entries()) {
    const asked = (): string =>
      upstreams[index]!.fakes.flatMap(({ requests }) => requests.map(({ body }) => body.toString())).join(
        '\n',
      );

    describe(`on deployments that answer by ${dialect}`, () => {
      const model = `coder-${dialect}`;

      it('Claude Code’s requests with all that it puts into them', async () => {
        const answer = await post('/v1/messages?beta=true', claudeCode(model));
        assert.equal(answer.status, 200, answer.body.toString());
        assert.match(answer.body.toString(), /event: message_stop/);
        assert.ok(asked().includes(PIXEL), 'the picture that a tool read');
        assert.ok(asked().includes('# Environment'), 'words of the system between turns');
        assert.ok(asked().includes('"WebFetch"'), 'the tool that was found');
        if (dialect === 'messages') return;
        assert.ok(!asked().includes('"DeferredToolPlaceholder"'), 'not the tools that were not');
        assert.ok(!asked().includes('billing-header'));
      });

      it('its titles, without tools and with a schema', async () => {
        const answer = await post('/v1/messages?beta=true', title(model));
        assert.equal(answer.status, 200, answer.body.toString());
        if (dialect !== 'messages') assert.ok(!asked().includes('"tools":[]'));
      });

      it('many counts of tokens at once', async () => {
        const { messages, tools, system } = claudeCode(model);
        const count = { model, messages, tools, system };
        const answers = await Promise.all(
          Array.from({ length: 26 }, () => post('/v1/messages/count_tokens?beta=true', count)),
        );
        for (const { status, body } of answers) {
          assert.equal(status, 200, body.toString());
          assert.ok((JSON.parse(body.toString()) as { input_tokens: number }).input_tokens > 0);
        }
      });

      it('refusals at once, however many: they say nothing of the deployment', async () => {
        const { fakes } = upstreams[index]!;
        fakes.forEach((fake) =>
          fake.always(behaviour.status(400, { message: 'Extra inputs are not permitted' })),
        );
        for (let i = 0; i < 8; i++) {
          const answer = await post('/v1/messages?beta=true', title(model));
          assert.equal(answer.status, 400);
          assert.match(answer.body.toString(), /Extra inputs are not permitted/);
        }
        assert.equal(fakes.flatMap(({ requests }) => requests).length, 8, 'each is asked once');
        const state = (await (await fetch(`${gateway.url}/admin/state`)).json()) as StateView;
        const { deployments } = state;
        assert.ok(deployments.filter(({ group }) => group === model).every((one) => one.state === 'healthy'));
      });

      it('streams by what the body says, whatever is accepted', async () => {
        const body = { model, messages: [{ role: 'user', content: 'Hi' }] };
        const whole = await post('/v1/chat/completions', body, { accept: 'text/event-stream' });
        assert.match(String(whole.headers['content-type']), /^application\/json/);
        const streamed = await post(
          '/v1/chat/completions',
          { ...body, stream: true },
          { accept: 'application/json' },
        );
        assert.match(String(streamed.headers['content-type']), /^text\/event-stream/);
        assert.match(streamed.body.toString(), /data: \[DONE\]/);
      });

      it('Cline’s wish for more than the model can write, and Qwen’s tools without parameters', async () => {
        const answer = await post('/v1/chat/completions', {
          model,
          max_tokens: 128000,
          messages: [
            { role: 'user', content: [{ type: 'text', text: 'Hi' }] },
            {
              role: 'assistant',
              content: null,
              tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'now', arguments: '' } }],
            },
            { role: 'tool', tool_call_id: 'call_1', content: [{ type: 'text', text: 'noon' }] },
          ],
          tools: [{ type: 'function', function: { name: 'now', description: 'Tells the time.' } }],
        });
        assert.equal(answer.status, 200, answer.body.toString());
        assert.ok(asked().includes('noon'));
      });
    });
  }

  for (const dialect of DIALECTS)
    it(`nothing but data in Google’s streams, which Gemini CLI wants, from ${dialect}`, async () => {
      const answer = await post(`/v1beta/models/coder-${dialect}:streamGenerateContent?alt=sse`, {
        contents: [{ role: 'user', parts: [{ text: 'Hi' }] }],
      });
      assert.equal(answer.status, 200, answer.body.toString());
      const lines = answer.body.toString().split(/\r?\n/);
      assert.deepEqual(
        lines.filter((line) => line !== '' && !line.startsWith('data: {')),
        [],
      );
    });

  it('failures unseen behind long lists of tools, which Responses repeats before it says anything', async () => {
    const { fakes, group } = upstreams[DIALECTS.indexOf('responses')]!;
    const fault = behaviour.once(behaviour.errorEventBeforeContent());
    fakes.forEach((fake) => fake.always(fault));
    const parameters = { type: 'object', properties: {}, description: 'x'.repeat(4000) };
    const tools = Array.from({ length: 40 }, (_, n) => ({ type: 'function', name: `tool_${n}`, parameters }));
    const answer = await post('/v1/responses', { model: group, input: 'Hi', stream: true, tools });
    assert.match(answer.body.toString(), /event: response\.completed/);
    assert.equal(answer.headers['x-litellm-attempted-retries'], '1');
  });

  it('discovery without redirects, in the dialect that asks', async () => {
    const path = `${gateway.url}/v1/models?limit=1000`;
    const anthropic = await raw(path, { method: 'GET', headers: VERSION });
    assert.equal(anthropic.status, 200);
    assert.equal(
      (JSON.parse(anthropic.body.toString()) as { data: { type: string }[] }).data[0]?.type,
      'model',
    );
    const openai = await raw(path, { method: 'GET' });
    assert.equal((JSON.parse(openai.body.toString()) as { object: string }).object, 'list');
  });
});
