import { picture, stages } from './stage.ts';

export const mochaHooks: Mocha.RootHookObject = {
  /** What was to be seen when a test failed. */
  async afterEach(this: Mocha.Context) {
    const { currentTest: test } = this;
    if (test?.state !== 'failed') return;
    const title = test.fullTitle().replace(/\W+/g, '-');
    const pages = [...stages].flatMap((stage) => stage.pages());
    for (const [number, page] of pages.entries()) await picture(page, `failed-${title}-${number + 1}`);
  },
};
