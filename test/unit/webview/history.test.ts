import { strict as assert } from 'node:assert';
import type { TrafficView } from '../../../src/contract/records.ts';
import { Feed, History } from '../../../src/webview/history.ts';
import { USUAL_OPTIONS, type ViewOptions } from '../../../src/webview/model/view-options.ts';

interface Asked {
  query: Record<string, string>;
  answer: (view: unknown) => void;
  fail: (error: Error) => void;
}

const BEGUN = 1_000_000;

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('what is asked of the records', () => {
  let asked: Asked[];
  let changes: number;
  let feed: Feed<'traffic'>;
  let now: number;
  /** A while after the beginning. */
  const look = (options: ViewOptions, after: number): void => {
    now = BEGUN + after;
    feed.look(options);
  };

  beforeEach(() => {
    asked = [];
    now = BEGUN;
    changes = 0;
    const ask = (_: string, query: Record<string, string>) =>
      new Promise<never>((answer, fail) =>
        asked.push({ query, answer: answer as (view: unknown) => void, fail }),
      );
    feed = new Feed(
      'traffic',
      ask,
      () => changes++,
      () => now,
    );
  });

  it('goes by what the reader chose', () => {
    feed.look({ ...USUAL_OPTIONS, range: '6h', by: 'group', scope: { kind: 'deployment', name: 'a b' } });
    assert.deepEqual(asked[0]!.query, { since: '21600s', step: '300', by: 'group', deployment: 'a b' });
  });

  it('is asked once at a time, and again after a while', async () => {
    look(USUAL_OPTIONS, 0);
    look(USUAL_OPTIONS, 60_000);
    assert.equal(asked.length, 1);
    now = BEGUN;
    const view = { since: 1 } as TrafficView;
    asked[0]!.answer(view);
    await settled();
    assert.deepEqual(feed.known, { told: { options: USUAL_OPTIONS, view }, error: null, changing: false });
    assert.equal(changes, 1);
    look(USUAL_OPTIONS, 4000);
    assert.equal(asked.length, 1);
    look(USUAL_OPTIONS, 6000);
    assert.equal(asked.length, 2);
  });

  it('is asked less often where answers take long', async () => {
    look(USUAL_OPTIONS, 0);
    now = BEGUN + 2000;
    asked[0]!.answer({ since: 1 });
    await settled();
    look(USUAL_OPTIONS, 21_000);
    assert.equal(asked.length, 1);
    look(USUAL_OPTIONS, 22_000);
    assert.equal(asked.length, 2);
  });

  it('keeps what it knows until the answer to another question is there, and forgets late ones', async () => {
    look(USUAL_OPTIONS, 0);
    const other = { ...USUAL_OPTIONS, range: '1h' as const };
    look(other, 1);
    assert.equal(feed.known.changing, true);
    asked[1]!.answer({ since: 2 });
    await settled();
    asked[0]!.answer({ since: 1 });
    await settled();
    assert.deepEqual(feed.known.told, { options: other, view: { since: 2 } });
  });

  it('says why there is no answer, keeps the last one, and tries again', async () => {
    look(USUAL_OPTIONS, 0);
    asked[0]!.answer({ since: 1 });
    await settled();
    look(USUAL_OPTIONS, 10_000);
    asked[1]!.fail(new Error('The gateway does not answer.'));
    await settled();
    assert.equal(feed.known.error, 'The gateway does not answer.');
    assert.deepEqual(feed.known.told?.view, { since: 1 });
    look(USUAL_OPTIONS, 16_000);
    assert.equal(asked.length, 3);
  });

  it('is asked anew once it may be old', async () => {
    look(USUAL_OPTIONS, 0);
    asked[0]!.answer({ since: 1 });
    await settled();
    feed.expire();
    look(USUAL_OPTIONS, 1);
    assert.equal(asked.length, 2);
  });

  it('is of all kinds', () => {
    const names: string[] = [];
    const history = new History(
      (name) => {
        names.push(name);
        return new Promise<never>(() => undefined);
      },
      () => undefined,
      () => now,
    );
    history.look(USUAL_OPTIONS);
    assert.deepEqual(names, ['traffic', 'timeline', 'variants', 'spend']);
  });
});
