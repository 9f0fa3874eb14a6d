import assert from 'node:assert/strict';
import { Body } from '../../../../src/gateway/body/body.ts';
import { understand } from '../../../../src/gateway/http/client-request.ts';
import { KeptItems } from '../../../../src/gateway/translation/kept-items.ts';

const request = (input: unknown) => {
  const understood = understand(new Body([Buffer.from(JSON.stringify({ model: 'm', input }))]), '');
  if ('status' in understood) throw new Error(understood.message);
  return understood;
};
const item = (id: string, text = 'said') => ({ id, type: 'message', role: 'assistant', content: text });
const reference = (id: string) => ({ type: 'item_reference', id });
const inputOf = ({ body }: { body: Body }): unknown => (JSON.parse(body.text()) as { input: unknown }).input;

describe('items that clients refer to', () => {
  it('stand in the place of their references; others stay', () => {
    const items = new KeptItems();
    items.keep(item('msg_1'));
    const asked = request([
      reference('msg_1'),
      reference('msg_2'),
      { role: 'user', content: 'item_reference' },
    ]);
    assert.deepEqual(inputOf(items.recalled(asked, 'responses')), [
      item('msg_1'),
      reference('msg_2'),
      { role: 'user', content: 'item_reference' },
    ]);
  });

  it('leave requests alone that refer to none of them, or speak otherwise', () => {
    const items = new KeptItems();
    const known = request([reference('msg_1')]);
    assert.equal(items.recalled(known, 'responses'), known, 'nothing is kept');
    items.keep(item('msg_1'));
    assert.equal(items.recalled(known, 'chat'), known);
    for (const input of ['item_reference', [reference('msg_2')], [null, 7, 'item_reference']]) {
      const asked = request(input);
      assert.equal(items.recalled(asked, 'responses'), asked);
    }
  });

  it('give way, the oldest first, when there are too many', () => {
    const { length } = JSON.stringify(item('msg_1'));
    const items = new KeptItems(2 * length);
    for (const id of ['msg_1', 'msg_2', 'msg_3']) items.keep(item(id));
    const asked = request(['msg_1', 'msg_2', 'msg_3'].map(reference));
    assert.deepEqual(inputOf(items.recalled(asked, 'responses')), [
      reference('msg_1'),
      item('msg_2'),
      item('msg_3'),
    ]);
    items.keep(item('msg_4', 'x'.repeat(3 * length)));
    assert.equal(items.recalled(asked, 'responses'), asked, 'what is too long for all is not kept either');
  });
});
