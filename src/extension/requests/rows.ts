import * as l10n from '@vscode/l10n';
import type { DecisionTrace } from '../../contract/admin.ts';
import { count, dollars, duration, plain } from '../format.ts';
import { finishedAt } from './list.ts';

/** One line of the view, ready to be drawn. */
export interface RequestRow {
  label: string;
  description: string;
  /** Markdown. */
  tooltip: string;
  icon: { name: string; color: string };
  /** Read out in place of the line. */
  spoken: string;
}

const ICONS: Record<DecisionTrace['outcome'], RequestRow['icon']> = {
  success: { name: 'pass', color: 'charts.green' },
  failure: { name: 'error', color: 'charts.red' },
  cancelled: { name: 'circle-slash', color: 'disabledForeground' },
};

export const outcomeText = (outcome: DecisionTrace['outcome']): string => {
  switch (outcome) {
    case 'success':
      return l10n.t('answered');
    case 'failure':
      return l10n.t('failed');
    case 'cancelled':
      return l10n.t('cancelled by the client');
  }
};

export const clock = (at: number): string => new Date(at).toLocaleTimeString();

/** What was used, as far as it is known: `1.2k → 45 tokens`, `$0.0012`. */
export const usageTexts = ({ usage, cost }: DecisionTrace): string[] => [
  ...(usage ? [l10n.t('{0} → {1} tokens', count(usage.input), count(usage.output))] : []),
  ...(cost === null ? [] : [dollars(cost)]),
];

/** The last choice says where it went and why; a request that was never routed says what was wrong. */
export const sentenceOf = ({ decisions, error }: DecisionTrace): string =>
  decisions.at(-1)?.why ?? error?.message ?? '';

export const requestRow = (trace: DecisionTrace): RequestRow => {
  const { group, deployment, outcome, status, durationMs, retries, fallbacks, requestedModel } = trace;
  const figures = [
    ...(outcome === 'failure' ? [String(status)] : []),
    duration(durationMs),
    ...(retries > 0 ? [retries === 1 ? l10n.t('1 retry') : l10n.t('{0} retries', retries)] : []),
    ...(fallbacks > 0 ? [fallbacks === 1 ? l10n.t('1 fallback') : l10n.t('{0} fallbacks', fallbacks)] : []),
    ...usageTexts(trace),
  ];
  const target = deployment ?? l10n.t('none');
  return {
    label: `${group || requestedModel} → ${target}`,
    description: figures.join(' · '),
    tooltip: `${plain(sentenceOf(trace))}\n\n${clock(finishedAt(trace))}, ${plain(trace.surface)}`,
    icon: ICONS[outcome],
    spoken: l10n.t(
      'Request to {0}, {1} by {2}, {3}',
      group || requestedModel,
      outcomeText(outcome),
      target,
      figures.join(', '),
    ),
  };
};
