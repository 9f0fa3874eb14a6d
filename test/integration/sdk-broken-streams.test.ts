import assert from 'node:assert/strict';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { behaviour, type FakeProvider } from '../support/providers/index.ts';
import { postJson } from '../support/raw.ts';
import { SURFACES, VERSION } from '../support/surfaces.ts';
import { traceOf } from '../support/trace.ts';
import { until } from '../support/until.ts';

for (const surface of SURFACES)
  describe(`streams that break after content, ${surface.name}`, () => {
    let upstream: FakeProvider;
    let gateway: RunningGateway;

    before(async () => {
      upstream = await surface.fake({ name: 'one' });
      gateway = await startGateway({ config: { model_list: [surface.deployment('solo', 'one', upstream)] } });
    });
    after(async () => {
      await gateway.stop();
      await upstream.close();
    });
    afterEach(() => upstream.reset());

    const post = () => postJson(`${gateway.url}${surface.path}`, surface.body('solo', true), VERSION);

    for (const [what, broken] of Object.entries({
      dies: () => behaviour.dieAfterContent(2),
      'ends without its last events': () => behaviour.closeAfterContent(2),
      'sends content and ends at once': () => behaviour.cutShort(2),
    }))
      it(`an upstream that ${what} is a lost connection to the client, after what it sent`, async () => {
        upstream.next(broken());
        let heard = '';
        await assert.rejects(surface.stream(gateway, 'solo', (text) => (heard += text)));
        assert.equal(heard, 'Hello from ');

        upstream.next(broken());
        const answer = await post();
        assert.equal(answer.status, 200);
        assert.equal(answer.whole, false);
        assert.equal(upstream.requests.length, 2, 'nothing is asked again once content has gone out');
      });

    it('an error event of the upstream passes as it is', async () => {
      const scripted = behaviour.errorEventAfterContent(2);
      upstream.next(scripted, scripted);
      let heard = '';
      await assert.rejects(
        surface.stream(gateway, 'solo', (text) => (heard += text)),
        /Overloaded|The server had an error/,
      );
      assert.equal(heard, 'Hello from ');
      assert.match((await post()).body.toString(), /Overloaded|The server had an error/);
      assert.equal(upstream.requests.length, 2);
    });

    it('half a JSON answer is never taken for a whole one', async () => {
      upstream.always(behaviour.dieAfterContent(0));
      const answer = await postJson(`${gateway.url}${surface.path}`, surface.body('solo', false), VERSION);
      assert.ok(!answer.whole || answer.status >= 500, `status ${answer.status}, whole: ${answer.whole}`);
    });

    it('each is a failure in the trace', async () => {
      upstream.next(behaviour.dieAfterContent(2));
      const answer = await post();
      const callId = String(answer.headers['x-litellm-call-id']);
      const { outcome, attempts } = await until('the trace is there', () => traceOf(gateway, callId));
      assert.equal(outcome, 'failure');
      assert.deepEqual(
        attempts.map((attempt) => attempt.outcome),
        ['failure'],
      );
    });
  });
