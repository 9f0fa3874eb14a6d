import type { Path, Tree } from '../paths.ts';
import type { Check, Report } from './check.ts';
import { isOn, numberAt } from './values.ts';

const ROUTER = ['router_settings'];

interface Rule {
  key: string;
  /** What it must stay below; `orEqual`: it may be as large. */
  below: string;
  orEqual?: true;
  because: string;
}

/** Within one mapping. */
const ROUTER_RULES: readonly Rule[] = [
  { key: 'stream_timeout', below: 'timeout', orEqual: true, because: 'the whole request has ended before' },
  { key: 'queue_timeout', below: 'timeout', because: 'the request has no time left when its turn comes' },
  { key: 'retry_after', below: 'timeout', because: 'the request has ended before its first retry' },
  {
    key: 'health_check_timeout',
    below: 'health_check_interval',
    because: 'a check would still run when the next is due',
  },
];
const DEPLOYMENT_RULES: readonly Rule[] = [
  { key: 'stream_timeout', below: 'timeout', orEqual: true, because: 'the request has ended before' },
  { key: 'rpm', below: 'tpm', orEqual: true, because: 'a request has more than one token' },
  {
    key: 'latency_ms',
    below: 'latency_p95_ms',
    orEqual: true,
    because: 'the median is below the 95th percentile',
  },
];

const within = (root: Tree, at: Path, rules: readonly Rule[], report: Report): void => {
  for (const { key, below, orEqual, because } of rules) {
    const [value, bound] = [numberAt(root, [...at, key]), numberAt(root, [...at, below])];
    if (value === undefined || bound === undefined || value < bound || (orEqual && value === bound)) continue;
    const message = `\`${key}\` is ${value} and \`${below}\` ${bound}: ${because}.`;
    const fits = orEqual ? bound : bound / 2;
    report('contradicting-limits', [...at, key], 'value', message, String(fits));
  }
};

/** Of a request, where the file gives one; beside a circuit breaker a whole `timeout` is the breaker's. */
const requestTimeout = (root: Tree): { key: string; seconds: number } | undefined => {
  const router = numberAt(root, [...ROUTER, 'timeout']);
  const isBreakers = isOn(root, [...ROUTER, 'enable_circuit_breaker']) && Number.isInteger(router);
  if (router !== undefined && !isBreakers) return { key: 'timeout', seconds: router };
  const seconds = numberAt(root, ['litellm_settings', 'request_timeout']);
  return seconds === undefined ? undefined : { key: 'request_timeout', seconds };
};

/** Times in which nothing can be answered. */
export const noTime: Check = ({ outline, resolved }, report) => {
  const whole = requestTimeout(resolved);
  const router = whole?.key === 'timeout' ? ['timeout', 'stream_timeout'] : ['stream_timeout'];
  for (const path of [
    ...router.map((key) => [...ROUTER, key]),
    ['litellm_settings', 'request_timeout'],
    ...outline.deployments.flatMap(({ path }) =>
      ['timeout', 'stream_timeout'].map((key) => [...path, 'litellm_params', key]),
    ),
  ]) {
    if (numberAt(resolved, path) !== 0) continue;
    const message = `\`${path.at(-1)}: 0\` leaves no time for an answer: each request fails at once. Without it there is the usual time.`;
    report('zero-limit', path, 'value', message);
  }
};

/** Limits that another one keeps from ever being reached. */
export const contradictingLimits: Check = ({ outline, resolved }, report) => {
  const whole = requestTimeout(resolved);
  const rules = ROUTER_RULES.filter(({ below }) => below !== 'timeout' || whole?.key === 'timeout');
  within(resolved, ROUTER, rules, report);
  for (const { path } of outline.deployments) {
    const params = [...path, 'litellm_params'];
    within(resolved, params, DEPLOYMENT_RULES, report);
    for (const key of ['timeout', 'stream_timeout']) {
      const seconds = numberAt(resolved, [...params, key]);
      if (seconds === undefined || !whole || seconds <= whole.seconds) continue;
      const message = `\`${key}\` is ${seconds}, but a whole request has \`${whole.key}\`, ${whole.seconds} seconds.`;
      report('contradicting-limits', [...params, key], 'value', message, String(whole.seconds));
    }
    for (const key of ['rpm', 'tpm']) {
      const [own, all] = [numberAt(resolved, [...params, key]), numberAt(resolved, [...ROUTER, key])];
      if (own === undefined || all === undefined || own <= all) continue;
      const message = `\`${key}\` is ${own}, but all deployments together have \`${key}\` of \`router_settings\`, ${all}.`;
      report('contradicting-limits', [...params, key], 'value', message, String(all));
    }
    for (const key of ['rpm', 'tpm', 'max_budget']) {
      if (numberAt(resolved, [...params, key]) !== 0) continue;
      report('zero-limit', [...params, key], 'value', `With \`${key}: 0\` this deployment is never asked.`);
    }
  }
};
