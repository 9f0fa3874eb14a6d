import assert from 'node:assert/strict';
import { expectOnly, load, withGroup } from './marked.ts';

const codes = (text: string): string[] => load(text).findings.map(({ code }) => code);

interface Entry {
  group?: string;
  params?: string;
  weight?: string;
}

/** A file with one entry each, and what follows. */
const file = (entries: readonly Entry[], rest = ''): string => {
  const lines = entries.map(
    ({ group = 'a', params = '', weight }, index) =>
      `  - model_name: ${group}\n${weight === undefined ? '' : `    weight: ${weight}\n`}    litellm_params: {model: simulated/m${index}${params && `, ${params}`}}\n`,
  );
  return `model_list:\n${lines.join('')}${rest}`;
};

describe('weights', () => {
  it('that some deployments of a group lack count as 1', () => {
    const text = file([{ params: 'weight: 70' }, { params: 'weight: 29' }, { group: '«a»' }]);
    assert.match(expectOnly('missing-weight', text)[0]!, /counts as 1, which is 1 % /);
  });

  it('of 0 mean standby, and others need none', () => {
    assert.deepEqual(codes(file([{ params: 'weight: 0' }, {}])), []);
  });

  it('are one to a deployment', () => {
    const text = file([{ weight: '3', params: 'weight: «2»' }, { weight: '1' }]);
    assert.match(expectOnly('two-weights', text)[0]!, /beside `litellm_params`, 3, wins/);
    assert.deepEqual(codes(text.replace('«2»', '3')), []);
  });

  it('decide nothing with a strategy that does not go by them', () => {
    const settings = 'router_settings: {routing_strategy: latency}\n';
    const [message] = expectOnly(
      'idle-weight',
      file([{ params: 'weight: «3»' }, { params: 'weight: 1' }], settings),
    );
    assert.match(message!, /`latency-based-routing` does not share `a` by weight/);
    assert.deepEqual(codes(file([{ params: 'weight: 2' }, { params: 'weight: 2' }], settings)), []);
    assert.deepEqual(
      codes(
        file([{ params: 'weight: 2' }, { params: 'weight: 1' }], settings.replace('latency', 'least-busy')),
      ),
      [],
    );
  });
});

describe('limits that contradict each other', () => {
  const routerCases: readonly string[] = [
    '{stream_timeout: «61», timeout: 60}',
    '{queue_timeout: «60», timeout: 60}',
    '{retry_after: «90», timeout: 60}',
    '{health_check_timeout: «30», health_check_interval: 30}',
  ];
  for (const settings of routerCases) {
    it(settings, () => {
      expectOnly('contradicting-limits', withGroup(`router_settings: ${settings}\n`));
    });
  }

  const deploymentCases: readonly [params: string, rest?: string][] = [
    ['timeout: 10, stream_timeout: «20»'],
    ['rpm: «100», tpm: 50'],
    ['latency_ms: «500», latency_p95_ms: 300'],
    ['timeout: «90»', 'router_settings: {timeout: 60}\n'],
    ['stream_timeout: «90»', 'litellm_settings: {request_timeout: 60}\n'],
    ['rpm: «90»', 'router_settings: {rpm: 60}\n'],
  ];
  for (const [params, rest] of deploymentCases) {
    it(`${params} ${rest ?? ''}`, () => {
      expectOnly('contradicting-limits', file([{ params }], rest));
    });
  }

  it('are none at the bound itself, nor where the timeout is a breaker’s', () => {
    assert.deepEqual(codes(withGroup('router_settings: {stream_timeout: 60, timeout: 60}\n')), []);
    const breaker = 'router_settings: {queue_timeout: 90, timeout: 60, enable_circuit_breaker: true}\n';
    assert.deepEqual(codes(withGroup(breaker)), []);
  });

  it('include those of 0', () => {
    assert.match(expectOnly('zero-limit', file([{ params: 'rpm: «0»' }]))[0]!, /never asked/);
  });

  for (const [params, rest] of [
    ['timeout: «0»'],
    ['stream_timeout: «0»'],
    ['', 'router_settings: {timeout: «0»}\n'],
    ['', 'router_settings: {stream_timeout: «0»}\n'],
    ['', 'litellm_settings: {request_timeout: «0»}\n'],
  ] as const)
    it(`include no time at all: ${params}${rest ?? ''}`, () => {
      const text = params === '' ? withGroup(rest) : file([{ params }]);
      assert.match(expectOnly('zero-limit', text)[0]!, /fails at once/);
    });

  it('do not include a probe at once', () => {
    assert.deepEqual(codes(withGroup('router_settings: {timeout: 0, enable_circuit_breaker: true}\n')), []);
  });
});

describe('a setting without effect', () => {
  for (const settings of [
    '{«failure_threshold»: 3}',
    '{«cooldown_time»: 3, disable_cooldowns: true}',
    '{«health_check_timeout»: 3}',
    '{«success_threshold»: 3}',
    '{«deployment_affinity_ttl_seconds»: 3, session_affinity: false}',
    '{«redis_host»: h, redis_url: os.environ/KEY}',
    '{«fallback_strategy»: least-busy}',
  ]) {
    it(settings, () => {
      assert.match(
        expectOnly('idle-setting', withGroup(`router_settings: ${settings}\n`))[0]!,
        /no effect: /,
      );
    });
  }

  it('is a budget without its window, or a window without its budget', () => {
    expectOnly('idle-setting', file([{ params: '«max_budget»: 3' }]));
    expectOnly('idle-setting', file([{ params: '«budget_duration»: 1d' }]));
    assert.deepEqual(codes(file([{ params: 'max_budget: 3, budget_duration: 1d' }])), []);
  });

  it('is none where what it needs is there', () => {
    const settings =
      '{failure_threshold: 3, success_threshold: 2, enable_circuit_breaker: true, redis_host: h, redis_port: 1}';
    assert.deepEqual(codes(withGroup(`router_settings: ${settings}\n`)), []);
  });
});

describe('a strategy that lacks what it goes by', () => {
  const using = (strategy: string): string => `router_settings: {routing_strategy: ${strategy}}\n`;

  it('cost without prices', () => {
    const [message] = expectOnly('strategy-lacks', file([{}, {}], using('«cost-based-routing»')));
    assert.match(message!, /deployments of `a` have none/);
    const priced = { params: 'input_cost_per_token: 0.1, output_cost_per_token: 0.1' };
    assert.deepEqual(codes(file([priced, priced], using('cost-based-routing'))), []);
  });

  it('usage without limits', () => {
    expectOnly('strategy-lacks', file([{ params: 'rpm: 5' }, {}], using('«usage-based-routing»')));
    assert.deepEqual(
      codes(file([{ params: 'rpm: 5' }, { params: 'tpm: 5' }], using('usage-based-routing'))),
      [],
    );
  });

  it('latency with one deployment', () => {
    const [message] = expectOnly('strategy-lacks', file([{}, { group: 'b' }], using('«latency»')));
    assert.match(message!, /nothing to choose from: `a`, `b` has one deployment only/);
    assert.deepEqual(codes(file([{}, {}, { group: 'b' }], using('latency'))), []);
  });

  it('of a routing group', () => {
    const groups =
      'router_settings: {routing_groups: [{group_name: g, models: [b], routing_strategy: «least-busy»}]}\n';
    expectOnly('strategy-lacks', file([{}, {}, { group: 'b' }], groups));
  });
});

describe('a key in the file', () => {
  it('is told, without the key', () => {
    const [message] = expectOnly(
      'plaintext-key',
      'model_list:\n  - {model_name: a, litellm_params: {model: openai/a, api_key: «sk-proj-abcdef»}}\n',
    );
    assert.doesNotMatch(message!, /abcdef/);
    expectOnly('plaintext-key', withGroup('general_settings: {master_key: «sk-0123456789»}\n'));
    expectOnly('plaintext-key', withGroup('environment_variables: {AZURE_API_KEY: «abc0123456789»}\n'));
    expectOnly('plaintext-key', withGroup('router_settings: {redis_url: «redis://:secret@host:6379»}\n'));
  });

  it('is none where nothing is secret', () => {
    for (const key of ['none', 'sk-1234', 'not-needed', 'ollama', 'os.environ/KEY']) {
      const text = `model_list:\n  - {model_name: a, litellm_params: {model: openai/a, api_base: "http://h", api_key: ${key}}}\n`;
      assert.deepEqual(codes(text), [], key);
    }
    assert.deepEqual(codes(withGroup('router_settings: {redis_url: redis://host:6379}\n')), []);
    assert.deepEqual(codes(withGroup('environment_variables: {API_BASE: "http://localhost:8000"}\n')), []);
    assert.deepEqual(codes(file([{ params: 'api_key: sk-simulated-1' }])), []);
  });
});

describe('what cannot be reached', () => {
  it('is a group of which no deployment is served', () => {
    const text =
      'model_list:\n' +
      '  - {model_name: «a», litellm_params: {model: watsonx/x}}\n' +
      '  - {model_name: a, litellm_params: {model: openai/x, api_key: os.environ/UNSET}}\n';
    const found = codes(text.replaceAll(/[«»]/g, ''));
    assert.deepEqual(found, ['unreachable-group', 'provider-not-served', 'unset-variable']);
  });

  it('is a fallback behind as many as are tried', () => {
    const entries = [{}, { group: 'b' }, { group: 'c' }];
    const settings = 'router_settings: {max_fallbacks: 1, fallbacks: [{a: [b, «c»]}]}\n';
    assert.match(expectOnly('unreachable-fallback', file(entries, settings))[0]!, /`c` is never tried/);
  });

  it('is a list of fallbacks that another one replaces', () => {
    const entries = [{}, { group: 'b' }];
    expectOnly(
      'unreachable-fallback',
      file(entries, 'router_settings: {fallbacks: [{«a»: [b]}, {a: [b]}]}\n'),
    );
  });
});

it('an anchor that nothing uses is told', () => {
  expectOnly('unused-anchor', withGroup('x-shared: «&spare» 1\n'));
  assert.deepEqual(codes(withGroup('x-shared: &used 1\nx-more: *used\n')), []);
});

describe('names that mean nothing', () => {
  const budget = 'router_settings: {provider_budget_config: {openai: {budget_limit: 1, time_period: 1d}}}\n';

  it('are told of a routing group twice, not of one that is called as its group', () => {
    const groups = (...names: string[]): string =>
      withGroup(
        `router_settings:\n  routing_groups:\n${names.map((name, index) => `    - {group_name: ${name}, models: [${index === 0 ? 'gpt' : ''}]}\n`).join('')}`,
      );
    assert.deepEqual(codes(groups('gpt')), []);
    assert.deepEqual(codes(groups('a', 'a')), ['routing-name-taken']);
  });

  it('are told of budgets only where every deployment tells whom it asks', () => {
    assert.deepEqual(codes(withGroup(budget)), []);
    assert.deepEqual(codes(withGroup(budget.replace('openai', 'groq'))), ['idle-setting']);
    const any = withGroup(`  - {model_name: "*", litellm_params: {model: "*", api_key: none}}\n${budget}`);
    assert.deepEqual(codes(any.replace('openai:', 'groq:')), []);
  });

  it('are told of a model without a name, and of spaces around one', () => {
    const model = (name: string): string =>
      `model_list:\n  - {model_name: a, litellm_params: {model: ${name}}}\n`;
    assert.deepEqual(codes(model('"simulated/"')), ['odd-model']);
    assert.deepEqual(codes(model('" simulated/a"')), ['odd-model']);
    assert.deepEqual(codes(model('simulated/a')), []);
  });
});
