import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openFile, runCommand } from './support/actions.ts';
import { buildRedHat } from './support/red-hat/build.ts';
import { picture, setStage, type Stage } from './support/stage.ts';

/** Wrong in structure (a type, a key) and in meaning (a group that is not there). */
const BROKEN = `model_list:
  - model_name: gpt
    litellm_params:
      model: simulated/fast
      rpm: many
router_settings:
  num_retrys: 2
  fallbacks:
    - gpt: [nowhere]
`;

describe('Beside the YAML extension of Red Hat', () => {
  let stage: Stage;
  let page: Page;

  before(async () => {
    const beside = [await buildRedHat()];
    stage = await setStage({ scene: 'bare', settings: { 'yaml.schemaStore.enable': false } });
    // One is known by its name, the other by its text only.
    for (const name of ['litellm.yaml', 'models.yaml'])
      await writeFile(join(stage.workbench.sandbox.workspace, name), BROKEN);
    page = await stage.window({ beside });
  });
  after(() => stage.end());

  const problems = () => page.locator('.markers-panel').getByRole('treeitem').filter({ hasText: '[Ln' });

  for (const name of ['litellm.yaml', 'models.yaml']) {
    it(`nothing in ${name} is underlined twice, and nothing is missed`, async () => {
      await openFile(page, name);
      await runCommand(page, 'View: Focus Problems (Errors, Warnings, Infos)');
      // The first is Red Hat's to tell.
      for (const text of ['yaml-schema', 'num_retrys', 'nowhere'])
        await problems().filter({ hasText: text }).first().waitFor();
      await picture(page, `beside-red-hat-${name}`);
      const lines = (await problems().allTextContents()).map((text) => /\[Ln (\d+)/.exec(text)?.[1]);
      assert.deepEqual(lines.toSorted(), ['5', '7', '9'], 'one problem a line');
      await runCommand(page, 'View: Close All Editors');
    });
  }
});
