import * as l10n from '@vscode/l10n';
import type { SpendKey, TrafficKey } from '../../contract/records.ts';

const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000];

/** Spans of time to look back on: how they read, what the records are asked for, and how often again. */
export const RANGES = {
  '5m': {
    label: l10n.t('5 minutes'),
    ms: 5 * MINUTE,
    stepMs: 5 * SECOND,
    step: l10n.t('5 seconds'),
    againMs: 5 * SECOND,
  },
  '15m': {
    label: l10n.t('15 minutes'),
    ms: 15 * MINUTE,
    stepMs: 15 * SECOND,
    step: l10n.t('15 seconds'),
    againMs: 15 * SECOND,
  },
  '1h': { label: l10n.t('1 hour'), ms: HOUR, stepMs: MINUTE, step: l10n.t('minute'), againMs: 15 * SECOND },
  '6h': {
    label: l10n.t('6 hours'),
    ms: 6 * HOUR,
    stepMs: 5 * MINUTE,
    step: l10n.t('5 minutes'),
    againMs: 30 * SECOND,
  },
  '24h': {
    label: l10n.t('24 hours'),
    ms: 24 * HOUR,
    stepMs: 15 * MINUTE,
    step: l10n.t('15 minutes'),
    againMs: MINUTE,
  },
  '7d': {
    label: l10n.t('7 days'),
    ms: 7 * 24 * HOUR,
    stepMs: 3 * HOUR,
    step: l10n.t('3 hours'),
    againMs: MINUTE,
  },
  '30d': {
    label: l10n.t('30 days'),
    ms: 30 * 24 * HOUR,
    stepMs: 12 * HOUR,
    step: l10n.t('12 hours'),
    againMs: 2 * MINUTE,
  },
} as const;
export type RangeKey = keyof typeof RANGES;

export type By = Exclude<TrafficKey, 'total'>;
export const BY: Record<By, string> = {
  group: l10n.t('Group'),
  deployment: l10n.t('Deployment'),
  variant: l10n.t('Variant'),
};
export const ALL: Record<By, string> = {
  group: l10n.t('Groups'),
  deployment: l10n.t('Deployments'),
  variant: l10n.t('Variants'),
};
export const SPEND_BY: Record<SpendKey, string> = {
  ...BY,
  provider: l10n.t('Provider'),
  day: l10n.t('Day'),
};

/** What the charts are of: everything, or one of these. */
export interface Scope {
  kind: 'all' | By;
  name: string;
}

/** What the reader has chosen to see. */
export interface ViewOptions {
  range: RangeKey;
  by: By;
  scope: Scope;
  traffic: 'rate' | 'share';
  latency: 'total' | 'first';
  spend: SpendKey;
}

export const USUAL_OPTIONS: ViewOptions = {
  range: '5m',
  by: 'deployment',
  scope: { kind: 'all', name: '' },
  traffic: 'rate',
  latency: 'total',
  spend: 'deployment',
};

/** More than these can not be told apart. */
const DEPLOYMENTS_AT_MOST = 12;

/** For somebody who has not chosen yet. */
export const usualOptions = (deployments: number): ViewOptions => {
  const by = deployments > DEPLOYMENTS_AT_MOST ? 'group' : 'deployment';
  return { ...USUAL_OPTIONS, by, spend: by };
};

/** Of what an earlier page kept, that which this one knows. */
export const knownOptions = (saved: Partial<ViewOptions> | null | undefined): ViewOptions | null => {
  if (!saved) return null;
  const options = { ...USUAL_OPTIONS, ...saved };
  return options.range in RANGES && options.by in BY ? options : null;
};

/** As the parameter of a question. */
export const scopeQuery = ({ kind, name }: Scope): Record<string, string> =>
  kind === 'all' ? {} : { [kind]: name };

/** As the value of an element, and back. */
export const scopeText = ({ kind, name }: Scope): string => `${kind}:${name}`;
export const scopeOf = (text: string): Scope => {
  const at = text.indexOf(':');
  return { kind: text.slice(0, at) as Scope['kind'], name: text.slice(at + 1) };
};

export const scopeLabel = ({ kind, name }: Scope): string =>
  kind === 'all' ? l10n.t('all groups') : `${BY[kind].toLowerCase()} ${name}`;
