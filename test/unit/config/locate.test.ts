import assert from 'node:assert/strict';
import { locate, parseSource, type Part, type Path } from '../../../src/config/index.ts';
import { unmark } from './marked.ts';

const TEXT = `base: &base {rpm: 5}
model_list:
  - model_name: a # note
    litellm_params: {<<: *base, model: "x"}
  - model_name: b
`;

describe('locate', () => {
  const locator = locate(parseSource(TEXT));

  const marks = (path: Path, part: Part, marked: string) => {
    const { text, ranges } = unmark(marked);
    assert.equal(text, TEXT);
    assert.deepEqual(locator.range(path, part), ranges[0]);
  };

  it('finds keys, values and the heads of items', () => {
    marks(['model_list', 0, 'model_name'], 'key', TEXT.replace('model_name: a', '«model_name»: a'));
    marks(['model_list', 0, 'model_name'], 'value', TEXT.replace('model_name: a', 'model_name: «a»'));
    marks(['model_list', 0, 'litellm_params', 'model'], 'value', TEXT.replace('"x"', '«"x"»'));
    marks(['model_list', 1], 'head', TEXT.replace('model_name: b', '«model_name»: b'));
  });

  it('follows merge keys to where a value stands', () => {
    marks(['model_list', 0, 'litellm_params', 'rpm'], 'value', TEXT.replace('rpm: 5', 'rpm: «5»'));
  });

  it('answers the nearest there is', () => {
    assert.equal(locator.has(['model_list', 1, 'litellm_params', 'model']), false);
    marks(
      ['model_list', 1, 'litellm_params', 'model'],
      'value',
      TEXT.replace('model_name: b', '«model_name»: b'),
    );
    marks(['router_settings'], 'value', TEXT.replace('base: &', '«base»: &'));
  });

  it('tells what an offset is in', () => {
    assert.deepEqual(locator.at(TEXT.indexOf('model_name: b') + 3), {
      path: ['model_list', 1, 'model_name'],
      part: 'key',
    });
    assert.deepEqual(locator.at(TEXT.indexOf('"x"') + 1), {
      path: ['model_list', 0, 'litellm_params', 'model'],
      part: 'value',
    });
    assert.deepEqual(locator.at(TEXT.indexOf('rpm') + 6), { path: ['base', 'rpm'], part: 'value' });
    assert.deepEqual(locator.at(TEXT.length + 10).path, []);
  });

  it('is in the key that begins where a block before it ends', () => {
    const text = 'a:\n  - b:\n      c: 1\n  - d: 1\ne: 1\n';
    const { at } = locate(parseSource(text));
    assert.deepEqual(at(text.indexOf('e:')), { path: ['e'], part: 'key' });
    assert.deepEqual(at(text.indexOf('d:')), { path: ['a', 1, 'd'], part: 'key' });
  });

  it('keeps to the last of two clashing keys, whose value counts', () => {
    const twice = locate(parseSource('a: 1\na: 2\n'));
    assert.deepEqual(twice.range(['a'], 'value').start, { line: 2, column: 4 });
  });

  it('counts lines that end in CR LF', () => {
    const crlf = locate(parseSource('a: 1\r\nb: 2\r\n'));
    assert.deepEqual(crlf.range(['b'], 'value'), {
      start: { line: 2, column: 4 },
      end: { line: 2, column: 5 },
    });
  });
});
