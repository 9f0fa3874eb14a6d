import * as l10n from '@vscode/l10n';
import type { TrafficPoint, TrafficView } from '../../../contract/records.ts';
import { added, type Chart, largest, REST } from '../chart.ts';
import { count } from '../format.ts';
import { Steps, sumUp } from '../steps.ts';

const KINDS_AT_MOST = 7;
/** Of before kinds were kept. */
const UNTOLD = l10n.t('not told');

/** The kinds in their order, so that each keeps its colour. */
const KINDS: Record<string, string> = {
  rate_limit: l10n.t('rate limit'),
  timeout: l10n.t('timeout'),
  server: l10n.t('server error'),
  connection: l10n.t('connection'),
  authentication: l10n.t('authentication'),
  no_deployment: l10n.t('no deployment left'),
  bad_request: l10n.t('bad request'),
  not_found: l10n.t('not found'),
  invalid_answer: l10n.t('invalid answer'),
  context_window: l10n.t('context window'),
  content_policy: l10n.t('content policy'),
  conflict: l10n.t('conflict'),
  untranslatable: l10n.t('untranslatable'),
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
    summary: told.length > 0 ? l10n.t('Errors by kind: {0}', told.join(', ')) : l10n.t('No errors'),
    empty: kinds.length === 0,
  };
};
