import assert from 'node:assert/strict';
import type { TextDocument } from 'vscode';
import { inspect } from '../../../src/config/index.ts';
import { Analyses } from '../../../src/extension/editor/analyses.ts';
import { Signal } from '../../../src/extension/signal.ts';

const ROUTER = `model_list:
  - model_name: a
    litellm_params:
      model: simulated/a
      rpm: 5
  - model_name: b
    litellm_params:
      model: simulated/b
router_settings:
  fallbacks:
    - a: [b]
`;

const options = { lookup: () => undefined };

/** A document that is edited, as the editor tells of it. */
const edited = (text: string) => {
  const document = { version: 1, getText: () => text };
  const edit = (before: string, after: string) => {
    assert.ok(text.includes(before), before);
    text = text.replace(before, after);
    document.version += 1;
  };
  return { document: document as TextDocument, edit };
};

describe('analyses', () => {
  it('know of each version what a reading from scratch finds', () => {
    const changed = new Signal<null>();
    const analyses = new Analyses({ keys: { ...options, names: () => [], changed } });
    const { document, edit } = edited(ROUTER);
    const edits: [string, string][] = [
      ['rpm: 5', 'rpm: five'],
      ['rpm: five', 'rpm: [5'],
      ['rpm: [5', 'rpm: 5\n      weight: 2'],
      ['model_name: b', 'model_name: c'],
      [
        '  - model_name: c',
        '  - model_name: new\n    litellm_params: {model: simulated/n}\n  - model_name: c',
      ],
      ['a: [b]', 'a: [c]'],
      ['    litellm_params:\n      model: simulated/b\n', ''],
    ];
    for (const [before, after] of edits) {
      edit(before, after);
      const { findings, names } = analyses.of(document);
      assert.deepEqual(findings, inspect(document.getText(), options).findings);
      assert.ok(names.every(({ name, start, end }) => document.getText().slice(start, end) === name));
      assert.equal(analyses.of(document).findings, findings, 'each version is read once');
    }
  });
});
