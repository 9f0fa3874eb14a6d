import type { Page } from 'playwright-core';
import { chooseTheme, openDeployments, pick, treeLine, viewAction, webview } from './support/actions.ts';
import { announced, send } from './support/gateway.ts';
import { picture, setStage, type Stage } from './support/stage.ts';

describe('Recent requests', () => {
  let stage: Stage;
  let page: Page;

  before(async () => {
    stage = await setStage({ scene: 'routed' });
    page = await stage.window();
    const gateway = await announced(stage.workbench.sandbox.dataDir);
    await openDeployments(page);
    await treeLine(page, /^Model group steady/).waitFor();
    await send(gateway, 'steady', 4);
    await send(gateway, 'shaky', 2);
  });
  after(() => stage.end());

  it('shows each with where it went', async () => {
    await treeLine(page, /^Request to steady, answered by steady-three/)
      .first()
      .waitFor();
    await treeLine(page, /^Request to shaky, answered by shaky-always/)
      .first()
      .waitFor();
    await picture(page, 'requests');
  });

  it('opens a decision that reads like a sentence', async () => {
    await treeLine(page, /^Request to shaky, answered by shaky-always.*retry/)
      .first()
      .click();
    await webview(page)
      .getByText(/Went to shaky-always/)
      .first()
      .waitFor();
    await picture(page, 'request-light');
    await chooseTheme(page, 'Dark Modern');
    await webview(page)
      .getByText(/Went to shaky-always/)
      .first()
      .waitFor();
    await picture(page, 'request-dark');
  });

  it('lists only what fits the filter, and all again', async () => {
    await viewAction(page, 'Recent Requests', 'Filter Requests…');
    await pick(page, 'steady-one');
    await treeLine(page, /^Request to shaky/)
      .first()
      .waitFor({ state: 'detached' });
    await picture(page, 'requests-filtered');
    await viewAction(page, 'Recent Requests', 'Show All Requests');
    await treeLine(page, /^Request to shaky/)
      .first()
      .waitFor();
  });
});
