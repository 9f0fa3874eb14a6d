import assert from 'node:assert/strict';
import { newCallId, timeOfCallId, timePrefix } from '../../../src/gateway/http/call-id.ts';

const AT = 1_763_703_000_123;

const UUID_7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('a call id', () => {
  it('is a UUID of version 7 that tells its time', () => {
    const id = newCallId(AT + 0.9);
    assert.match(id, UUID_7);
    assert.equal(timeOfCallId(id), AT);
  });

  it('is another each time, and every digit is drawn that may be', () => {
    const ids = Array.from({ length: 5000 }, () => newCallId(AT));
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.every((id) => UUID_7.test(id)));
    for (let at = 15; at < ids[0]!.length; at++) {
      const seen = new Set(ids.map((id) => id[at]));
      assert.equal(seen.size, at === 18 || at === 23 ? 1 : at === 19 ? 4 : 16, `digit ${at}`);
    }
  });

  it('sorts by time', () => {
    const ids = [AT, AT + 1, AT + 70_000, AT * 2].map(newCallId);
    assert.deepEqual(ids.toSorted(), ids);
    assert.ok(timePrefix(AT + 1) > newCallId(AT) && timePrefix(AT) < newCallId(AT));
  });
});
