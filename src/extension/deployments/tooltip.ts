import * as l10n from '@vscode/l10n';
import type { BudgetView, DeploymentView, GroupView, Quota } from '../../contract/admin.ts';
import { countdown, dollars, duration, percent, plain, whole } from '../format.ts';
import { fillOf } from './share-bar.ts';
import { backAt, stateText } from './states.ts';

const quota = (text: (used: string, limit: string) => string, { used, limit }: Quota): string[] =>
  limit === null ? [] : [text(whole(used), whole(limit))];

/** A title, and lines below it without gaps. */
const titled = (title: string, lines: readonly string[]): string => `${title}\n\n${lines.join('  \n')}`;

const A_MILLION = 1_000_000;

const priceLine = (prices: DeploymentView['prices']): string =>
  prices === null
    ? l10n.t('Price: not known')
    : l10n.t(
        'Price: {0} in, {1} out for a million tokens',
        plain(dollars(prices.input * A_MILLION)),
        plain(dollars(prices.output * A_MILLION)),
      );

const costLine = ({ cost, costToday }: DeploymentView): string[] =>
  costToday === null
    ? []
    : [
        l10n.t(
          'Cost: {0} today, {1} since the gateway started',
          plain(dollars(costToday)),
          plain(dollars(cost ?? 0)),
        ),
      ];

const stateLine = (deployment: DeploymentView, now: number): string => {
  const { state, reason } = deployment;
  const back = backAt(deployment);
  const left = back === null ? '' : `, ${l10n.t('{0} left', countdown(back - now))}`;
  return `${stateText(state)}${left}${reason === null ? '' : `: ${plain(reason)}`}`;
};

type Said = (spent: string, limit: string) => string;

const budgetLine = (said: Said, budget: BudgetView | null, now: number): string[] => {
  if (budget === null) return [];
  const { spent, limit, resetsAt } = budget;
  const used = said(plain(dollars(spent)), plain(dollars(limit)));
  return [resetsAt === null ? used : `${used}, ${l10n.t('resets in {0}', countdown(resetsAt - now))}`];
};

const budgetLines = ({ provider, budgets }: DeploymentView, now: number): string[] => [
  ...budgetLine((spent, limit) => l10n.t('Budget: {0} of {1}', spent, limit), budgets.own, now),
  ...budgetLine(
    (spent, limit) => l10n.t('Budget of all at {0}: {1} of {2}', plain(provider), spent, limit),
    budgets.provider,
    now,
  ),
];

/** All that is known of a deployment, as Markdown. `now` in epoch milliseconds. */
export const deploymentTooltip = (deployment: DeploymentView, now: number): string => {
  const { latencyMs, variant, lastError } = deployment;
  const latency = Object.entries({
    p50: latencyMs.p50,
    p95: latencyMs.p95,
    p99: latencyMs.p99,
    [l10n.t('first token')]: latencyMs.ttftP50,
  }).flatMap(([name, ms]) => (ms === null ? [] : [`${name} ${duration(ms)}`]));
  return titled(`**${plain(deployment.id)}** (${plain(deployment.model)})`, [
    stateLine(deployment, now),
    ...(latency.length > 0 ? [l10n.t('Latency: {0}', latency.join(', '))] : []),
    l10n.t('Share: {0}, configured {1}', percent(deployment.share), percent(deployment.configuredShare)),
    l10n.t(
      'Requests: {0}, failed attempts: {1}, in flight: {2}',
      whole(deployment.requests),
      whole(deployment.failures),
      whole(deployment.inFlight),
    ),
    l10n.t('Tokens: {0} in, {1} out', whole(deployment.tokens.input), whole(deployment.tokens.output)),
    priceLine(deployment.prices),
    ...costLine(deployment),
    ...quota((used, limit) => l10n.t('Requests: {0} of {1} this minute', used, limit), deployment.rpm),
    ...quota((used, limit) => l10n.t('Tokens: {0} of {1} this minute', used, limit), deployment.tpm),
    ...budgetLines(deployment, now),
    ...(variant === null ? [] : [l10n.t('Variant: {0}', plain(variant))]),
    ...(lastError === null
      ? []
      : [l10n.t('Last error, {0} ago: {1}', countdown(now - lastError.at), plain(lastError.message))]),
  ]);
};

/** What the share bar of a group means, as Markdown. */
export const groupTooltip = ({ name, strategy }: GroupView, members: readonly DeploymentView[]): string =>
  titled(
    `**${plain(name)}** (${plain(strategy)})`,
    members.map(
      (member, index) =>
        `${fillOf(index)} ${plain(member.id)}: ${percent(member.share)}, ${stateText(member.state)}`,
    ),
  );
