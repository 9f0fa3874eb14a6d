import assert from 'node:assert/strict';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { behaviour, type Behaviour, type FakeProvider } from '../support/providers/index.ts';
import { postJson } from '../support/raw.ts';
import { closeAll, SURFACES, VERSION } from '../support/surfaces.ts';

/** Failures of an upstream that say nothing about the request: another deployment may well answer. */
const UNSEEN: Record<string, () => Behaviour> = {
  'answers 408': () => behaviour.status(408),
  'answers 409': () => behaviour.status(409),
  'answers 429': () => behaviour.status(429, { headers: { 'retry-after': '7' } }),
  'answers 500': () => behaviour.status(500),
  'answers 503': () => behaviour.status(503),
  'answers 529': () => behaviour.status(529),
  'refuses its key': () => behaviour.status(401),
  forbids: () => behaviour.status(403),
  'does not know its model': () => behaviour.status(404),
  'dies before its headers': () => behaviour.dieBeforeHeaders(),
  'answers 502 in HTML': () => behaviour.html(502),
  'answers 200 in HTML': () => behaviour.html(200),
  'answers no HTTP': () => behaviour.garbage(),
};

const UNSEEN_IN_JSON: Record<string, () => Behaviour> = {
  ...UNSEEN,
  'dies in the middle of its answer': () => behaviour.dieAfterContent(0),
  'answers half a JSON': () => behaviour.truncatedJson(),
};

const UNSEEN_IN_STREAMS: Record<string, () => Behaviour> = {
  ...UNSEEN,
  'dies after its headers': () => behaviour.dieAfterHeaders(),
  'dies before any content': () => behaviour.dieAfterContent(0),
  'ends before any content': () => behaviour.closeAfterContent(0),
  'reports an error before any content': () => behaviour.errorEventBeforeContent(),
};

for (const surface of SURFACES)
  describe(`failing upstreams behind ${surface.name}`, () => {
    let one: FakeProvider;
    let two: FakeProvider;
    let gateway: RunningGateway;

    before(async () => {
      [one, two] = await Promise.all([surface.fake({ name: 'one' }), surface.fake({ name: 'two' })]);
      gateway = await startGateway({
        config: {
          model_list: [surface.deployment('pair', 'one', one), surface.deployment('pair', 'two', two)],
          router_settings: { disable_cooldowns: true, num_retries: 1 },
        },
      });
    });
    after(async () => {
      await gateway.stop();
      await closeAll([one, two]);
    });
    afterEach(() => {
      one.reset();
      two.reset();
    });

    const failOnce = (failure: Behaviour): void => {
      const shared = behaviour.once(failure);
      one.always(shared);
      two.always(shared);
    };

    for (const [what, failure] of Object.entries(UNSEEN_IN_JSON))
      it(`an upstream that ${what} is not seen in a JSON answer`, async () => {
        failOnce(failure());
        assert.match(await surface.ask(gateway, 'pair'), /^Hello from (one|two)\.$/);
        assert.deepEqual([one.requests.length, two.requests.length], [1, 1]);
      });

    for (const [what, failure] of Object.entries(UNSEEN_IN_STREAMS))
      it(`an upstream that ${what} is not seen in a stream`, async () => {
        failOnce(failure());
        assert.match(await surface.stream(gateway, 'pair'), /^Hello from (one|two)\.$/);
        assert.deepEqual([one.requests.length, two.requests.length], [1, 1]);
      });

    it('sends the same bytes again', async () => {
      failOnce(behaviour.status(500));
      await surface.ask(gateway, 'pair');
      assert.deepEqual(one.requests[0]?.body, two.requests[0]?.body);
    });

    it('tells of the retry in the headers', async () => {
      failOnce(behaviour.status(500));
      const answer = await postJson(`${gateway.url}${surface.path}`, surface.body('pair', true), VERSION);
      assert.equal(answer.headers['x-litellm-attempted-retries'], '1');
      assert.equal(answer.headers['x-litellm-attempted-fallbacks'], '0');
      const id = String(answer.headers['x-litellm-model-id']);
      assert.ok(
        answer.body.includes(` from `) && answer.body.includes(id),
        'named after the one that answered',
      );
    });

    it('answers the last failure when all attempts failed, with its status and its reason', async () => {
      one.always(behaviour.status(503, { message: 'Down for lunch' }));
      two.always(behaviour.status(503, { message: 'Down for lunch' }));
      const answer = await postJson(`${gateway.url}${surface.path}`, surface.body('pair', false), VERSION);
      assert.equal(answer.status, 503);
      const { error } = JSON.parse(answer.body.toString());
      assert.match(error.message, /Down for lunch/);
      assert.deepEqual([one.requests.length, two.requests.length], [1, 1]);
    });
  });
