import { strict as assert } from 'node:assert';
import { routerJsonSchema } from '../../../src/config/index.ts';
import { createYamlService } from '../../../src/extension/editor/yaml-service.ts';
import { atBar } from './at-bar.ts';

const ROUTER = `model_list:
  - model_name: gpt
    litellm_params: {model: simulated/fast}
`;

describe('the YAML service on a router file', () => {
  const service = createYamlService(routerJsonSchema());
  let version = 0;

  const at = (marked: string) => {
    const { text, offset } = atBar(marked);
    const before = text.slice(0, offset).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    return [{ uri: 'file:///litellm.yaml', version: ++version, text }, position] as const;
  };
  const messages = async (text: string) =>
    (await service.validate(at(`${text}|`)[0])).map(({ message }) =>
      typeof message === 'string' ? message : message.value,
    );
  const labels = async (marked: string) => (await service.complete(...at(marked))).map(({ label }) => label);

  it('has nothing to say of a good one', async () => {
    assert.deepEqual(await messages(ROUTER), []);
  });

  it('allows what the router reads: numbers in quotes and variables', async () => {
    assert.deepEqual(
      await messages(
        `${ROUTER}router_settings:\n  num_retries: "3"\n  cooldown_time: os.environ/REST\n  slow_start: "yes"\n`,
      ),
      [],
    );
  });

  it('tells texts apart by their versions', async () => {
    assert.equal((await messages('model_list: 3\n')).length, 1);
    assert.equal((await messages(ROUTER)).length, 0);
  });

  it('tells of an anchor that nothing uses, which no finding does', async () => {
    assert.match((await messages(`${ROUTER}x: &spare 1\n`)).join(), /&spare/);
  });

  it('offers keys that are not there yet', async () => {
    const keys = await labels(`${ROUTER}router_settings:\n  num_retries: 2\n  |\n`);
    assert.ok(keys.includes('cooldown_time'));
    assert.ok(!keys.includes('num_retries'));
  });

  it('offers every strategy, described', async () => {
    const items = await service.complete(...at(`${ROUTER}router_settings:\n  routing_strategy: |\n`));
    const weighted = items.find(({ label }) => label === 'weighted-round-robin');
    assert.ok(weighted?.documentation);
  });

  it('explains a key, without a heading', async () => {
    const hover = await service.hover(...at(`${ROUTER}router_settings:\n  cool|down_time: 5\n`));
    assert.match(hover?.markdown ?? '', /^Seconds/);
    assert.match(hover?.markdown ?? '', /Default: `5`/);
  });

  it('fetches no schema that a text names', async () => {
    assert.deepEqual(
      await messages(`# yaml-language-server: $schema=http://127.0.0.1:9/other.json\n${ROUTER}`),
      [],
    );
  });
});
