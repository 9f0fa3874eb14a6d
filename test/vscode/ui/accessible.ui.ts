import type { Page } from 'playwright-core';
import { chooseTheme, openDeployments, openFile, runCommand, treeLine, webview } from './support/actions.ts';
import { isAccessible } from './support/axe.ts';
import { announced, send } from './support/gateway.ts';
import { picture, setStage, type Stage } from './support/stage.ts';

/** With what a page sees of each. */
const THEMES = {
  'Light Modern': 'vscode-light',
  'Dark Modern': 'vscode-dark',
  'Dark High Contrast': 'vscode-high-contrast',
  'Light High Contrast': 'vscode-high-contrast-light',
};

describe('Pages in tabs, for those who see little or nothing', () => {
  let stage: Stage;
  let page: Page;

  before(async () => {
    stage = await setStage({ scene: 'routed' });
    page = await stage.window();
    const gateway = await announced(stage.workbench.sandbox.dataDir);
    await openDeployments(page);
    await treeLine(page, /^Model group steady/).waitFor();
    await send(gateway, 'steady', 4);
    await send(gateway, 'shaky', 4);
  });
  after(() => stage.end());

  const inEveryTheme = async (name: string, except: readonly string[] = []): Promise<void> => {
    for (const [theme, kind] of Object.entries(THEMES)) {
      await chooseTheme(page, theme);
      await webview(page).locator(`body[data-vscode-theme-kind="${kind}"]`).waitFor();
      await isAccessible(page, except);
      await picture(page, `accessible-${name}-${theme.replaceAll(' ', '-').toLowerCase()}`);
    }
  };

  const closeAll = async (): Promise<void> => {
    await runCommand(page, 'View: Close All Editors');
    await page.locator('iframe.webview.ready').waitFor({ state: 'detached' });
  };

  it('the dashboard', async () => {
    await runCommand(page, 'Switchyard: Open Dashboard');
    await webview(page).locator('[data-chart="traffic"] canvas').waitFor();
    await inEveryTheme('dashboard');
    await closeAll();
  });

  it('the preview', async () => {
    await openFile(page, 'switchyard.yaml');
    await runCommand(page, 'Switchyard: Preview Routing');
    await webview(page).getByRole('button', { name: 'Run Again' }).waitFor();
    await inEveryTheme('preview');
    await closeAll();
  });

  it('the decision of a request', async () => {
    await treeLine(page, /^Request to shaky/)
      .first()
      .click();
    await webview(page)
      .getByText(/Went to shaky/)
      .first()
      .waitFor();
    // What VS Code puts around Markdown is its own.
    await inEveryTheme('decision', ['document-title', 'html-has-lang']);
  });
});
