import { strict as assert } from 'node:assert';
import { routerJsonSchema } from '../../../src/config/index.ts';
import { createYamlService } from '../../../src/extension/editor/yaml-service.ts';
import type { Position } from 'vscode-languageserver-types';
import { CALLBACKS } from '../../../src/config/callbacks.ts';
import { cursorAt } from '../../../src/extension/editor/cursor.ts';
import { structureOffers } from '../../../src/extension/editor/structure-offers.ts';
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

  describe('with what makes no sense left out', () => {
    const offered = async (marked: string) => {
      const [text, position] = at(marked);
      const cursor = cursorAt(text.text, marked.indexOf('|'));
      assert.ok(cursor);
      return structureOffers(await service.complete(text, position), cursor);
    };
    const settings = `${ROUTER}router_settings:\n`;

    it('has each label once, and neither whole mappings nor examples of lists', async () => {
      for (const marked of [`${ROUTER}  - |\n`, `${settings}  fallbacks: |\n`, `${settings}  timeout: |\n`]) {
        const all = (await offered(marked)).map(({ label }) => label);
        assert.deepEqual(all, [...new Set(all)]);
        assert.ok(
          !all.some((label) => label === 'object' || label === 'null' || label.startsWith('[')),
          marked,
        );
      }
    });

    it('replaces what stands between quotes', async () => {
      const marked = `${settings}  routing_strategy: "lat|"\n`;
      const item = (await offered(marked)).find(({ label }) => label === 'latency-based-routing');
      const { start, end } = (item?.textEdit as { range: { start: Position; end: Position } }).range;
      const line = atBar(marked).text.split('\n')[start.line] ?? '';
      assert.equal(line.slice(start.character, end.character), 'lat');
    });

    it('offers callbacks and checks by name, and no switch where a tag belongs', async () => {
      const labelsAt = async (rest: string) => (await offered(ROUTER + rest)).map(({ label }) => label);
      assert.deepEqual(await labelsAt('litellm_settings: {success_callback: [|]}\n'), CALLBACKS);
      assert.ok(
        (await labelsAt('router_settings: {optional_pre_call_checks: [|]}\n')).includes('prompt_caching'),
      );
      const tags = ROUTER.replace('simulated/fast}', 'simulated/fast, tags: [|]}');
      assert.deepEqual(
        (await offered(tags)).map(({ label }) => label),
        [],
      );
    });
  });

  it('fetches no schema that a text names', async () => {
    const head = '# yaml-language-server: $schema=http://127.0.0.1:9/other.json\n';
    assert.ok((await labels(`${head}${ROUTER}router_settings:\n  |\n`)).includes('cooldown_time'));
  });

  it('leaves the schema that it is given as it is', () => {
    assert.ok(!JSON.stringify(routerJsonSchema()).includes('_sourceUri'));
  });
});
