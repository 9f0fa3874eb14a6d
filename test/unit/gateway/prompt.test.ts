import assert from 'node:assert/strict';
import { Body } from '../../../src/gateway/body/body.ts';
import { promptSize } from '../../../src/gateway/body/prompt-size.ts';
import { routingTags, withoutRoutingTags } from '../../../src/gateway/body/routing-tags.ts';
import { understand } from '../../../src/gateway/http/client-request.ts';
import type { ClientRequest } from '../../../src/gateway/http/exchange.ts';
import { sessionOf } from '../../../src/gateway/http/session.ts';

const asked = (body: object): ClientRequest => {
  const client = understand(new Body([Buffer.from(JSON.stringify({ model: 'm', ...body }))]), '');
  assert.ok('body' in client);
  return client;
};
const words = (n: number): string => 'track '.repeat(n);

describe('the size of a prompt', () => {
  const inputOf = (body: object): number => promptSize(asked(body), true).input;

  it('is about right in each dialect', () => {
    for (const body of [
      { messages: [{ role: 'user', content: words(100) }] },
      { messages: [{ role: 'user', content: [{ type: 'text', text: words(100) }] }] },
      { system: words(50), messages: [{ role: 'user', content: words(50) }] },
      { instructions: words(50), input: words(50) },
      { input: [{ role: 'user', content: [{ type: 'input_text', text: words(100) }] }] },
      { prompt: words(100) },
      { input: [words(50), words(50)] },
    ]) {
      const input = inputOf(body);
      assert.ok(input >= 95 && input <= 125, `${input} for ${Object.keys(body).join()}`);
    }
  });

  it('counts long prompts by samples', () => {
    const input = inputOf({ messages: [{ role: 'user', content: words(100_000) }] });
    assert.ok(input > 95_000 && input < 110_000, String(input));
  });

  it('counts tools and token lists, and images as a flat number', () => {
    assert.ok(
      inputOf({ tools: [{ type: 'function', function: { name: 'f', description: words(40) } }] }) > 40,
    );
    assert.equal(inputOf({ input: [1, 2, 3] }), 3);
    const image = { type: 'image', source: { type: 'base64', data: 'A'.repeat(500_000) } };
    const input = inputOf({ messages: [{ role: 'user', content: [image] }] });
    assert.ok(input > 900 && input < 1200, String(input));
  });

  it('takes the longest answer that the client allows', () => {
    const longest = (body: object, answers = true) => promptSize(asked(body), answers).maxOutput;
    assert.equal(longest({ max_tokens: 5 }), 5);
    assert.equal(longest({ max_completion_tokens: 6 }), 6);
    assert.equal(longest({ max_output_tokens: 7 }), 7);
    assert.equal(longest({}), null);
    assert.equal(longest({ input: 'x' }, false), 0);
  });
});

describe('the session of a request', () => {
  const cases: [string, object, Record<string, string>][] = [
    ['Claude Code’s metadata', { metadata: { user_id: 'user_1_session_2' } }, {}],
    ['Claude Code’s header', {}, { 'x-claude-code-session-id': 's' }],
    ['Codex’s prompt_cache_key', { prompt_cache_key: 's' }, {}],
    ['Codex’s header', {}, { session_id: 's' }],
    ['x-session-id', {}, { 'x-session-id': 's' }],
    ['x-litellm-session-id', {}, { 'x-litellm-session-id': 's' }],
    ['litellm_session_id', { litellm_session_id: 's' }, {}],
  ];
  for (const [name, body, headers] of cases) {
    it(`is told by ${name}, and kept as a hash`, () => {
      const session = sessionOf(asked(body), headers);
      assert.match(session!, /^[\w-]{43}$/);
      assert.equal(sessionOf(asked({ ...body, messages: [] }), headers), session);
      assert.notEqual(sessionOf(asked({ prompt_cache_key: 'other' }), {}), session);
    });
  }
  it('is none where nothing tells it', () => {
    assert.equal(sessionOf(asked({ metadata: {}, prompt_cache_key: '' }), { session_id: '' }), null);
  });
});

describe('the tags of a request', () => {
  it('come from metadata.tags and x-litellm-tags', () => {
    const client = asked({ metadata: { tags: ['a', 7, ' b '], user_id: 'u' } });
    assert.deepEqual(routingTags(client, { 'x-litellm-tags': 'c, d,' }), ['a', 'b', 'c', 'd']);
    assert.deepEqual(routingTags(asked({}), {}), []);
  });

  it('are taken out of what goes upstream, and nothing else', () => {
    const body = { metadata: { tags: ['a'], user_id: 'u' }, messages: [{ role: 'user', content: 'hi' }] };
    const sent = withoutRoutingTags(asked(body));
    assert.deepEqual(JSON.parse(sent.body.text()), { model: 'm', ...body, metadata: { user_id: 'u' } });
    assert.equal(sent.body.text(sent.members.get('model')!.start, sent.members.get('model')!.end), '"m"');
    const bare = withoutRoutingTags(asked({ metadata: { tags: ['a'] } }));
    assert.deepEqual(JSON.parse(bare.body.text()), { model: 'm' });
  });

  it('a request without them stays as it is, byte for byte', () => {
    for (const body of [{}, { metadata: { user_id: 'u' } }, { metadata: { tags: 'mine' } }]) {
      const client = asked(body);
      assert.equal(withoutRoutingTags(client).body, client.body);
    }
  });
});
