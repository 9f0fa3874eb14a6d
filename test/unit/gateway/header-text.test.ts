import assert from 'node:assert/strict';
import { validateHeaderValue } from 'node:http';
import * as fc from 'fast-check';
import { headerText } from '../../../src/gateway/http/header-text.ts';

describe('names in headers', () => {
  it('are left as they are where they can be', () => {
    for (const name of ['gpt-4o', 'org/with/slash', 'a b', '100%']) assert.equal(headerText(name), name);
  });
  it('are percent-encoded where they can not', () => {
    assert.equal(headerText('日本'), '%E6%97%A5%E6%9C%AC');
    assert.equal(headerText('modèle\n🚀'), 'mod%C3%A8le%0A%F0%9F%9A%80');
  });
  it('can be written, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        validateHeaderValue('x-name', headerText(name));
      }),
    );
    validateHeaderValue('x-name', headerText('\ud800'));
  });
});
