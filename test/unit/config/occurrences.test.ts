import assert from 'node:assert/strict';
import { inspect } from '../../../src/config/index.ts';
import { nameHover, variableHover } from '../../../src/config/assist/names-hover.ts';
import { occurrenceAt, occurrences, sameName } from '../../../src/config/names/occurrences.ts';
import { renameEdits } from '../../../src/config/names/rename.ts';
import { apply } from './apply.ts';

const FILE = `model_list:
  - model_name: gpt # one
    litellm_params: {model: openai/a, api_key: os.environ/KEY}
    model_info: {id: first}
  - model_name: "gpt"
    litellm_params: {model: openai/b, api_key: "os.environ/KEY"}
  - model_name: &local local
    litellm_params: {model: ollama/c}
router_settings:
  fallbacks:
    - gpt: [local, big]
  default_fallbacks: [*local]
  model_group_alias: {big: gpt}
  routing_groups:
    - {group_name: g, models: [gpt], routing_strategy: least-busy}
  model_group_retry_policy: {gpt: {TimeoutErrorRetries: 1}}
environment_variables: {KEY: abc}
`;

const read = (text: string) => {
  const { file, parsed } = inspect(text, { lookup: () => undefined });
  assert.ok(file && parsed);
  return { file, parsed, all: occurrences(file, parsed.source, parsed.locator) };
};

const linesOf = (text: string, at: string, nth = 0): number[] => {
  const { all } = read(text);
  const offset = [...text.matchAll(new RegExp(at, 'g'))][nth]!.index;
  const here = occurrenceAt(all, offset + 1);
  assert.ok(here, `a name at ${at}`);
  return sameName(all, here).map(({ start }) => text.slice(0, start).split('\n').length);
};

const renamed = (text: string, at: string, wanted: string): string => {
  const { all, parsed } = read(text);
  const here = occurrenceAt(all, text.indexOf(at));
  assert.ok(here);
  return apply(text, renameEdits(parsed.source, all, here, wanted));
};

describe('names in a file', () => {
  it('of a group: its deployments first, then all that refer to it', () => {
    const all = [2, 5, 11, 13, 15, 16];
    assert.deepEqual(linesOf(FILE, 'gpt', 0), all);
    assert.deepEqual(linesOf(FILE, 'gpt: \\['), all, 'from the key of a fallback');
  });

  it('of an alias: where it is given, then its uses', () => {
    assert.deepEqual(linesOf(FILE, 'big\\]'), [13, 11]);
  });

  it('of a variable: where the file sets it, then its uses', () => {
    assert.deepEqual(linesOf(FILE, 'KEY'), [17, 3, 6]);
  });

  it('of a deployment: its id', () => {
    assert.deepEqual(linesOf(FILE, 'first'), [4]);
  });

  it('stand without their quotes, and not at an alias of an anchor', () => {
    const { all } = read(FILE);
    for (const { name, start, end } of all) assert.equal(FILE.slice(start, end), name);
    assert.deepEqual(linesOf(FILE, 'local\\n'), [7, 11]);
  });

  it('are none elsewhere', () => {
    const { all } = read(FILE);
    assert.equal(occurrenceAt(all, FILE.indexOf('openai/a') + 2), undefined);
    assert.equal(occurrenceAt(all, FILE.indexOf('one')), undefined);
  });
});

describe('renaming', () => {
  it('changes a group wherever it stands, and nothing else', () => {
    const after = renamed(FILE, 'gpt', 'smart');
    assert.equal(after, FILE.replaceAll('gpt', 'smart').replace('"smart"', 'smart'));
    assert.deepEqual(read(after).file.outline.groups, ['smart', 'local']);
  });

  it('quotes what needs it', () => {
    assert.match(renamed(FILE, 'gpt', 'a: b'), /- "a: b": \[local, big\]/);
  });

  it('changes a variable and an id', () => {
    assert.equal(renamed(FILE, 'KEY', 'OTHER'), FILE.replaceAll('KEY', 'OTHER'));
    assert.equal(renamed(FILE, 'first', '7'), FILE.replace('first', '"7"'));
  });

  const ODD = `model_list:
  - model_name: model
    litellm_params: {model: simulated/a}
  - model_name: 'it''s'
    litellm_params: {model: simulated/b}
  - model_name: >-
      folded
    litellm_params: {model: simulated/c}
router_settings:
  fallbacks: [{"it's": [model, "fold\\u0065d", fast]}]
  model_group_alias: {b: {model: model}, hidden: {model: fast}}
  routing_groups: [{group_name: fast, models: [folded]}]
environment_variables: {A: 1, B: 2}
`;

  it('tells a name from a key of the same letters', () => {
    assert.equal(
      renamed(ODD, 'model\n', 'x'),
      ODD.replace('model_name: model', 'model_name: x')
        .replace('[model,', '[x,')
        .replace('b: {model: model}', 'b: {model: x}'),
    );
  });

  it('finds names however they are written', () => {
    assert.equal(renamed(ODD, "it''s", 'x'), ODD.replace("'it''s'", 'x').replace('"it\'s"', 'x'));
    assert.equal(
      renamed(ODD, 'folded', 'x'),
      ODD.replace('      folded', '      x').replace('"fold\\u0065d"', 'x').replace('[folded]', '[x]'),
    );
    const crlf = ODD.replaceAll('\n', '\r\n');
    assert.equal(renamed(crlf, 'folded', 'x'), renamed(ODD, 'folded', 'x').replaceAll('\n', '\r\n'));
  });

  it('changes a routing group wherever it is asked for', () => {
    assert.equal(renamed(ODD, 'fast', 'quick'), ODD.replaceAll('fast', 'quick'));
  });

  it('refuses what would be two settings of one variable, a pattern as a fallback, and spaces around', () => {
    assert.throws(() => renamed(ODD, 'A: 1', 'B'), /sets a variable “B” already/);
    assert.throws(() => renamed(ODD, 'fast', 'model'), /already/);
    assert.throws(
      () => renamed(FILE, 'local\n', 'local*'),
      /pattern, and router_settings\.fallbacks\.gpt names/,
    );
    assert.throws(() => renamed(FILE, 'gpt', ' a'), /begin or end with a space/);
  });

  it('refuses names that are taken, empty or none', () => {
    assert.throws(() => renamed(FILE, 'gpt', 'local'), /already/);
    assert.throws(() => renamed(FILE, 'gpt', 'big'), /already/);
    assert.throws(() => renamed(FILE, 'gpt', ' '), /empty/);
    assert.throws(() => renamed(FILE, 'KEY', 'A-B'), /letters, digits and _/);
  });
});

describe('the hover of a name', () => {
  const hoverAt = (at: string): string | undefined => {
    const { all, file } = read(FILE);
    return nameHover(occurrenceAt(all, FILE.indexOf(at))!, file.outline, file.ids, all);
  };

  it('lists the deployments of a group', () => {
    assert.match(hoverAt('gpt: [')!, /`gpt`: 2 deployments\.\n\n- `first`: `openai\/a`\n- `openai-b-/);
  });

  it('tells who refers to a group', () => {
    assert.match(
      hoverAt('gpt: [')!,
      /\n\nReferred to by `router_settings\.fallbacks\.gpt`, `router_settings/,
    );
  });

  it('tells what an alias and an id stand for', () => {
    assert.equal(hoverAt('big]'), 'Another name for `gpt`.');
    assert.match(hoverAt('g, models')!, /^Routing group of `gpt`\./);
    assert.match(hoverAt('first')!, /of `gpt`\. Clients reach it alone as `gpt\/first`/);
  });

  it('tells where a variable is set, never what it holds', () => {
    const { all } = read(FILE);
    const here = occurrenceAt(all, FILE.indexOf('KEY'))!;
    assert.equal(
      variableHover(all, here, null),
      'The variable `KEY`. It is **not set**. Used 2 times in this file.',
    );
    assert.match(variableHover(all, here, 'stored'), /stored in the editor/);
    assert.doesNotMatch(variableHover(all, here, 'file'), /abc/);
  });
});
