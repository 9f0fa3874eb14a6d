import assert from 'node:assert/strict';
import type { Finding } from '../../../src/contract/admin.ts';
import { firstError } from '../../../src/extension/first-error.ts';

const finding = (message: string, line: number, severity: Finding['severity'] = 'error'): Finding => ({
  severity,
  code: 'any',
  message,
  range: { start: { line, column: 2 }, end: { line, column: 5 } },
});
const said = (...findings: Finding[]) => firstError({ file: '/home/me/work/litellm.yaml', findings });

describe('The first error of a file', () => {
  it('is told by the name and the line, without the path', () => {
    assert.deepEqual(said(finding('It is wrong.', 8)), {
      text: 'litellm.yaml, line 8: It is wrong.',
      place: { line: 8, column: 2 },
    });
  });

  it('comes with how many there are besides; warnings are none', () => {
    const warning = finding('It is odd.', 1, 'warning');
    assert.equal(
      said(warning, finding('A.', 2), finding('B.', 3))?.text,
      'litellm.yaml, line 2: A. One more error.',
    );
    assert.match(said(finding('A.', 2), finding('B.', 3), finding('C.', 4))!.text, /A\. 2 more errors\.$/);
    assert.equal(said(warning), null);
    assert.equal(said(), null);
  });
});
