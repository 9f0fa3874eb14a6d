import { strict as assert } from 'node:assert';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { Finding } from '../../../src/contract/admin.ts';
import { problemsOf } from '../../../src/extension/editor/problems.ts';

const finding = (line: number, from: number, to: number, code = 'wrong-type'): Finding => ({
  severity: 'error',
  code,
  message: 'ours',
  range: { start: { line, column: from }, end: { line, column: to } },
});
const remark = (line: number, from: number, to: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
  range: { start: { line, character: from }, end: { line, character: to } },
  message: 'theirs',
  source: 'YAML',
  severity: 1,
  ...more,
});
const messages = (findings: Finding[], diagnostics: Diagnostic[]) =>
  problemsOf(findings, diagnostics).map(({ message }) => message);

describe('problems of a router file', () => {
  it('count lines and columns from zero', () => {
    const [problem] = problemsOf([finding(3, 5, 9)], []);
    assert.deepEqual(problem?.range, { start: { line: 2, character: 4 }, end: { line: 2, character: 8 } });
    assert.equal(problem.severity, 'error');
    assert.equal(problem.code, 'wrong-type');
  });

  it('say a thing once: what a finding covers, no remark need repeat', () => {
    assert.deepEqual(messages([finding(3, 5, 9)], [remark(2, 4, 8)]), ['ours']);
    assert.deepEqual(messages([finding(3, 5, 9)], [remark(2, 0, 4)]), ['ours']);
    assert.deepEqual(messages([finding(3, 5, 5)], [remark(2, 4, 8)]), ['ours']);
  });

  it('leave to the findings what the schema says too', () => {
    assert.deepEqual(messages([], [remark(2, 4, 8, { source: 'yaml-schema: router.schema.json' })]), []);
  });

  it('keep what only a remark says', () => {
    assert.deepEqual(messages([finding(3, 5, 9)], [remark(2, 9, 12), remark(5, 0, 1)]), [
      'ours',
      'theirs',
      'theirs',
    ]);
  });

  it('hold no remarks on a text that cannot be read', () => {
    assert.deepEqual(messages([finding(3, 5, 9, 'yaml-syntax')], [remark(7, 0, 1)]), ['ours']);
    assert.deepEqual(messages([finding(3, 5, 9, 'tab-indent')], [remark(7, 0, 1)]), ['ours']);
  });

  it('leave structure to whoever else checks it', () => {
    const findings = [finding(3, 5, 9), finding(4, 1, 2, 'unknown-fallback')];
    assert.deepEqual(
      problemsOf(findings, null).map(({ code }) => code),
      ['unknown-fallback'],
    );
  });

  it('are errors only where a finding is one', () => {
    const severities = problemsOf([], [remark(0, 0, 1), remark(1, 0, 1, { severity: 3, tags: [1] })]);
    assert.deepEqual(
      severities.map(({ severity, unnecessary }) => [severity, unnecessary]),
      [
        ['warning', false],
        ['hint', true],
      ],
    );
  });
});
