import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FINDINGS } from '../../src/config/findings.ts';
import { type Fix, fixesFor, secretMove } from '../../src/config/fixes/index.ts';
import { inspect, type Inspection, type LocatedFinding } from '../../src/config/index.ts';
import { apply } from '../unit/config/apply.ts';

/** Codes that have no obvious way to be mended. */
const NONE = [
  'not-a-mapping',
  'provider-not-served',
  'strategy-file-missing',
  'strategy-not-loaded',
  'unreachable-group',
];

/** Parameters of a deployment, one a line. */
const inParams = (...lines: string[]) => ({ params: lines });
const inRouter = (...lines: string[]) => ({ router: lines });
const atTop = (...lines: string[]) => ({ top: lines });
type Part = Partial<Record<'params' | 'router' | 'top' | 'info' | 'entries', string[]>> & { model?: string };

/** How each mistake is made; the file around it is generated. */
const MISTAKES: readonly (readonly [code: string, part: Part])[] = [
  ['yaml-syntax', atTop('environment_variables: {A: b')],
  ['yaml-syntax', inParams('organization: @mine')],
  ['yaml-syntax', { entries: ['- model_name: *', '  litellm_params: {model: "openai/*", api_key: none}'] }],
  ['tab-indent', atTop('environment_variables:', '\tA: b')],
  ['duplicate-key', inRouter('num_retries: 1', 'num_retries: 2')],
  ['duplicate-key', inParams('rpm: 1', 'rpm: 2')],
  ['missing-key', { entries: ['- litellm_params: {model: simulated/x}'] }],
  ['missing-key', { entries: ['- model_name: x', '  litellm_params: {rpm: 3}'] }],
  ['missing-key', inRouter('provider_budget_config: {simulated: {budget_limit: 5}}')],
  ['missing-key', inRouter('provider_budget_config: {simulated: {time_period: 1d}}')],
  ['wrong-type', inRouter('retry_after: 2m')],
  ['wrong-type', inRouter('default_fallbacks: beta')],
  ['wrong-type', inParams('tpm: 100k')],
  ['wrong-type', inRouter('slow_start: 0')],
  ['wrong-type', { top: ['general_settings: {maximum_spend_logs_retention_period: 30}'] }],
  ['out-of-range', inParams('rpm: -5')],
  ['out-of-range', inParams('weight: -2')],
  ['out-of-range', inRouter('redis_port: 70000')],
  ['bad-value', inParams('max_budget: 5', 'budget_duration: 1 day')],
  ['fallback-shape', inRouter('fallbacks:', '  alpha: [beta]', '  beta:', '    - gamma')],
  ['fallback-shape', inRouter('fallbacks: {alpha: beta, beta: [gamma]}')],
  ['fallback-shape', inRouter('fallbacks:', '  - alpha: beta')],
  ['fallback-shape', inRouter('fallbacks:', '  - alpha: [beta]', '    beta: [gamma]')],
  ['bad-reference', inParams('organization: os.environ/')],
  ['bad-reference', inParams('organization: os.environ["ORG"]')],
  ['bad-reference', inParams('timeout: ${SECONDS}')],
  ['unknown-provider', { model: 'opnai/gpt-4o' }],
  ['assumed-provider', { model: 'opnai/gpt-4o', params: ['api_base: http://h', 'api_key: none'] }],
  ['missing-api-base', { model: 'vllm/x' }],
  ['missing-setting', { model: 'bedrock/x' }],
  ['half-price', { model: 'openai/x', params: ['api_key: none', 'input_cost_per_token: 1e-6'] }],
  [
    'bad-api-version',
    {
      model: 'azure/x',
      params: ['api_key: none', 'api_base: https://h.openai.azure.com', 'api_version: "2024"'],
    },
  ],
  ['bad-api-base', { model: 'openai/x', params: ['api_key: none', 'api_base: localhost:8000/v1'] }],
  ['bad-api-base', { model: 'openai/x', params: ['api_key: none', 'api_base: http//h/v1'] }],
  ['missing-api-key', { model: 'groq/x' }],
  ['unset-variable', inParams('organization: os.environ/NOT_SET')],
  ['duplicate-id', { info: ['id: taken'] }],
  ['advertised-name-taken', { info: ['advertise_as: beta'] }],
  ['zero-weights', inParams('weight: 0')],
  ['unknown-fallback', inRouter('fallbacks:', '  - alpha: [betta]')],
  ['unknown-fallback', inRouter('default_fallbacks: [gama, beta]')],
  ['unknown-alias-target', inRouter('model_group_alias: {x: y, y: beta}')],
  ['empty-alias', inRouter('model_group_alias:', '  other:')],
  ['missing-key', inRouter('model_group_alias: {other: {hidden: true}}')],
  ['wrong-type', inRouter('routing_strategy: [least-busy]')],
  ['unknown-strategy', inRouter('routing_strategy: shuffle-simple')],
  ['unknown-strategy', inRouter('routing_strategy: simple')],
  [
    'group-in-two-routing-groups',
    inRouter(
      'routing_groups:',
      '  - {group_name: p, models: [alpha, beta]}',
      '  - group_name: q',
      '    models: [beta, gamma]',
    ),
  ],
  ['empty-name', { info: ['id: ""'] }],
  ['odd-model', { model: '"simulated/a "' }],
  [
    'routing-name-taken',
    inRouter(
      'routing_groups:',
      '  - {group_name: p, models: [alpha]}',
      '  - {group_name: p, models: [beta]}',
    ),
  ],
  ['unused-anchor', inParams('organization: &o mine')],
  ['unknown-key', inRouter('num_retrys: 2')],
  ['unknown-key', inParams('id: x')],
  ['unknown-key', inParams('max_input_tokens: 5')],
  ['unknown-key', inRouter('optional_pre_call_checks: [promt_caching]')],
  ['unknown-key', atTop('num_retries: 2')],
  ['unknown-key', { entries: ['- model_name: x', '  litellm_params: {model: simulated/x}', '  rpm: 5'] }],
  ['ignored-key', inParams('base_url: http://h')],
  ['ignored-key', atTop('litellm_settings:', '  cooldown_time: 5', '  drop_params: true')],
  ['strategy-not-served', inRouter('routing_strategy: lar1')],
  ['wildcard-model', { model: 'simulated/*' }],
  ['unknown-group', inRouter('fallbacks:', '  - alhpa: [beta]')],
  ['unknown-group', inRouter('model_group_retry_policy: {alhpa: {DefaultRetries: 1}}')],
  ['alias-shadows-group', inRouter('model_group_alias: {alpha: beta}')],
  [
    'cyclic-fallbacks',
    inRouter('fallbacks:', '  - alpha: [beta]', '  - beta: [gamma]', '  - gamma: [alpha]'),
  ],
  ['cyclic-fallbacks', inRouter('fallbacks:', '  - alpha: [alpha, beta]')],
  ['plaintext-key', { model: 'openai/gpt-4o', params: ['api_key: sk-0123456789abcdef'] }],
  ['plaintext-key', { model: 'openai/gpt-4o', params: ["api_key: 'sk-0123456789abcdef'"] }],
  ['plaintext-key', { model: 'openai/gpt-4o', params: ['api_key: >-', '  sk-0123456789abcdef'] }],
  [
    'plaintext-key',
    {
      model: 'openai/gpt-4o',
      params: ['api_key: none', 'extra_headers: {Authorization: Bearer sk-0123456789}'],
    },
  ],
  ['plaintext-key', atTop('general_settings: {master_key: sk-0123456789abcdef}')],
  ['unreachable-fallback', inRouter('max_fallbacks: 1', 'fallbacks:', '  - alpha: [beta, gamma]')],
  ['unreachable-fallback', inRouter('fallbacks:', '  - alpha: [beta]', '  - alpha: [gamma]')],
  [
    'missing-weight',
    { entries: ['- model_name: alpha', '  litellm_params: {model: simulated/x, weight: 3}'] },
  ],
  [
    'two-weights',
    { entries: ['- model_name: x', '  weight: 2', '  litellm_params: {model: simulated/x, weight: 3}'] },
  ],
  [
    'idle-weight',
    {
      params: ['weight: 3'],
      entries: ['- model_name: alpha', '  litellm_params: {model: simulated/x, weight: 1}'],
      router: ['routing_strategy: latency'],
    },
  ],
  ['contradicting-limits', inRouter('timeout: 60', 'stream_timeout: 90')],
  ['contradicting-limits', inParams('rpm: 100', 'tpm: 50')],
  ['zero-limit', inParams('rpm: 0')],
  ['idle-setting', inParams('max_budget: 5')],
  ['idle-setting', inRouter('failure_threshold: 3')],
  ['idle-setting', inRouter('provider_budget_config: {simulatd: {budget_limit: 5, time_period: 1d}}')],
  ['strategy-lacks', inRouter('routing_strategy: latency')],
  ['unknown-callback', atTop('litellm_settings: {success_callback: [langfse, prometheus]}')],
  ['callback-without-keys', atTop('litellm_settings:', '  success_callback: [langfuse]')],
  ['simulated-only-key', { model: 'openai/gpt-4o', params: ['api_key: none', 'latency_ms: 5'] }],
];

interface Clothing {
  crlf: boolean;
  atEnd: boolean;
  comments: boolean;
  indented: boolean;
  quoted: boolean;
  settingsFirst: boolean;
}
const clothing: fc.Arbitrary<Clothing> = fc.record({
  crlf: fc.boolean(),
  atEnd: fc.boolean(),
  comments: fc.boolean(),
  indented: fc.boolean(),
  quoted: fc.boolean(),
  settingsFirst: fc.boolean(),
});

const dressed = (part: Part, clothes: Clothing): string => {
  const { crlf, atEnd, comments, indented, quoted, settingsFirst } = clothes;
  const pad = indented ? '  ' : '';
  const key = (name: string): string => (quoted ? `"${name}":` : `${name}:`);
  const note = (words: string): string[] => (comments ? [`# ${words}`] : []);
  const beside = comments ? ' # beside' : '';
  const entry = (lines: string[]): string[] => lines.map((line) => `${pad}${line}`);
  const list = [
    ...note('deployments'),
    key('model_list'),
    ...entry([
      `- ${key('model_name')} alpha${beside}`,
      `  ${key('litellm_params')}`,
      `    ${key('model')} ${part.model ?? 'simulated/a'}${beside}`,
      ...note('parameters').map((line) => `    ${line}`),
      ...(part.params ?? []).map((line) => `    ${line}`),
      ...(part.info ? [`  ${key('model_info')}`, ...part.info.map((line) => `    ${line}`)] : []),
    ]),
    ...(part.entries ? entry(part.entries) : []),
    ...note('the next').map((line) => `${pad}${line}`),
    ...entry([
      '- model_name: beta',
      '  litellm_params: {model: simulated/b} # b',
      '  model_info: {id: taken}',
      '- model_name: gamma',
      '  litellm_params:',
      '    model: simulated/c',
    ]),
  ];
  const settings = part.router
    ? [
        ...note('routing'),
        key('router_settings'),
        ...part.router.map((line) => `  ${line}`),
        '  cooldown_time: 3',
      ]
    : [];
  const sections = settingsFirst ? [...settings, ...list] : [...list, ...settings];
  const text = [...(part.top ?? []), ...sections, ...note('end')].join('\n');
  return `${text}${atEnd ? '' : '\n'}`.replaceAll('\n', crlf ? '\r\n' : '\n');
};

const variables = (extra: Readonly<Record<string, string>> = {}) => ({
  lookup: (name: string): string | undefined => (Object.hasOwn(extra, name) ? extra[name] : undefined),
});

/** The text after a fix, and the variables that it set. */
const mended = (text: string, inspection: Inspection, finding: LocatedFinding, fix: Fix) => {
  if (fix.action?.type === 'set-key') return { after: text, set: { [fix.action.name]: 'us-east-1' } };
  if (fix.action?.type !== 'move-secret') return { after: apply(text, fix.edits), set: {} };
  const move = secretMove(inspection, finding.path);
  assert.ok(move);
  return { after: apply(text, move.edits), set: { [move.name]: move.value } };
};

const errorsOf = ({ findings }: Inspection): string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);

const counted = (lines: readonly string[]): Map<string, number> =>
  lines.reduce((all, line) => all.set(line, (all.get(line) ?? 0) + 1), new Map<string, number>());

/** Lines of `a` that `b` has not. */
const without = (a: readonly string[], b: readonly string[]): string[] => {
  const left = counted(b);
  return a.filter((line) => {
    const rest = left.get(line) ?? 0;
    left.set(line, rest - 1);
    return rest <= 0;
  });
};

const check = (code: string, part: Part, clothes: Clothing): void => {
  const text = dressed(part, clothes);
  const before = inspect(text, variables());
  const told = JSON.stringify({ code, text, findings: before.findings }, null, 1);
  const found = before.findings.filter((one) => one.code === code);
  assert.ok(found.length > 0, `not found: ${told}`);
  for (const finding of found) {
    const fixes = fixesFor(before, finding);
    assert.ok(fixes.length > 0, `no fix: ${told}`);
    for (const fix of fixes) {
      const { after, set } = mended(text, before, finding, fix);
      const left = inspect(after, variables(set));
      const about = `${fix.title}: ${told}\n${after}`;
      const same = (one: Inspection): number =>
        one.findings.filter((other) => other.code === code && other.message === finding.message).length;
      assert.ok(same(left) < same(before), `still there after ${about}`);
      const news = errorsOf(left).filter((error) => !errorsOf(before).includes(error));
      // What could not be read at all may have further mistakes.
      if (before.file) assert.deepEqual(news, [], `new errors after ${about}`);
      const [old, now] = [text.split('\n'), after.split('\n')];
      const lost = without(old, now).filter((line) => /^\s*#/.test(line));
      assert.deepEqual(lost, [], `comments lost by ${about}`);
      assert.ok(!clothes.crlf || !/[^\r]\n/.test(after), `line ends of ${about}`);
      const touched = without(old, now).length;
      assert.ok(touched <= 4, `${touched} lines touched by ${about}`);
    }
  }
};

describe('every quick fix, in files of any style', () => {
  for (const [code, part] of MISTAKES) {
    it(`mends ${code} and nothing else: ${JSON.stringify(part).slice(0, 80)}`, () => {
      fc.assert(
        fc.property(clothing, (clothes) => check(code, part, clothes)),
        { numRuns: 25 },
      );
    });
  }

  it('is there for every finding, but for those that have no obvious one', () => {
    const covered = new Set([...NONE, 'missing-model-list', ...MISTAKES.map(([code]) => code)]);
    assert.deepEqual(
      Object.keys(FINDINGS).filter((code) => !covered.has(code)),
      [],
    );
  });
});
