import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  COMMANDS,
  CONFIG_NAMES,
  DEFAULT_PORT,
  SETTINGS,
  VIEW_CONTAINER,
  VIEWS,
} from '../../../src/contract/ids.ts';

const root = join(import.meta.dirname, '../../..');
const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));
const manifest = read('package.json');
const strings: Record<string, string> = read('package.nls.json');
const { contributes } = manifest;
const ids: string[] = Object.values(COMMANDS);

describe('the manifest', () => {
  it('contributes exactly the commands that there are', () => {
    assert.deepEqual(
      contributes.commands.map(({ command }: { command: string }) => command).sort(),
      ids.sort(),
    );
  });

  it('contributes exactly the settings that there are, all closed to untrusted workspaces', () => {
    const settings = Object.values(SETTINGS).sort();
    const properties = Object.assign(
      {},
      ...contributes.configuration.map((group: { properties: object }) => group.properties),
    );
    assert.deepEqual(Object.keys(properties).sort(), settings);
    assert.deepEqual(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations.toSorted(), settings);
    assert.equal(properties[SETTINGS.port].default, DEFAULT_PORT);
  });

  it('puts only known commands into menus and welcome texts', () => {
    const inMenus = Object.values<{ command: string }[]>(contributes.menus)
      .flat()
      .map(({ command }) => command);
    const inTexts = Object.values(strings).flatMap((text) =>
      Array.from(text.matchAll(/\(command:([^)?]+)[^)]*\)/g), ([, id]) => id!),
    );
    for (const id of [...inMenus, ...inTexts])
      assert.ok(ids.includes(id) || id === 'workbench.trust.manage', id);
  });

  it('has its views in its container', () => {
    assert.equal(contributes.viewsContainers.activitybar[0].id, VIEW_CONTAINER);
    const views: string[] = contributes.views[VIEW_CONTAINER].map(({ id }: { id: string }) => id);
    assert.deepEqual(views.sort(), Object.values(VIEWS).sort());
    for (const { view } of contributes.viewsWelcome) assert.ok(views.includes(view), view);
  });

  it('wakes up for each name of a configuration', () => {
    for (const name of CONFIG_NAMES)
      assert.ok(manifest.activationEvents.includes(`workspaceContains:${name}`), name);
  });

  it('has a text for each placeholder, and no other', () => {
    const used = Array.from(JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g), ([, key]) => key!);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(strings).sort());
  });

  it('names files that exist', () => {
    const pictures: string[] = contributes.walkthroughs.flatMap(
      ({ steps }: { steps: { media: { svg: string } }[] }) => steps.map(({ media }) => media.svg),
    );
    for (const file of [...pictures, manifest.icon, contributes.viewsContainers.activitybar[0].icon]) {
      assert.ok(existsSync(join(root, file)), file);
    }
  });
});
