import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Body } from '../../src/gateway/body/body.ts';
import { changeMembers } from '../../src/gateway/body/edit.ts';
import { type Member, scanTopLevel } from '../../src/gateway/body/scan.ts';

const object = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue());
const indent = fc.constantFrom(undefined, 0, 2, '\t');
const entriesOf = (body: Buffer) =>
  Array.from(scanTopLevel(body) ?? [], ([key, { start, end }]) => [
    key,
    JSON.parse(body.toString('utf8', start, end)),
  ]);

/** What JSON.parse makes of text: undefined when it throws. */
const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

describe('the scan of a request body', () => {
  it('finds the members that JSON.parse finds', () => {
    fc.assert(
      fc.property(object, indent, (value, space) => {
        const body = Buffer.from(JSON.stringify(value, null, space));
        assert.deepEqual(entriesOf(body), Object.entries(JSON.parse(body.toString())));
      }),
      { numRuns: 1000 },
    );
  });

  it('takes every object that JSON.parse takes, however text was changed, and never throws', () => {
    fc.assert(
      fc.property(
        object,
        fc.nat(),
        fc.nat({ max: 3 }),
        fc.string({ maxLength: 3 }),
        (value, at, cut, put) => {
          const text = JSON.stringify(value);
          const from = at % (text.length + 1);
          const changed = text.slice(0, from) + put + text.slice(from + cut);
          const scanned = scanTopLevel(Buffer.from(changed));
          const parsed = parse(changed);
          if (isObject(parsed)) assert.ok(scanned, changed);
          if (parsed !== undefined && !isObject(parsed)) assert.equal(scanned, undefined, changed);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('refuses broken structure at any depth', () => {
    for (const text of [
      '',
      'x',
      '[]',
      '"a"',
      '{',
      '{"a"}',
      '{"a":}',
      '{"a":1,}',
      '{,}',
      '{"a":1 "b":2}',
      '{"a":1}}',
      '{"a":1} x',
      '{"a":[1,]}',
      '{"a":[1 2]}',
      '{"a":[}',
      '{"a":{]}',
      '{"a":{"b"}}',
      '{"a":[nope]}',
      '{"a":01}',
      '{"a":tru}',
      '{"a":"b}',
      '{"a":{"b":1,}}',
      '{"a":+1}',
      '{"a":.5}',
      '{"\\x":1}',
    ]) {
      assert.equal(scanTopLevel(Buffer.from(text)), undefined, text);
      assert.ok(!isObject(parse(text)), text);
    }
  });

  it('does not mind depth', () => {
    const deep = `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    assert.equal(scanTopLevel(Buffer.from(deep))?.get('a')?.end, deep.length - 1);
  });

  it('skips long strings with quotes and backslashes in them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('"', '\\', 'a', 'ü', '\n', ' '.repeat(40)), { maxLength: 400 }),
        (parts) => {
          const body = Buffer.from(JSON.stringify({ text: parts.join(''), after: 1 }));
          assert.deepEqual(entriesOf(body), [
            ['text', parts.join('')],
            ['after', 1],
          ]);
        },
      ),
    );
  });
});

describe('a change of members', () => {
  it('changes, adds and removes just those, and leaves other values byte for byte', () => {
    const change = fc.dictionary(fc.string(), fc.option(fc.jsonValue()));
    fc.assert(
      fc.property(object, indent, change, fc.array(fc.nat()), (value, space, others, picks) => {
        const body = new Body([Buffer.from(JSON.stringify(value, null, space))]);
        const members = scanTopLevel(body.view())!;
        const keys = [...members.keys()];
        const changes = new Map<string, string | null>(
          Object.entries(others).map(([key, to]) => [key, to === null ? null : JSON.stringify(to)]),
        );
        for (const [i, pick] of picks.entries())
          if (keys.length > 0) changes.set(keys[pick % keys.length]!, i % 2 ? null : '"changed"');
        const changed = changeMembers(body, members, changes);
        const textOf = (of: Body, { start, end }: Member) => of.text(start, end);
        const expected = new Map(Array.from(members, ([key, member]) => [key, textOf(body, member)]));
        for (const [key, to] of changes) {
          if (to === null) expected.delete(key);
          else expected.set(key, to);
        }
        const got = new Map(
          Array.from(scanTopLevel(changed.view())!, ([key, member]) => [key, textOf(changed, member)]),
        );
        assert.deepEqual(got, expected);
      }),
    );
  });

  it('is nothing where nothing changes: the same body', () => {
    const body = new Body([Buffer.from('{ "a" : 1 }')]);
    assert.equal(changeMembers(body, scanTopLevel(body.view())!, new Map([['b', null]])), body);
  });
});

describe('a body in pieces', () => {
  const long = fc.string({
    unit: fc.constantFrom('a', '"', 'ü', '😀'),
    minLength: 20_000,
    maxLength: 40_000,
  });
  const cuts = fc.array(fc.nat(), { minLength: 1, maxLength: 6 });
  const cutAt = (bytes: Buffer, at: readonly number[]): Body => {
    const places = [...at.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
    return new Body(places.map((end, i) => bytes.subarray(places[i - 1] ?? 0, end)));
  };

  it('is read and changed as in one, wherever it is cut', () => {
    fc.assert(
      fc.property(object, long, long, cuts, (value, before, after, at) => {
        const bytes = Buffer.from(JSON.stringify({ before, model: 'm', ...value, after }));
        const [whole, cut] = [new Body([bytes]), cutAt(bytes, at)];
        const members = scanTopLevel(cut.view())!;
        assert.deepEqual(members, scanTopLevel(bytes));
        for (const { start, end } of members.values())
          assert.equal(cut.text(start, end), bytes.toString('utf8', start, end));
        assert.ok(cut.bytes().equals(bytes));
        for (const to of ['"other"', null]) {
          const changes = new Map([['model', to]]);
          const [one, other] = [whole, cut].map((body) => changeMembers(body, members, changes).bytes());
          assert.ok(one!.equals(other!));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('stays in large pieces, and has small ones put together', () => {
    const bytes = Buffer.alloc(100_000, ' ');
    const lengths = (...at: number[]) => cutAt(bytes, at).pieces.map(({ length }) => length);
    assert.deepEqual(lengths(65_536), [65_536, 34_464]);
    assert.deepEqual(lengths(10, 20, 65_536), [20, 65_516, 34_464]);
    assert.deepEqual(new Body([Buffer.from('{'), Buffer.from('}')]).pieces, [Buffer.from('{}')]);
  });

  it('is seen as it is after another one was', () => {
    const [one, other] = [
      new Body([Buffer.alloc(20_000, 'a'), Buffer.alloc(20_000, 'b')]),
      new Body([Buffer.alloc(20_000, 'c'), Buffer.alloc(19_000, 'd')]),
    ];
    assert.ok(one.includes('ab') && other.includes('cd') && one.includes('ab') && !other.includes('b'));
  });
});
