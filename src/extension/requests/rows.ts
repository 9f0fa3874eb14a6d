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

/** What came of it, after the request. */
const spokenOutcome = ({ outcome, deployment }: DecisionTrace): string => {
  if (deployment === null) return outcomeText(outcome);
  switch (outcome) {
    case 'success':
      return l10n.t('answered by {0}', deployment);
    case 'failure':
      return l10n.t('failed at {0}', deployment);
    case 'cancelled':
      return l10n.t('cancelled by the client at {0}', deployment);
  }
};

/** What was used, as far as it is known: `1.2k → 45 tokens`, `$0.0012`. */
export const usageTexts = ({ usage, cost }: DecisionTrace): string[] => [
  ...(usage ? [l10n.t('{0} → {1} tokens', count(usage.input), count(usage.output))] : []),
  ...(cost === null ? [] : [dollars(cost)]),
];

/** The last choice says where it went and why; a request that was never routed says what was wrong. */
export const sentenceOf = ({ decisions, error, fallbacks }: DecisionTrace): string => {
  const [first, last] = [decisions[0], decisions.at(-1)];
  if (!first || !last) return error?.message ?? '';
  return fallbacks > 0 && first.group !== last.group
    ? l10n.t('Fell back from {0} to {1}. {2}', first.group, last.group, last.why)
    : last.why;
};

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
    // With all that a narrow view cuts off.
    tooltip: [
      `**${plain(`${group || requestedModel} → ${target}`)}**`,
      plain(sentenceOf(trace)),
      plain(figures.join(' · ')),
      `${clock(finishedAt(trace))}, ${plain(trace.surface)}`,
    ].join('\n\n'),
    icon: ICONS[outcome],
    spoken: [
      l10n.t('Request to {0}', group || requestedModel),
      spokenOutcome(trace),
      // Arrows are read out as such.
      ...figures.map((figure) => figure.replace(' → ', l10n.t(' to '))),
    ].join(', '),
  };
};
