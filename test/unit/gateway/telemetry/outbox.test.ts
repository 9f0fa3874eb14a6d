import assert from 'node:assert/strict';
import { NotTaken, Outbox, type OutboxOptions } from '../../../../src/gateway/telemetry/outbox.ts';

const MINUTE = 60_000;

/** An outbox in virtual time, whose receiver answers when it is told to. */
class Stand {
  time = 0;
  /** To put a batch together. */
  takesMs = 0;
  readonly sent: number[][] = [];
  readonly lost: [number, string][] = [];
  readonly outbox: Outbox<number>;
  #timers: { at: number; then: () => void }[] = [];
  #answers: ((error?: NotTaken) => void)[] = [];

  constructor(more: Partial<OutboxOptions<number>> = {}) {
    this.outbox = new Outbox<number>({
      most: 10,
      batch: 3,
      delayMs: 1000,
      share: () => 1,
      tries: 3,
      ...more,
      now: () => this.time,
      send: (items) => {
        this.time += this.takesMs;
        this.sent.push([...items]);
        return new Promise((resolve, reject) => {
          this.#answers.push((error) => (error ? reject(error) : resolve()));
        });
      },
      lost: (count, reason) => this.lost.push([count, reason]),
      after: (ms, then) => {
        const timer = { at: this.time + ms, then };
        this.#timers.push(timer);
        return () => (this.#timers = this.#timers.filter((one) => one !== timer));
      },
    });
  }

  add(...items: number[]): void {
    items.forEach((item) => this.outbox.add(item));
  }

  async pass(ms: number): Promise<void> {
    this.time += ms;
    const due = this.#timers.filter(({ at }) => at <= this.time);
    this.#timers = this.#timers.filter(({ at }) => at > this.time);
    due.forEach(({ then }) => then());
    await this.#settle();
  }

  async answer(error?: NotTaken): Promise<void> {
    this.#answers.shift()!(error);
    await this.#settle();
  }

  async #settle(): Promise<void> {
    for (let i = 0; i < 20; i++) await Promise.resolve();
  }
}

describe('the outbox', () => {
  it('sends when the first has waited, or a batch is full', async () => {
    const stand = new Stand();
    stand.add(1, 2);
    await stand.pass(999);
    assert.deepEqual(stand.sent, []);
    await stand.pass(1);
    assert.deepEqual(stand.sent, [[1, 2]]);
    await stand.answer();
    stand.add(3, 4, 5, 6);
    assert.deepEqual(stand.sent.slice(1), [[3, 4, 5]]);
  });

  it('has one batch on its way, and goes on with what came meanwhile', async () => {
    const stand = new Stand();
    stand.add(1, 2, 3, 4, 5, 6, 7);
    assert.equal(stand.sent.length, 1);
    await stand.answer();
    assert.deepEqual(stand.sent.at(-1), [4, 5, 6]);
    await stand.answer();
    assert.deepEqual(stand.sent.at(-1), [7]);
    await stand.answer();
    stand.add(8);
    await stand.pass(1000);
    assert.deepEqual(stand.sent.at(-1), [8]);
  });

  it('leaves requests time between batches, however much there is to tell', async () => {
    const stand = new Stand({ most: 7, share: () => 0.01 });
    stand.takesMs = 1;
    stand.add(1, 2, 3, 4, 5, 6, 7, 8);
    await stand.answer();
    assert.equal(stand.sent.length, 1);
    stand.add(9, 10, 11);
    await stand.pass(99);
    assert.equal(stand.sent.length, 1);
    await stand.pass(1);
    assert.deepEqual(stand.sent.at(-1), [4, 5, 6]);
    await stand.answer();
    const closed = stand.outbox.close();
    await stand.pass(0);
    assert.deepEqual(stand.sent.at(-1), [7, 9, 10]);
    await stand.answer();
    await stand.answer();
    await closed;
    assert.deepEqual(stand.sent.at(-1), [11]);
    assert.deepEqual(stand.lost, [[1, 'more comes than is taken']]);
  });

  it('goes by the share that there is after each batch', async () => {
    let share = 0.5;
    const stand = new Stand({ share: () => share });
    stand.takesMs = 10;
    stand.add(1, 2, 3, 4, 5, 6, 7);
    share = 0.1;
    await stand.answer();
    await stand.pass(99);
    assert.equal(stand.sent.length, 1);
    await stand.pass(1);
    assert.equal(stand.sent.length, 2);
    share = 1;
    await stand.answer();
    await stand.pass(10);
    assert.equal(stand.sent.length, 3);
  });

  it('sends again after a while, and gives up at last', async () => {
    const stand = new Stand();
    stand.add(1, 2, 3);
    await stand.answer(new NotTaken('busy', 500));
    await stand.pass(499);
    assert.equal(stand.sent.length, 1);
    await stand.pass(1);
    await stand.answer(new NotTaken('busy', 500));
    await stand.pass(500);
    assert.deepEqual(stand.sent, [
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
    ]);
    await stand.answer(new NotTaken('busy', 500));
    assert.deepEqual(stand.lost, [[3, 'busy']]);
    stand.add(4, 5, 6);
    assert.deepEqual(stand.sent.at(-1), [4, 5, 6], 'the next batch has its own tries');
  });

  it('does not send again what is refused for good', async () => {
    const stand = new Stand();
    stand.add(1, 2, 3);
    await stand.answer(new NotTaken('wrong', null));
    await stand.pass(MINUTE);
    assert.equal(stand.sent.length, 1);
    assert.deepEqual(stand.lost, [[3, 'wrong']]);
  });

  it('holds so many at the most, and says what was lost once a minute', async () => {
    const stand = new Stand({ most: 4 });
    stand.add(1, 2, 3, 4, 5, 6);
    assert.deepEqual(stand.lost, [[1, 'more comes than is taken']]);
    await stand.pass(MINUTE - 1);
    assert.equal(stand.lost.length, 1);
    await stand.pass(1);
    assert.deepEqual(stand.lost.at(-1), [1, 'more comes than is taken']);
    await stand.pass(MINUTE);
    assert.equal(stand.lost.length, 2, 'nothing more was lost');
  });

  it('holds so many bytes at the most, and has room again once some were sent or lost', async () => {
    const stand = new Stand({ mostBytes: 10, batch: 1 });
    stand.outbox.add(1, 10);
    assert.ok(stand.outbox.hasRoom(0) && !stand.outbox.hasRoom(1));
    stand.outbox.add(2, 1);
    assert.deepEqual(stand.lost, [[1, 'more comes than is taken']]);
    await stand.answer(new NotTaken('wrong', null));
    assert.ok(stand.outbox.hasRoom(10));
    stand.outbox.add(3, 4);
    stand.outbox.add(4, 6);
    await stand.answer();
    assert.ok(stand.outbox.hasRoom(4) && !stand.outbox.hasRoom(5));
    assert.deepEqual(stand.sent, [[1], [3], [4]]);
  });

  it('sends no more bytes together than it has to', async () => {
    const stand = new Stand({ batchBytes: 10, batch: 4 });
    stand.outbox.add(1, 4);
    stand.outbox.add(2, 6);
    stand.outbox.add(3, 99);
    stand.add(4, 5);
    for (let i = 0; i < 3; i++) await stand.answer();
    assert.deepEqual(stand.sent, [[1, 2], [3], [4, 5]]);
  });

  it('sends what there is when it closes, each batch once', async () => {
    const stand = new Stand();
    stand.add(1, 2, 3, 4, 5);
    await stand.answer(new NotTaken('busy', 5000));
    const closed = stand.outbox.close();
    await stand.pass(0);
    assert.deepEqual(stand.sent.at(-1), [1, 2, 3]);
    await stand.answer(new NotTaken('busy', 5000));
    assert.deepEqual(stand.sent.at(-1), [4, 5]);
    await stand.answer();
    await closed;
    stand.add(6);
    await stand.pass(MINUTE);
    assert.equal(stand.sent.length, 3);
    assert.equal(
      stand.lost.reduce((sum, [count]) => sum + count, 0),
      4,
    );
  });
});
