import { strict as assert } from 'node:assert';
import type { Finding } from '../../../src/contract/admin.ts';
import { problemsOf } from '../../../src/extension/editor/problems.ts';

const finding = (code: string, severity: Finding['severity'] = 'error'): Finding => ({
  severity,
  code,
  message: 'ours',
  range: { start: { line: 3, column: 5 }, end: { line: 3, column: 9 } },
});

describe('problems of a router file', () => {
  it('count lines and columns from zero', () => {
    const [problem] = problemsOf([finding('wrong-type')], true);
    assert.deepEqual(problem?.range, { start: { line: 2, character: 4 }, end: { line: 2, character: 8 } });
    assert.equal(problem.severity, 'error');
    assert.equal(problem.code, 'wrong-type');
  });

  it('leave structure to whoever else checks it', () => {
    const findings = [
      finding('wrong-type'),
      finding('unused-anchor', 'warning'),
      finding('unknown-fallback'),
    ];
    assert.deepEqual(
      problemsOf(findings, false).map(({ code }) => code),
      ['unknown-fallback'],
    );
  });

  it('fade what has no effect, and strike out what is not acted on', () => {
    const tags = problemsOf(
      [
        finding('idle-setting', 'warning'),
        finding('ignored-key', 'warning'),
        finding('unknown-key', 'warning'),
      ],
      true,
    ).map(({ tag }) => tag);
    assert.deepEqual(tags, ['unnecessary', 'deprecated', null]);
  });
});
