import assert from 'node:assert/strict';
import { anthropic, openai } from '../support/deployments.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { BEDROCK_MODEL, CALLER, fakeAnthropic, fakeBedrock, fakeOpenAI } from '../support/providers/index.ts';
import type { FakeProvider } from '../support/providers/index.ts';
import { postJson } from '../support/raw.ts';
import { closeAll, VERSION } from '../support/surfaces.ts';

const PROMPT = { type: 'text', text: 'You are an agent.', cache_control: { type: 'ephemeral' } };
const note = (build: string): string =>
  `x-anthropic-billing-header: cc_version=2.1.332.${build}; cc_entrypoint=cli;`;

describe("Claude Code's note about billing", () => {
  let gateway: RunningGateway;
  let gpt: FakeProvider;
  let claude: FakeProvider;
  let bedrock: FakeProvider;

  before(async () => {
    [gpt, claude, bedrock] = await Promise.all([fakeOpenAI(), fakeAnthropic(), fakeBedrock()]);
    gateway = await startGateway({
      config: {
        model_list: [
          anthropic('own', 'own', claude),
          openai('translated', 'translated', gpt, { model: 'openai/gpt-4o-mini' }),
          {
            model_name: 'elsewhere',
            litellm_params: {
              model: 'openrouter/claude-sonnet-4-5',
              api_base: `${claude.url}/v1`,
              api_key: claude.key,
            },
          },
          {
            model_name: 'bedrock',
            litellm_params: {
              model: `bedrock/${BEDROCK_MODEL}`,
              aws_bedrock_runtime_endpoint: bedrock.url,
              aws_access_key_id: CALLER.accessKeyId,
              aws_secret_access_key: CALLER.secretAccessKey,
              aws_region_name: CALLER.region,
            },
          },
        ],
      },
    });
  });
  after(async () => {
    await gateway.stop();
    await closeAll([gpt, claude, bedrock]);
  });
  afterEach(() => [gpt, claude, bedrock].forEach((fake) => fake.reset()));

  const ask = async (model: string, system: unknown): Promise<void> => {
    const body = { model, max_tokens: 64, system, messages: [{ role: 'user', content: 'Hi' }] };
    const answer = await postJson(`${gateway.url}/v1/messages?beta=true`, body, VERSION);
    assert.equal(answer.status, 200, answer.body.toString());
  };
  const systemOf = ({ requests }: FakeProvider): unknown => requests[0]?.json.system;

  it('stays on the way to Anthropic', async () => {
    const system = [{ type: 'text', text: note('a1b') }, PROMPT];
    await ask('own', system);
    assert.deepEqual(systemOf(claude), system);
  });

  it('never reaches Bedrock, which refuses it', async () => {
    await ask('bedrock', [{ type: 'text', text: note('a1b') }, PROMPT]);
    assert.deepEqual(systemOf(bedrock), [PROMPT]);
  });

  it('never reaches another provider that is asked in its own dialect', async () => {
    await ask('elsewhere', [{ type: 'text', text: note('a1b') }, PROMPT]);
    assert.deepEqual(systemOf(claude), [PROMPT]);
  });

  for (const [what, system, left] of [
    ['alone', [{ type: 'text', text: note('a1b') }], undefined],
    ['as a text', `${note('a1b')}\nYou are an agent.`, 'You are an agent.'],
    ['before other words of its block', [{ ...PROMPT, text: `${note('a1b')}\n\n${PROMPT.text}` }], [PROMPT]],
    [
      'in the words of another',
      [{ type: 'text', text: `See ${note('a')}` }],
      [{ type: 'text', text: `See ${note('a')}` }],
    ],
  ] as const)
    it(`is found where it stands ${what}`, async () => {
      await ask('elsewhere', system);
      assert.deepEqual(systemOf(claude), left);
    });

  it('makes no difference between two requests that are translated', async () => {
    await ask('translated', [{ type: 'text', text: note('a1b') }, PROMPT]);
    await ask('translated', [{ type: 'text', text: note('c2d') }, PROMPT]);
    assert.deepEqual(gpt.requests[0]?.json.messages[0], { role: 'system', content: 'You are an agent.' });
    assert.equal(new Set(gpt.requests.map(({ body }) => body.toString())).size, 1);
  });
});
