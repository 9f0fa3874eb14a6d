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
  const labels = async (marked: string) => (await service.complete(...at(marked))).map(({ label }) => label);

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

  it('tells texts apart by their versions', async () => {
    const keys = (other: string) => labels(`${ROUTER}router_settings:\n  ${other}: 2\n  |\n`);
    assert.ok(!(await keys('num_retries')).includes('num_retries'));
    assert.ok((await keys('queue_timeout')).includes('num_retries'));
  });

  it('fetches no schema that a text names', async () => {
    const head = '# yaml-language-server: $schema=http://127.0.0.1:9/other.json\n';
    assert.ok((await labels(`${head}${ROUTER}router_settings:\n  |\n`)).includes('cooldown_time'));
  });

  it('leaves the schema that it is given as it is', () => {
    assert.ok(!JSON.stringify(routerJsonSchema()).includes('_sourceUri'));
  });
});
