import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Body } from '../../src/gateway/body/body.ts';
import { changeMembers } from '../../src/gateway/body/edit.ts';
import { scanTopLevel } from '../../src/gateway/body/scan.ts';
import { RequestDefaults } from '../../src/gateway/defaults/index.ts';

const target = { provider: 'groq', model: 'm', knownAs: 'm', maker: 'groq' };
const members = fc.record(
  {
    temperature: fc.double({ min: 0, max: 2, noNaN: true }).map((x) => x + 0),
    top_p: fc.constantFrom(0.5, 1),
    seed: fc.integer(),
    stop: fc.array(fc.string(), { minLength: 1 }),
    user: fc.string(),
    extra: fc.jsonValue({ noUnicodeString: true }),
  },
  { requiredKeys: [] },
);

describe('request parameters of a deployment', () => {
  it('fill what any body lacks, and change nothing else', () => {
    fc.assert(
      fc.property(members, members, ({ extra, ...params }, client) => {
        const own = { model: 'm', ...params, ...(extra !== undefined && { extra_body: { extra } }) };
        const defaults = RequestDefaults.of(own, target);
        const asked = { messages: ['…'], ...client };
        const body = new Body([Buffer.from(JSON.stringify(asked))]);
        const read = { body, members: scanTopLevel(body.view())!, model: 'm', stream: false, query: '' };
        const changes = new Map(defaults?.changes('chat', read) ?? []);
        const sent: unknown = JSON.parse(changeMembers(body, read.members, changes).text());
        const all = { ...params, ...(extra !== undefined && { extra }) };
        assert.deepEqual(sent, JSON.parse(JSON.stringify({ ...all, ...asked })));
      }),
    );
  });

  it('are nothing where there are none', () => {
    assert.equal(RequestDefaults.of({ model: 'm', rpm: 3 }, target), null);
  });
});
