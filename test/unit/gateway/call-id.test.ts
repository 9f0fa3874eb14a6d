import assert from 'node:assert/strict';
import { newCallId, timeOfCallId, timePrefix } from '../../../src/gateway/http/call-id.ts';

const AT = 1_763_703_000_123;

describe('a call id', () => {
  it('is a UUID of version 7 that tells its time', () => {
    const id = newCallId(AT + 0.9);
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.equal(timeOfCallId(id), AT);
  });

  it('sorts by time, and is another each time', () => {
    const ids = [AT, AT + 1, AT + 70_000, AT * 2].map(newCallId);
    assert.deepEqual(ids.toSorted(), ids);
    assert.ok(timePrefix(AT + 1) > newCallId(AT) && timePrefix(AT) < newCallId(AT));
    assert.notEqual(newCallId(AT), newCallId(AT));
  });
});
