import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Dialect } from '../../src/extension/assistants/clients/client.ts';
import { CLIENTS } from '../../src/extension/assistants/clients/index.ts';
import { apply, type Setting, undo } from '../../src/extension/assistants/files/change.ts';
import { FORMATS } from '../../src/extension/assistants/files/formats.ts';
import { KINDS, keepsMarks, merged, settings, style, values } from '../support/settings-files.ts';

const KIND = { json: KINDS.JSON, toml: KINDS.TOML, yaml: KINDS.YAML };

const names = fc.uniqueArray(fc.constantFrom('Mine', 'Yours', 'Third'), { maxLength: 2 });
const others = names.map((list) => list.map((name) => ({ name, vendor: 'else', models: [{ id: 'm' }] })));

/** What stands in a client's file before, and what somebody adds later. */
const FILES = {
  object: { before: values, later: settings('x', 'y', 'z') },
  /** With a list of models, to which others belong. */
  models: {
    before: fc
      .tuple(values, others)
      .map(([more, models]) => ({ ...more, ...(models.length > 0 && { models }) })),
    later: settings('x', 'y', 'z'),
  },
  list: {
    before: others,
    later: fc.constantFrom<Setting[]>([], [{ path: [{ by: 'name', is: 'Later' }, 'vendor'], value: 'else' }]),
  },
} as const;

const shapeOf = (client: string): keyof typeof FILES =>
  client === 'copilot-chat' ? 'list' : client === 'continue' ? 'models' : 'object';

const machine = {
  home: '/home/me',
  platform: 'linux' as const,
  env: {},
  userData: '/home/me/User',
  exists: () => Promise.resolve(true),
  runs: () => Promise.resolve(false),
  hasExtension: () => false,
};

/** With what was added later: settings by their paths, or entries of the list. */
const expected = (before: unknown, later: readonly Setting[]): unknown =>
  Array.isArray(before)
    ? [...(before as unknown[]), ...later.map(({ value }) => ({ name: 'Later', vendor: value }))]
    : merged(before, later);

for (const client of CLIENTS) {
  const { way } = client;
  if (way.kind !== 'change') continue;
  const { before: starts, later: additions } = FILES[shapeOf(client.id)];

  describe(`Pointing ${client.name}`, () => {
    it('keeps what is there, and is undone alone, whatever was added since', async () => {
      await fc.assert(
        fc.asyncProperty(
          starts as fc.Arbitrary<never>,
          style,
          additions,
          fc.constantFrom<Dialect>(...client.dialects),
          async (start, how, later, dialect) => {
            const target = {
              origin: 'http://127.0.0.1:4000',
              model: 'coder',
              dialect,
              key: 'k',
              keyIsSecret: true,
            };
            const { files } = await way.plan(machine, target);
            for (const { format: name, settings: ours } of files) {
              const [format, { parse, print, comment }] = [FORMATS[name], KIND[name]];
              const before = print(start, how);
              const pointed = apply(format, before, ours);
              keepsMarks(pointed, before);
              assert.ok(pointed.includes('127.0.0.1:4000'));
              assert.deepEqual(undo(format, before, ours, pointed), { text: before, kept: [] });

              const edited = `${apply(format, pointed, later)}${comment}\n`;
              const { text, kept } = undo(format, before, ours, edited);
              assert.deepEqual(kept, []);
              assert.deepEqual(parse(text!), expected(start, later));
              keepsMarks(text!, before);
            }
          },
        ),
        { numRuns: 40 },
      );
    });
  });
}
