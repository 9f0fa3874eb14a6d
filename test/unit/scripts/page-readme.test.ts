import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageReadme } from '../../../scripts/page-readme.ts';

describe('the README on the page of the extension', () => {
  it('has neither pictures nor links that would lead nowhere, and keeps all others and its words', () => {
    const text = [
      '# A\n\n![The dashboard][dash]\n\nSee [docs/x.md][x], [the site][site], [here](#b) and [this](docs/y.md).\n',
      '[dash]: media/dash.png',
      '[x]: docs/x.md',
      '[site]: https://example.com\n',
    ].join('\n');
    assert.equal(
      pageReadme(text),
      '# A\n\nSee docs/x.md, [the site][site], [here](#b) and this.\n\n[site]: https://example.com\n',
    );
  });

  it('loses no section of ours', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
    const headings = (markdown: string) => markdown.match(/^#+ .*$/gm);
    const page = pageReadme(text);
    assert.deepEqual(headings(page), headings(text));
    assert.doesNotMatch(page, /\]\((?!https?:|#)|^!\[|\]: (?!https?:|#)/m);
  });
});
