import assert from 'node:assert/strict';
import { Guard, isLoopback } from '../../../src/gateway/http/guard.ts';

const guard = (keys: string[] = [], hosts: string[] = []): Guard => {
  const made = new Guard();
  made.configure(keys, hosts);
  return made;
};

describe('the guard', () => {
  for (const host of [
    'localhost:4000',
    '127.0.0.1:4000',
    '127.9.9.9',
    '[::1]:4000',
    'LOCALHOST',
    'app.localhost:80',
  ]) {
    it(`takes Host ${host}`, () => assert.equal(guard().refusesOrigin({ host }), null));
  }
  for (const host of [
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '',
    '10.0.0.1:4000',
    '[::2]',
    '1270.0.0.1',
  ]) {
    it(`refuses Host '${host}'`, () => assert.equal(guard().refusesOrigin({ host })?.status, 403));
  }
  it('takes the hosts that the configuration allows, until it does not', () => {
    const one = guard([], ['Router.lan']);
    assert.equal(one.refusesOrigin({ host: 'router.lan:4000' }), null);
    one.configure([], []);
    assert.equal(one.refusesOrigin({ host: 'router.lan:4000' })?.status, 403);
  });
  it('takes no Origin or its own, no other', () => {
    const host = '127.0.0.1:4000';
    assert.equal(guard().refusesOrigin({ host, origin: 'http://127.0.0.1:4000' }), null);
    for (const origin of ['null', 'http://evil.example', 'http://127.0.0.1:4001', 'vscode-webview://x']) {
      assert.equal(guard().refusesOrigin({ host, origin })?.status, 403, origin);
    }
  });
  it('asks for no key when there is none', () => assert.equal(guard().refusesKey({}), null));
  it('takes any of its keys by either header, and nothing else', () => {
    const one = guard(['sk-master', 'control']);
    assert.equal(one.refusesKey({ authorization: 'Bearer sk-master' }), null);
    assert.equal(one.refusesKey({ authorization: 'bearer control' }), null);
    assert.equal(one.refusesKey({ 'x-api-key': 'sk-master' }), null);
    assert.equal(one.refusesKey({ authorization: 'Bearer else', 'x-api-key': 'sk-master' }), null);
    assert.equal(one.refusesKey({ authorization: 'Bearer  sk-master' }), null);
    for (const wrong of ['', 'sk-maste', 'sk-master ', 'sk-mastes', 'SK-MASTER', 'sk-master2']) {
      assert.equal(one.refusesKey({ 'x-api-key': wrong })?.status, 401, wrong);
    }
    assert.equal(one.refusesKey({})?.status, 401);
    assert.equal(one.refusesKey({ authorization: 'Basic sk-master' })?.status, 401);
  });
  it('knows loopback addresses to listen on', () => {
    assert.deepEqual(['127.0.0.1', '::1', 'localhost', '0.0.0.0', '::', '192.168.1.2'].map(isLoopback), [
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
