import type { FrameLocator, Locator, Page } from 'playwright-core';

const quickInput = (page: Page): Locator => page.locator('.quick-input-widget input[type=text]');
const quickRows = (page: Page): Locator => page.locator('.quick-input-list .monaco-list-row');

/** The pointer first goes away: where it rests, VS Code shows a long row's text over the rows. */
const take = async (row: Locator): Promise<void> => {
  await row.page().mouse.move(0, 0);
  await row.click();
};

const BOX_MS = 10_000;
const BOX_TRIES = 4;

/** Opens a box by its keys and types into it. An editor that takes the focus late closes it: then once more. */
const ask = async (page: Page, keys: string, text: string): Promise<void> => {
  for (let tries = 1; ; tries++) {
    await page.keyboard.press(keys);
    try {
      await quickInput(page).fill(text, { timeout: BOX_MS });
      return;
    } catch (error) {
      if (tries === BOX_TRIES) throw error;
    }
  }
};

/** Runs a command by its title, as the palette shows it. */
export const runCommand = async (page: Page, title: string): Promise<void> => {
  await ask(page, 'F1', `>${title}`);
  await take(quickRows(page).filter({ hasText: title }).first());
};

/** Takes the row of the open quick pick that holds the text. */
export const pick = async (page: Page, text: string | RegExp): Promise<void> => {
  await take(quickRows(page).filter({ hasText: text }).first());
};

/** Types into the open quick pick and takes the row of just that name. */
export const find = async (page: Page, name: string): Promise<void> => {
  await quickInput(page).fill(name);
  const named = page.locator(`[aria-label="${name}"], [aria-label^="${name}, "]`);
  await take(quickRows(page).and(named).first());
};

export const openFile = async (page: Page, name: string): Promise<void> => {
  await ask(page, 'Control+P', name);
  await take(quickRows(page).filter({ hasText: name }).first());
  await page.locator(`.tab[data-resource-name="${name}"]`).waitFor();
};

/** Types in the open editor, in place of `removed` characters. */
export const typeAt = async (
  page: Page,
  { line, column, removed, text }: { line: number; column: number; removed: number; text: string },
): Promise<void> => {
  await ask(page, 'Control+G', `:${line}:${column}`);
  await page.keyboard.press('Enter');
  await quickInput(page).waitFor({ state: 'hidden' });
  for (let n = 0; n < removed; n += 1) await page.keyboard.press('Delete');
  await page.keyboard.type(text);
};

/** The line of the deployments view that is read out with this. */
export const treeLine = (page: Page, spoken: string | RegExp): Locator =>
  page.locator('.sidebar').getByRole('treeitem', { name: spoken });

/** An action in the title of a view: those are drawn only while the pointer or the focus is on the view. */
export const viewAction = async (page: Page, view: string, title: string): Promise<void> => {
  const header = page.locator('.sidebar .pane-header').filter({ hasText: view });
  await header.hover();
  await header.getByRole('button', { name: title, exact: true }).click();
};

export const openDeployments = async (page: Page): Promise<void> => {
  await page.locator('.activitybar').getByRole('tab', { name: 'Switchyard' }).click();
  // Away from the icon, whose tooltip would lie over the view.
  await page.locator('.part.editor').hover();
};

/** By its name in the picker, e.g. `Dark Modern`. */
export const chooseTheme = async (page: Page, theme: string): Promise<void> => {
  await runCommand(page, 'Preferences: Color Theme');
  await quickInput(page).fill(theme);
  await pick(page, theme);
  await quickInput(page).waitFor({ state: 'hidden' });
};

/** What the only open webview shows. */
export const webview = (page: Page): FrameLocator =>
  page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
