import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { webview } from './actions.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The only open webview, as it is drawn in the theme of the window, has no serious finding but of these rules. */
export const isAccessible = async (page: Page, except: readonly string[] = []): Promise<void> => {
  const body = webview(page).locator('body');
  await body.evaluate(AXE);
  // Pages without a background of their own lie on the editor's, which axe cannot see.
  await body.evaluate(`document.documentElement.style.background = 'var(--vscode-editor-background)'`);
  const { violations }: AxeResults = await body.evaluate('axe.run()');
  const grave = violations.filter(
    ({ id, impact }) => (impact === 'serious' || impact === 'critical') && !except.includes(id),
  );
  assert.deepEqual(
    grave.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    [],
  );
};
