import type { TrafficPoint, TrafficView } from '../../../contract/records.ts';
import { added, type Chart, largest, REST } from '../chart.ts';
import { count } from '../format.ts';
import { Steps, sumUp } from '../steps.ts';

const KINDS_AT_MOST = 7;
/** Of before kinds were kept. */
const UNTOLD = 'not told';

/** The kinds in their order, so that each keeps its colour. */
const KINDS: Record<string, string> = {
  rate_limit: 'rate limit',
  timeout: 'timeout',
  server: 'server error',
  connection: 'connection',
  authentication: 'authentication',
  no_deployment: 'no deployment left',
  bad_request: 'bad request',
  not_found: 'not found',
  invalid_answer: 'invalid answer',
  context_window: 'context window',
  content_policy: 'content policy',
  conflict: 'conflict',
  untranslatable: 'untranslatable',
};
const ORDER = Object.keys(KINDS);

const styleOf = (kind: string): number | null => {
  const at = ORDER.indexOf(kind);
  return at < 0 ? null : at;
};

const known = ({ errorKinds }: TrafficPoint): number =>
  Object.values(errorKinds).reduce((sum, one) => sum + one, 0);

const of =
  (kind: string) =>
  (point: TrafficPoint): number =>
    kind === UNTOLD ? Math.max(0, point.errors - known(point)) : (point.errorKinds[kind] ?? 0);

/** Failed attempts, and requests that failed without any, by what went wrong. */
export const errorsChart = (view: TrafficView): Chart => {
  const steps = new Steps(view);
  const kinds = [...new Set(view.total.flatMap(({ errorKinds }) => Object.keys(errorKinds)))];
  if (sumUp(view.total, of(UNTOLD)) > 0) kinds.push(UNTOLD);
  const place = (kind: string): number => styleOf(kind) ?? ORDER.length;
  kinds.sort((a, b) => place(a) - place(b));
  const { shown, rest } = largest(kinds, KINDS_AT_MOST, (kind) => sumUp(view.total, of(kind)));
  const values = (kind: string): number[] => steps.of(view.total, of(kind), 0);
  const series = shown.map((kind) => ({
    name: KINDS[kind] ?? kind,
    style: styleOf(kind),
    values: values(kind),
  }));
  if (rest.length > 0) {
    series.push({ name: REST, style: null, values: added(rest.map(values), steps.starts.length) });
  }
  const told = shown.map((kind) => `${KINDS[kind] ?? kind} ${count(sumUp(view.total, of(kind)))}`);
  return {
    kind: 'bars',
    times: steps.seconds,
    series,
    format: count,
    summary: told.length > 0 ? `Errors by kind: ${told.join(', ')}` : 'No errors',
    empty: kinds.length === 0,
  };
};
