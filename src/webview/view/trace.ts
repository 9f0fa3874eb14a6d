import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { AttemptView, Candidate, Decision, DecisionTrace } from '../../contract/admin.ts';
import { clock, latency, money } from '../model/format.ts';
import { OUTCOMES } from '../model/states.ts';
import { stepsOf, type Step } from '../../contract/steps.ts';
import { icon } from './icon.ts';

/** Why a request went where it went: each choice with its candidates, and what came of it. */
export const trace = (request: DecisionTrace): TemplateResult => html`
  <div class="trace">
    ${stepsOf(request).map(step)}
    ${request.error && request.attempts.length === 0 ? html`<p class="failed">${request.error.message}</p>` : nothing}
    <dl class="trace-facts">
      ${fact(l10n.t('Call'), html`<code>${request.callId}</code>`)}
      ${fact(l10n.t('Surface'), request.surface)}
      ${fact(l10n.t('Streamed'), request.stream ? l10n.t('yes') : l10n.t('no'))}
      ${request.ttftMs === null ? nothing : fact(l10n.t('First token'), latency(request.ttftMs))}
      ${fact(l10n.t('Gateway overhead'), latency(request.overheadMs))}
      ${request.cost === null ? nothing : fact(l10n.t('Cost'), money(request.cost))}
      ${request.unpriced.length === 0 ? nothing : fact(l10n.t('No price known'), request.unpriced.join(', '))}
      ${request.savings ? fact(l10n.t('Saved'), money(request.savings)) : nothing}
      ${request.variant === null ? nothing : fact(l10n.t('Variant'), request.variant)}
    </dl>
  </div>
`;

const fact = (label: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

const step = ({ decision, attempt }: Step, index: number, all: Step[]): TemplateResult => html`
  <div class="step">
    ${all.length > 1 ? html`<h3>${index + 1}. ${decision?.group ?? attempt?.group}</h3>` : nothing}
    ${decision ? choice(decision) : nothing} ${attempt ? result(attempt) : nothing}
  </div>
`;

const choice = (decision: Decision): TemplateResult => html`
  <p class="why">${decision.why}</p>
  <table class="candidates" aria-label=${l10n.t('Candidates by {0}', decision.strategy)}>
    ${
      decision.scoreMeaning === null
        ? nothing
        : html`<caption>
            ${l10n.t('Score: {0}', decision.scoreMeaning)}
          </caption>`
    }
    <thead>
      <tr>
        <th scope="col">${l10n.t('Candidate')}</th>
        <th scope="col">${l10n.t('Verdict')}</th>
        <th scope="col" class="number">${decision.scoreMeaning === null ? nothing : l10n.t('Score')}</th>
      </tr>
    </thead>
    <tbody>
      ${decision.candidates.map((candidate) => row(candidate, candidate.deployment === decision.chosen))}
    </tbody>
  </table>
`;

const row = ({ deployment, excluded, score }: Candidate, chosen: boolean): TemplateResult => {
  const verdict = chosen
    ? html`${icon('check')} ${l10n.t('chosen')}`
    : excluded
      ? html`${icon('circle-slash')} ${excluded.reason}${until(excluded.availableAt)}`
      : html`${icon('circle-outline')} ${l10n.t('could have served')}`;
  return html`
    <tr class=${chosen ? 'is-chosen' : ''}>
      <th scope="row">${deployment}</th>
      <td>${verdict}</td>
      <td class="number">${score === null ? nothing : Number(score.toPrecision(4))}</td>
    </tr>
  `;
};

const until = (availableAt: number | null): string =>
  availableAt === null ? '' : `, ${l10n.t('until {0}', clock(availableAt))}`;

const came = ({ status, durationMs }: AttemptView, outcome: string): string =>
  status === null
    ? l10n.t('{0} after {1}', outcome, latency(durationMs))
    : l10n.t('{0} with {1} after {2}', outcome, status, latency(durationMs));

const result = (attempt: AttemptView): TemplateResult => {
  const sign = OUTCOMES[attempt.outcome];
  return html`
    <p class="attempt" data-tone=${sign.tone}>
      ${icon(sign.icon)}
      <span>
        <strong>${attempt.deployment}</strong> ${came(attempt, sign.text.toLowerCase())}
        ${attempt.ttftMs === null ? nothing : html`<span class="muted">(${l10n.t('first token {0}', latency(attempt.ttftMs))})</span>`}
        ${attempt.error ? html`<span class="attempt-error">${attempt.error.message}</span>` : nothing}
      </span>
    </p>
  `;
};
