import assert from 'node:assert/strict';
import {
  type Candidate,
  ConfigurationError,
  type Configured,
  ModelEndpoint,
  Router,
  RouterError,
  type RouteInput,
  type RouterOptions,
  Strategy,
} from '../../../src/library/index.ts';

const endpoint = (name: string, more: object = {}): ModelEndpoint =>
  new ModelEndpoint({ name, url: 'http://127.0.0.1:1/v1', ...more });
const names = (router: Router, count: number, request: RouteInput = {}): string[] =>
  Array.from({ length: count }, () => router.routeRequest(request).name);

/** A router over `endpoints` in time of its own. */
function routerOf(endpoints: ModelEndpoint[], more: Partial<RouterOptions> = {}) {
  const clock = { now: 1_000_000 };
  const router = new Router({ endpoints, now: () => clock.now, random: () => 0, ...more });
  return { clock, router };
}

describe('the router as a library', () => {
  const [a, b] = [endpoint('a', { weight: 3 }), endpoint('b', { weight: 1 })];

  for (const strategy of ['weighted', 'round_robin', 'weighted-round-robin', undefined]) {
    it(`gives weights 3 and 1 their turns by ${strategy ?? 'default'}`, () => {
      const { router } = routerOf([a, b], strategy === undefined ? {} : { strategy });
      assert.deepEqual(names(router, 5, { text: 'Hello' }), ['a', 'a', 'b', 'a', 'a']);
    });
  }

  it('goes by the latencies that it is told', () => {
    const { router, clock } = routerOf([endpoint('slow'), endpoint('fast')], { strategy: 'latency' });
    for (let i = 0; i < 20; i++) {
      const chosen = router.routeRequest({ text: 'Hello' });
      clock.now += 10;
      router.succeeded(chosen, { latencyMs: chosen.name === 'slow' ? 2000 : 100 });
    }
    assert.deepEqual(new Set(names(router, 1)), new Set(['fast']));
    assert.equal(router.inspect(router.endpoints[1]!).latencyMs.p50, 100);
  });

  it('leaves out what failed, and takes it back after its cooldown', () => {
    const { router, clock } = routerOf([endpoint('a'), endpoint('b')], { settings: { slow_start: false } });
    router.failed(router.routeRequest(), { status: 429, retryAfterMs: 30_000 });
    assert.equal(router.inspect(router.endpoints[0]!).state, 'cooling_down');
    assert.deepEqual(names(router, 3), ['b', 'b', 'b']);
    clock.now += 30_001;
    assert.ok(names(router, 2).includes('a'));
  });

  it('says what is left when nothing is', () => {
    const { router } = routerOf([endpoint('a', { rpm: 1 }), endpoint('b', { rpm: 1 })]);
    names(router, 2);
    assert.throws(
      () => router.routeRequest(),
      (error: RouterError) =>
        error instanceof RouterError &&
        error.kind === 'no_deployment' &&
        error.status === 429 &&
        error.retryAfter === 60 &&
        /a: at its limit of 1 requests a minute; b: /.test(error.message),
    );
  });

  it('counts what is under way until it is told of the end', () => {
    const { router } = routerOf([endpoint('a'), endpoint('b')], { strategy: 'least-busy' });
    const first = router.routeRequest();
    const second = router.routeRequest();
    assert.notEqual(first.name, second.name);
    router.succeeded(second);
    assert.deepEqual(names(router, 1), [second.name]);
    assert.equal(router.inspect(first).inFlight, 1);
  });

  it('forgets choices that nobody tells of', () => {
    const { router } = routerOf([endpoint('a')]);
    names(router, 1500);
    assert.equal(router.inspect(router.endpoints[0]!).inFlight, 1000);
    assert.equal(router.inspect(router.endpoints[0]!).failures, 0);
  });

  it('learns of calls that went somewhere without asking', () => {
    const { router } = routerOf([endpoint('a'), endpoint('b')]);
    router.failed(router.endpoints[0]!, { status: 401 });
    assert.deepEqual(names(router, 2), ['b', 'b']);
    assert.throws(() => router.succeeded(endpoint('elsewhere')), /no endpoint 'elsewhere'/);
  });

  it('keeps sessions on their endpoint, and goes by tags', () => {
    const { router } = routerOf([endpoint('a', { tags: ['eu'] }), endpoint('b', { tags: ['us'] })], {
      settings: { enable_tag_filtering: true },
    });
    assert.equal(new Set(names(router, 4, { session: 's' })).size, 1);
    assert.deepEqual(names(router, 2, { tags: ['us'] }), ['b', 'b']);
  });

  it('is overridden by a subclass, which may ask the strategy', () => {
    class ByPrompt extends Router {
      protected override choose(
        candidates: readonly ModelEndpoint[],
        { text = '' }: RouteInput,
        configured: Configured,
      ): ModelEndpoint {
        const asked = candidates.find(({ name }) => text.includes(name));
        return asked ?? super.choose(candidates, { text }, configured);
      }
    }
    const router = new ByPrompt({ endpoints: [endpoint('math'), endpoint('prose')] });
    assert.deepEqual(names(router, 2, { text: 'some math' }), ['math', 'math']);
    assert.deepEqual(names(router, 3, { text: 'any' }), ['math', 'prose', 'math']);
  });

  it('takes a strategy of one’s own, as a class or an instance', () => {
    class Last extends Strategy {
      override pick(candidates: readonly Candidate[]): Candidate {
        return candidates.at(-1)!;
      }
    }
    for (const strategy of [Last, new Last()]) {
      const { router } = routerOf([a, b], { strategy });
      assert.deepEqual(names(router, 2), ['b', 'b']);
    }
    class Nonsense extends Strategy {
      override pick(): Candidate {
        return undefined as unknown as Candidate;
      }
    }
    assert.throws(() => routerOf([a, b], { strategy: Nonsense }).router.routeRequest(), TypeError);
  });

  it('refuses what cannot serve', () => {
    assert.throws(() => endpoint(''), /needs a name/);
    assert.throws(() => new ModelEndpoint({ name: 'a', url: 'nowhere' }), /'a' needs the url/);
    const twice = () => new Router({ endpoints: [endpoint('a'), endpoint('a')] });
    assert.throws(twice, (e) => e instanceof ConfigurationError && e.findings[0]!.code === 'duplicate-id');
    assert.throws(() => routerOf([a], { strategy: 'latencyy' }), /Did you mean `latency`\?/);
    assert.throws(() => routerOf([]), ConfigurationError);
    assert.throws(() => routerOf([a]).router.routeRequest({ model: 'other' }), /no model group 'other'/);
  });

  it('keeps keys out of what is printed', () => {
    assert.doesNotMatch(JSON.stringify(endpoint('a', { apiKey: 'sk-secret' })), /secret/);
  });
});

describe('a library router that makes the calls', () => {
  it('retries on another endpoint, and answers what the call answered', async () => {
    const { router } = routerOf([endpoint('a'), endpoint('b')]);
    const asked: string[] = [];
    const answer = await router.run({ text: 'Hello' }, ({ name }, { retries }) => {
      asked.push(`${name} ${retries}`);
      if (name === 'a') throw Object.assign(new Error('overloaded'), { status: 529 });
      return 'served';
    });
    assert.equal(answer, 'served');
    assert.deepEqual(asked, ['a 0', 'b 1']);
  });

  it('throws what the last call threw', async () => {
    const { router } = routerOf([endpoint('a')]);
    const refused = Object.assign(new Error('no such parameter'), { status: 400 });
    await assert.rejects(
      router.run({}, () => {
        throw refused;
      }),
      (error) => error === refused,
    );
  });

  it('ends with its caller, and learns nothing of the endpoint by that', async () => {
    const { router } = routerOf([endpoint('a'), endpoint('b')]);
    const leaving = new AbortController();
    const traces: string[] = [];
    router.onDecision(({ outcome }) => traces.push(outcome));
    const run = router.run({ signal: leaving.signal }, (_, { signal }) => {
      leaving.abort();
      assert.ok(signal.aborted);
      throw new Error('aborted');
    });
    await assert.rejects(run, /aborted/);
    assert.deepEqual(traces, ['cancelled']);
    assert.equal(router.inspect(router.endpoints[0]!).failures, 0);
  });
});

describe('a library router of a router file', () => {
  const yaml = `
model_list:
  - { model_name: chat, litellm_params: { model: simulated/one, mock_response: Hello there }, model_info: { id: one } }
  - { model_name: chat, litellm_params: { model: simulated/two, mock_response: Hello too }, model_info: { id: two } }
  - { model_name: down, litellm_params: { model: simulated/down, error_rate: 1, error_status: 503 } }
router_settings: { num_retries: 0 }
`;
  const messages = [{ role: 'user', content: 'Hi' }];
  const routers: Router[] = [];
  const open = (): Router => {
    const router = Router.fromConfig(yaml);
    routers.push(router);
    return router;
  };
  afterEach(() => Promise.all(routers.splice(0).map((router) => router.close())));

  it('answers completions by the endpoint it chooses', async () => {
    const router = open();
    const texts = [];
    for (let i = 0; i < 3; i++) {
      const { choices } = await router.completion({ messages });
      texts.push(choices[0]!.message.content);
    }
    assert.deepEqual(texts, ['Hello there', 'Hello too', 'Hello there']);
    assert.equal(router.inspect(router.endpoints[0]!).requests, 2);
  });

  it('streams them', async () => {
    let text = '';
    for await (const { choices } of await open().completion({ messages, stream: true }))
      text += choices[0]?.delta.content ?? '';
    assert.equal(text, 'Hello there');
  });

  it('tells refusals with their status', async () => {
    await assert.rejects(
      open().completion({ model: 'down', messages }),
      (error: RouterError) => error instanceof RouterError && error.status === 503,
    );
    await assert.rejects(
      open().completion({ model: 'nobody', messages }),
      (error: RouterError) => error.kind === 'model_not_found' && error.status === 404,
    );
  });

  it('follows an overridden choice in completions too', async () => {
    class Second extends Router {
      protected override choose(candidates: readonly ModelEndpoint[]): ModelEndpoint {
        return candidates.at(-1)!;
      }
    }
    const router = Second.fromConfig(yaml);
    routers.push(router);
    assert.ok(router instanceof Second);
    const { choices } = await router.completion({ messages });
    assert.equal(choices[0]!.message.content, 'Hello too');
  });

  it('tells what is wrong with the file, line by line', () => {
    assert.throws(() => Router.fromConfig('model_list:\n  - model_name: a\n'), /2:5 .*litellm_params/);
  });

  it('takes the strategies that a file names by a path', () => {
    class Last extends Strategy {
      override pick(candidates: readonly Candidate[]): Candidate {
        return candidates.at(-1)!;
      }
    }
    const file = yaml.replace('num_retries: 0', 'routing_strategy: ./last.ts');
    const router = Router.fromConfig(file, { strategies: { './last.ts': Last } });
    assert.deepEqual(names(router, 2, { model: 'chat' }), ['two', 'two']);
    assert.throws(() => Router.fromConfig(file), /needs 'strategies' for '\.\/last\.ts'/);
  });

  it('takes what endpoints are made of, and says what is missing', () => {
    const plain = new Router({ endpoints: [{ name: 'p', url: 'https://p.example/v1' }] });
    assert.equal(plain.routeRequest().name, 'p');
    assert.throws(() => new Router({ endpoints: [] }), /no deployment/);
    assert.throws(() => new Router({} as never), /A Router needs endpoints/);
    assert.throws(
      () => new Router({ endpoints: plain.endpoints, strategy: 'wieghted' }),
      /^ConfigurationError: There is no strategy `wieghted`\. Did you mean `weighted`\?/,
    );
  });

  it('routes to groups with wildcards', () => {
    const router = Router.fromConfig(
      "model_list: [{model_name: 'sim/*', litellm_params: {model: 'simulated/*'}, model_info: {id: any}}]",
    );
    assert.equal(router.routeRequest({ model: 'sim/b' }).name, 'any');
  });
});
