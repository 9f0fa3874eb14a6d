import * as l10n from '@vscode/l10n';
import type {
  AttemptView,
  Candidate,
  Decision,
  DecisionTrace,
  TranslationView,
} from '../../contract/admin.ts';
import { type Step, stepsOf } from '../../contract/steps.ts';
import { dollars, duration, plain } from '../format.ts';
import { clock, outcomeText, sentenceOf, usageTexts } from './rows.ts';

/** Why a request went where it went, as Markdown: a sentence first, then each choice with what came of it. */
export const requestDocument = (trace: DecisionTrace): string =>
  [
    `# ${plain(trace.group || trace.requestedModel)} → ${plain(trace.deployment ?? l10n.t('none'))}`,
    `**${plain(sentenceOf(trace))}**`,
    plain(
      [
        trace.outcome === 'cancelled'
          ? l10n.t('{0} after {1}', capital(outcomeText(trace.outcome)), duration(trace.durationMs))
          : l10n.t(
              '{0} with {1} after {2}',
              capital(outcomeText(trace.outcome)),
              trace.status,
              duration(trace.durationMs),
            ),
        clock(trace.startedAt),
        ...usageTexts(trace),
      ].join(' · '),
    ),
    ...(trace.error && trace.outcome === 'failure'
      ? [`> ${l10n.t('The client was told: {0}', plain(trace.error.message))}`]
      : []),
    ...stepsOf(trace).flatMap(stepText),
    `## ${l10n.t('Details')}`,
    detailsOf(trace)
      .map(([name, value]) => `- ${name}: ${value}`)
      .join('\n'),
  ].join('\n\n') + '\n';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The sentence of an only choice stands above already; so does its group, unless there was a fallback to another. */
const stepText = (step: Step, index: number, all: readonly Step[]): string[] => {
  const { decision, attempt } = step;
  const target = decision?.chosen ?? attempt?.deployment ?? l10n.t('no deployment');
  const groups = new Set(all.map(groupOf));
  return [
    `## ${index + 1}. ${plain(groups.size > 1 ? `${groupOf(step)} → ${target}` : target)}`,
    ...(decision && all.length > 1 ? [plain(decision.why)] : []),
    ...(decision ? [candidateTable(decision)] : []),
    ...(attempt ? [attemptText(attempt)] : []),
  ];
};

const groupOf = ({ decision, attempt }: Step): string => decision?.group ?? attempt?.group ?? '';

const candidateTable = ({ candidates, chosen, scoreMeaning }: Decision): string => {
  const scored = scoreMeaning !== null && candidates.some(({ score }) => score !== null);
  const heads = [
    l10n.t('Candidate'),
    l10n.t('Verdict'),
    ...(scored ? [l10n.t('Score ({0})', plain(scoreMeaning))] : []),
  ];
  const row = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(heads),
    row(heads.map((_, column) => (column === 2 ? '---:' : '---'))),
    ...candidates.map((candidate) =>
      row([
        candidate.deployment === chosen ? `**${plain(candidate.deployment)}**` : plain(candidate.deployment),
        verdict(candidate, candidate.deployment === chosen),
        ...(scored
          ? [candidate.score === null ? '' : plain(String(Number(candidate.score.toPrecision(4))))]
          : []),
      ]),
    ),
  ].join('\n');
};

const verdict = ({ excluded }: Candidate, chosen: boolean): string => {
  if (excluded) return l10n.t('left out: {0}', plain(excluded.reason));
  return chosen ? l10n.t('chosen') : l10n.t('could have served');
};

const attemptText = ({
  deployment,
  outcome,
  status,
  startedAt,
  durationMs,
  ttftMs,
  error,
  translation,
}: AttemptView): string =>
  [
    outcome === 'cancelled'
      ? l10n.t('{0} was cancelled by the client after {1}', plain(deployment), duration(durationMs))
      : l10n.t('{0} {1} after {2}', plain(deployment), outcomeText(outcome), duration(durationMs)),
    ...(status === null ? [] : [l10n.t('status {0}', status)]),
    ...(startedAt >= 1 ? [l10n.t('begun {0} into the request', duration(startedAt))] : []),
    ...(ttftMs === null ? [] : [l10n.t('first token after {0}', duration(ttftMs))]),
    ...(translation ? [translationText(translation)] : []),
  ].join(', ') + (error && outcome === 'failure' ? `: ${plain(error.message)}` : '.');

const translationText = ({ to, losses }: TranslationView): string =>
  losses.length === 0
    ? l10n.t('translated to {0} with nothing lost', plain(to))
    : l10n.t('translated to {0} without {1}', plain(to), plain(losses.join(', ')));

const detailsOf = (trace: DecisionTrace): [string, string][] => [
  [l10n.t('Call'), `\`${trace.callId}\``],
  [l10n.t('Asked for'), plain(trace.requestedModel)],
  [l10n.t('Strategy'), plain(trace.strategy)],
  [l10n.t('Surface'), plain(trace.surface)],
  [l10n.t('Streamed'), trace.stream ? l10n.t('yes') : l10n.t('no')],
  ...(trace.ttftMs === null ? [] : [[l10n.t('First token'), duration(trace.ttftMs)] as [string, string]]),
  [l10n.t('Gateway overhead'), plain(`${trace.overheadMs.toFixed(2)} ms`)],
  ...(trace.savings ? [[l10n.t('Saved'), plain(dollars(trace.savings))] as [string, string]] : []),
  ...(trace.variant === null ? [] : [[l10n.t('Variant'), plain(trace.variant)] as [string, string]]),
];
