import assert from 'node:assert/strict';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { behaviour, type FakeProvider } from '../support/providers/index.ts';
import { postJson } from '../support/raw.ts';
import { type ClientSurface, SURFACES, VERSION } from '../support/surfaces.ts';
import { traceOf } from '../support/trace.ts';
import { until } from '../support/until.ts';

/** What makes a deployment answer nothing but this surface. */
const ONLY: Readonly<Record<string, object>> = {
  'chat completions': { supported_endpoints: ['/v1/chat/completions'] },
  responses: { mode: 'responses' },
  messages: {},
};

const onlyBy = (native: ClientSurface, group: string, id: string, upstream: FakeProvider): object => {
  const entry = native.deployment(group, id, upstream) as { model_info: object };
  return { ...entry, model_info: { ...entry.model_info, ...ONLY[native.name] } };
};

for (const client of SURFACES)
  for (const native of SURFACES) {
    if (client === native) continue;
    describe(`a client of ${client.name} on a deployment that answers by ${native.name}`, () => {
      let one: FakeProvider;
      let two: FakeProvider;
      let gateway: RunningGateway;

      before(async () => {
        one = await native.fake({ name: 'one' });
        two = await native.fake({ name: 'two' });
        gateway = await startGateway({
          config: {
            model_list: [
              onlyBy(native, 'solo', 'one', one),
              onlyBy(native, 'pair', 'first', one),
              onlyBy(native, 'pair', 'second', two),
            ],
            router_settings: { retry_after: 0, disable_cooldowns: true },
          },
        });
      });
      after(async () => {
        await gateway.stop();
        await one.close();
        await two.close();
      });
      afterEach(() => {
        one.reset();
        two.reset();
      });

      const post = (stream: boolean, model = 'solo') =>
        postJson(`${gateway.url}${client.path}`, client.body(model, stream), VERSION);

      it('gets a whole answer', async () => {
        assert.equal(await client.ask(gateway, 'solo'), 'Hello from one.');
        assert.equal(one.requests[0]?.path, native.path);
      });

      it('gets a stream', async () => {
        const heard: string[] = [];
        const text = await client.stream(gateway, 'solo', (piece) => heard.push(piece));
        assert.equal(text, 'Hello from one.');
        assert.deepEqual(heard, ['Hello', ' from ', 'one', '.'], 'piece by piece');
      });

      it('gets the same stream however its bytes are cut', async () => {
        for (const size of [1, 7, 64]) {
          one.next(behaviour.splitBytes(size));
          assert.equal(await client.stream(gateway, 'solo'), 'Hello from one.');
        }
      });

      it('does not see a first deployment that fails', async () => {
        for (const broken of [
          behaviour.status(503),
          behaviour.dieBeforeHeaders(),
          behaviour.errorEventBeforeContent(),
          behaviour.html(200),
        ]) {
          const fault = behaviour.once(broken);
          one.always(fault);
          two.always(fault);
          assert.match(await client.stream(gateway, 'pair'), /^Hello from (one|two)\.$/);
        }
      });

      for (const [what, broken] of Object.entries({
        dies: () => behaviour.dieAfterContent(2),
        'ends without its last events': () => behaviour.closeAfterContent(2),
        'sends content and ends at once': () => behaviour.cutShort(2),
      }))
        it(`loses its connection to an upstream that ${what}, after what it sent`, async () => {
          one.next(broken());
          let heard = '';
          await assert.rejects(client.stream(gateway, 'solo', (text) => (heard += text)));
          assert.equal(heard, 'Hello from ');
          one.next(broken());
          const answer = await post(true);
          assert.equal(answer.status, 200);
          assert.equal(answer.whole, false);
        });

      it('hears of an error within the stream, in its own words', async () => {
        one.next(behaviour.errorEventAfterContent(2));
        let heard = '';
        const failed = client.stream(gateway, 'solo', (text) => (heard += text));
        await assert.rejects(failed, /Overloaded|The server had an error/);
        assert.equal(heard, 'Hello from ');
      });

      it('is refused in its own words', async () => {
        one.always(behaviour.status(400, { message: 'The prompt is too long: 9 tokens > 8 maximum' }));
        const answer = await post(false);
        assert.equal(answer.status, 400);
        const { error } = JSON.parse(answer.body.toString()) as { error: Record<string, unknown> };
        assert.match(String(error.message), /prompt is too long/i);
        if (client.name === 'messages') assert.equal(error.type, 'invalid_request_error');
        else assert.equal(error.code, 'context_length_exceeded');
      });

      it('never takes half a JSON answer for a whole one', async () => {
        one.always(behaviour.truncatedJson());
        const answer = await post(false);
        assert.ok(answer.status >= 500, `status ${answer.status}`);
      });

      it('is told in the trace how it was asked, and what it used', async () => {
        one.next(behaviour.usage({ input: 30, output: 7, cacheRead: 11 }));
        const answer = await post(true);
        const callId = String(answer.headers['x-litellm-call-id']);
        const trace = await until('the trace is there', () => traceOf(gateway, callId));
        assert.equal(trace.attempts[0]?.translation?.to, NAMES[native.name]);
        assert.deepEqual(trace.usage, { input: 30, output: 7, cacheRead: 11, cacheWrite: 0 });
      });
    });
  }

const NAMES: Readonly<Record<string, string>> = {
  'chat completions': 'chat',
  responses: 'responses',
  messages: 'messages',
};
