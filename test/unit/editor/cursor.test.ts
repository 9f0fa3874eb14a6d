import { strict as assert } from 'node:assert';
import { cursorAt } from '../../../src/extension/editor/cursor.ts';
import { atBar } from './at-bar.ts';

const cursor = (marked: string) => {
  const { text, offset } = atBar(marked);
  return cursorAt(text, offset);
};

describe('the cursor in a YAML text', () => {
  it('stands in a value, with the path to it', () => {
    const found = cursor('router_settings:\n  fallbacks:\n    - gpt: [cla|ude, local]\n');
    assert.deepEqual(found?.path, ['router_settings', 'fallbacks', 0, 'gpt', 0]);
    assert.equal(found.isKey, false);
    assert.equal(found.text, 'claude');
  });

  it('stands in a key, whose own name is not part of the path', () => {
    const found = cursor('a:\n  first: 1\n  sec|ond: 2\n');
    assert.deepEqual(found, {
      path: ['a'],
      isKey: true,
      text: 'second',
      start: 16,
      end: 22,
      quote: '',
      inFlow: false,
      hasColon: true,
    });
  });

  for (const [where, text, path] of [
    ['a list item', 'a:\n  - |', ['a', 0]],
    ['a value', 'a:\n  b: |\nc: 1\n', ['a', 'b']],
    ['a flow list that is not closed', 'a: [x, |', ['a', 1]],
    ['a flow list before its end', 'a: [|]', ['a', 0]],
    ['quotes', "a: '|'", ['a']],
  ] as const) {
    it(`finds an empty place: ${where}`, () => {
      const found = cursor(text);
      assert.deepEqual(found?.path, path);
      assert.equal(found.text, '');
      assert.equal(found.start, text.indexOf('|'));
      assert.equal(found.end, found.start);
    });
  }

  it('covers the text without its quotes', () => {
    const { text, offset } = atBar('a: "gp|t"');
    const found = cursorAt(text, offset);
    assert.equal(text.slice(found?.start, found?.end), 'gpt');
  });

  it('ends with its line, also where the next one could belong to it', () => {
    const { text, offset } = atBar('a:\n  rout|ing \n  num_retries: 2\n');
    const found = cursorAt(text, offset);
    assert.equal(text.slice(found?.start, found?.end), 'routing');
    assert.equal(found?.text, 'routing');
    assert.equal(found.hasColon, false);
  });

  it('knows the brackets and quotes around it', () => {
    assert.deepEqual(
      ['a: {|}', 'a: [x, {b: 1, |}]', "a: '|'", 'a: "|"', 'a:\n  - |'].map((text) => {
        const found = cursor(text);
        return [found?.inFlow, found?.quote];
      }),
      [
        [true, ''],
        [true, ''],
        [false, "'"],
        [false, '"'],
        [false, ''],
      ],
    );
  });

  it('stands nowhere in a comment', () => {
    assert.equal(cursor('a: 1 # no|te\n'), undefined);
  });

  it('is found in a text that is broken elsewhere', () => {
    assert.deepEqual(cursor('a:\n  - x|\nb: [\n')?.path, ['a', 0]);
  });
});
