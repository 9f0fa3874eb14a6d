import assert from 'node:assert/strict';
import fc from 'fast-check';
import { apply, undo } from '../../src/extension/assistants/files/change.ts';
import { KINDS, keepsMarks, merged, settings, style, values } from '../support/settings-files.ts';

const RUNS = { numRuns: 40 };

for (const [name, { format, parse, print, comment }] of Object.entries(KINDS)) {
  describe(`Settings in a ${name} file`, () => {
    it('are all there, with everything else as it was', () => {
      fc.assert(
        fc.property(values, style, settings('a', 'b', 'c'), (start, how, ours) => {
          const before = print(start, how);
          const after = apply(format, before, ours);
          assert.deepEqual(parse(after), merged(start, ours));
          keepsMarks(after, before);
          assert.equal(apply(format, after, ours), after, 'once more changes nothing');
        }),
        RUNS,
      );
    });

    it('are undone to the byte', () => {
      fc.assert(
        fc.property(values, style, settings('a', 'b', 'c'), (start, how, ours) => {
          const before = print(start, how);
          assert.deepEqual(undo(format, before, ours, apply(format, before, ours)), {
            text: before,
            kept: [],
          });
          const made = apply(format, '', ours);
          assert.deepEqual(undo(format, null, ours, made), { text: null, kept: [] });
        }),
        RUNS,
      );
    });

    it('are undone alone when the file was edited since', () => {
      fc.assert(
        fc.property(
          values,
          style,
          settings('a', 'b', 'c'),
          settings('x', 'y', 'z'),
          (start, how, ours, theirs) => {
            const before = print(start, how);
            const later = `${apply(format, apply(format, before, ours), theirs)}${comment}\n`;
            const { text, kept } = undo(format, before, ours, later);
            assert.deepEqual(kept, []);
            assert.deepEqual(parse(text!), merged(start, theirs));
            keepsMarks(text!, before);
            assert.ok(text!.includes(comment));
          },
        ),
        RUNS,
      );
    });

    it('stay where they were given another value since', () => {
      fc.assert(
        fc.property(values, style, settings('a', 'b', 'c'), (start, how, ours) => {
          const before = print(start, how);
          const [first, ...rest] = ours;
          const later = apply(format, apply(format, before, ours), [{ path: first!.path, value: 'mine' }]);
          const { text, kept } = undo(format, before, ours, later);
          assert.deepEqual(kept, [first!.path]);
          assert.deepEqual(parse(text!), merged(start, [{ path: first!.path, value: 'mine' }]));
          assert.ok(rest.every(({ path }) => !kept.includes(path)));
        }),
        RUNS,
      );
    });
  });
}
