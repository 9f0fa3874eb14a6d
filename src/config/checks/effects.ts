import { strategyNamed } from '../../contract/strategies.ts';
import { asText, type Path, type Tree, valueAt } from '../paths.ts';
import type { Check } from './check.ts';
import { isOn, numberAt } from './values.ts';

const SETTINGS = 'router_settings';

interface Rule {
  keys: readonly string[];
  idle: (root: Tree) => boolean;
  why: string;
}

const set = (root: Tree, key: string): boolean => valueAt(root, [SETTINGS, key]) !== undefined;

const RULES: readonly Rule[] = [
  {
    keys: ['failure_threshold'],
    idle: (root) => !isOn(root, [SETTINGS, 'enable_circuit_breaker']),
    why: 'there is no circuit breaker without `enable_circuit_breaker: true`',
  },
  {
    keys: ['cooldown_time', 'allowed_fails', 'allowed_fails_policy'],
    idle: (root) => isOn(root, [SETTINGS, 'disable_cooldowns']),
    why: '`disable_cooldowns` is on',
  },
  {
    keys: ['health_check_timeout'],
    idle: (root) => !set(root, 'health_check_interval'),
    why: 'there are no checks without `health_check_interval`',
  },
  {
    keys: ['success_threshold'],
    idle: (root) => !set(root, 'health_check_interval') && !isOn(root, [SETTINGS, 'enable_circuit_breaker']),
    why: 'there are neither health checks nor a circuit breaker',
  },
  {
    keys: ['deployment_affinity_ttl_seconds'],
    idle: (root) => !isOn(root, [SETTINGS, 'session_affinity'], true),
    why: '`session_affinity` is off',
  },
  {
    keys: ['redis_host', 'redis_port', 'redis_password'],
    idle: (root) => set(root, 'redis_url'),
    why: '`redis_url` takes their place',
  },
];

const usesCost = (root: Tree, paths: readonly Path[]): boolean =>
  paths.some((path) => strategyNamed(String(valueAt(root, path))) === 'cost-based-routing');

/** Settings that nothing asks for. */
export const idleSettings: Check = ({ outline, resolved }, report) => {
  const tell = (path: Path, why: string): void =>
    report('idle-setting', path, 'key', `\`${String(path.at(-1))}\` has no effect: ${why}.`);
  for (const { keys, idle, why } of RULES) {
    if (!keys.some((key) => set(resolved, key)) || !idle(resolved)) continue;
    for (const key of keys) if (set(resolved, key)) tell([SETTINGS, key], why);
  }
  const strategies = outline.strategies
    .map(({ path }) => path)
    .filter((path) => path.at(-1) !== 'fallback_strategy');
  const tieBreak = asText(valueAt(resolved, [SETTINGS, 'fallback_strategy']));
  if (tieBreak !== undefined && strategyNamed(tieBreak) && !usesCost(resolved, strategies)) {
    tell([SETTINGS, 'fallback_strategy'], 'it decides within `cost-based-routing`, which nothing uses');
  }
  for (const { path } of outline.deployments) {
    const params = [...path, 'litellm_params'];
    const [budget, window] = [
      numberAt(resolved, [...params, 'max_budget']),
      valueAt(resolved, [...params, 'budget_duration']),
    ];
    if (budget !== undefined && window === undefined) {
      tell([...params, 'max_budget'], 'a budget needs its window, `budget_duration`');
    }
    if (budget === undefined && window !== undefined) {
      tell([...params, 'budget_duration'], 'it is the window of `max_budget`, which is not set');
    }
  }
};
