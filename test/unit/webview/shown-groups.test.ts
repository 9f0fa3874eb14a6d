import { strict as assert } from 'node:assert';
import { shownGroups } from '../../../src/webview/model/shown-groups.ts';
import { deployment, state } from '../../webview/samples.ts';

describe('the groups that are drawn so far', () => {
  const all = state([
    deployment({ id: 'a1', group: 'a' }),
    deployment({ id: 'b1', group: 'b' }),
    deployment({ id: 'a2', group: 'a' }),
    deployment({ id: 'b2', group: 'b' }),
  ]);
  const drawn = (room: number) =>
    shownGroups(all, room).map(({ view, members, drawn }) => [view.name, members.length, drawn.length]);

  it('are those of the first deployments, each with all that it has', () => {
    assert.deepEqual(drawn(0), []);
    assert.deepEqual(drawn(1), [['a', 2, 1]]);
    assert.deepEqual(drawn(2), [['a', 2, 2]]);
    assert.deepEqual(drawn(3), [
      ['a', 2, 2],
      ['b', 2, 1],
    ]);
    assert.deepEqual(drawn(99), drawn(4));
  });

  it('may be empty', () => {
    const empty = { ...all, groups: [{ name: 'none', strategy: 'least-busy', deployments: [] }] };
    assert.deepEqual(
      shownGroups(empty, 1).map(({ members }) => members),
      [[]],
    );
  });
});
