import * as l10n from '@vscode/l10n';
import type { Interval, VariantsView, VariantView } from '../../contract/records.ts';
import { latency, money, percent } from './format.ts';

/** A figure that variants are compared by; the lower is the better in each. */
export interface Measure {
  title: string;
  of: (variant: VariantView) => Interval | null;
  format: (value: number | null) => string;
  better: string;
}

export const MEASURES: readonly Measure[] = [
  {
    title: l10n.t('Errors'),
    of: ({ errorRate }) => errorRate,
    format: (value) => (value === null ? '–' : percent(value)),
    better: l10n.t('fails less often'),
  },
  {
    title: l10n.t('Mean latency'),
    of: ({ latencyMs }) => latencyMs.mean,
    format: latency,
    better: l10n.t('answers faster'),
  },
  {
    title: l10n.t('First token'),
    of: ({ ttftMs }) => ttftMs.mean,
    format: latency,
    better: l10n.t('begins to answer sooner'),
  },
  {
    title: l10n.t('Cost a request'),
    of: ({ costPerRequest }) => costPerRequest,
    format: money,
    better: l10n.t('costs less'),
  },
];

/** The variants of one group, side by side. */
export interface Experiment {
  group: string;
  variants: VariantView[];
  /** The upper end of each measure's scale. */
  most: number[];
  /** What can be said for certain, in sentences. */
  verdict: string[];
}

export const experimentsOf = ({ variants }: VariantsView): Experiment[] => {
  const groups = new Map<string, VariantView[]>();
  for (const variant of variants) groups.set(variant.group, [...(groups.get(variant.group) ?? []), variant]);
  return Array.from(groups, ([group, members]) => ({
    group,
    variants: members,
    most: MEASURES.map(({ of }) =>
      Math.max(0, ...members.map((variant) => of(variant)?.high ?? of(variant)?.value ?? 0)),
    ),
    verdict: verdictOf(members),
  }));
};

const verdictOf = (members: readonly VariantView[]): string[] => {
  if (members.length < 2) return [l10n.t('There is one variant only: nothing to compare it with.')];
  const certain = MEASURES.flatMap((measure) => bestBy(measure, members) ?? []);
  return certain.length > 0 ? certain : [l10n.t('No difference is certain yet: the intervals overlap.')];
};

/** Of a variant whose interval lies below those of all others: then the difference is hardly chance. */
const bestBy = ({ of, format, better, title }: Measure, members: readonly VariantView[]): string | null => {
  const told = members.flatMap((variant) => {
    const interval = of(variant);
    return interval ? [{ variant: variant.variant, interval }] : [];
  });
  if (told.length < members.length) return null;
  const [best, next] = told.sort((a, b) => a.interval.value - b.interval.value);
  const { high } = best!.interval;
  const certain =
    high !== null && told.slice(1).every(({ interval }) => interval.low !== null && interval.low > high);
  if (!certain) return null;
  const figures = l10n.t('{0} against {1}', format(best!.interval.value), format(next!.interval.value));
  return l10n.t('{0} {1} ({2} {3}).', best!.variant, better, title.toLowerCase(), figures);
};
