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
      ${fact('Call', html`<code>${request.callId}</code>`)} ${fact('Surface', request.surface)}
      ${fact('Streamed', request.stream ? 'yes' : 'no')}
      ${request.ttftMs === null ? nothing : fact('First token', latency(request.ttftMs))}
      ${fact('Gateway overhead', latency(request.overheadMs))}
      ${request.cost === null ? nothing : fact('Cost', money(request.cost))}
      ${request.unpriced.length === 0 ? nothing : fact('No price known', request.unpriced.join(', '))}
      ${request.savings ? fact('Saved', money(request.savings)) : nothing}
      ${request.variant === null ? nothing : fact('Variant', request.variant)}
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
  <table class="candidates" aria-label="Candidates by ${decision.strategy}">
    ${
      decision.scoreMeaning === null
        ? nothing
        : html`<caption>
            Score: ${decision.scoreMeaning}
          </caption>`
    }
    <thead>
      <tr>
        <th scope="col">Candidate</th>
        <th scope="col">Verdict</th>
        <th scope="col" class="number">${decision.scoreMeaning === null ? nothing : 'Score'}</th>
      </tr>
    </thead>
    <tbody>
      ${decision.candidates.map((candidate) => row(candidate, candidate.deployment === decision.chosen))}
    </tbody>
  </table>
`;

const row = ({ deployment, excluded, score }: Candidate, chosen: boolean): TemplateResult => {
  const verdict = chosen
    ? html`${icon('check')} chosen`
    : excluded
      ? html`${icon('circle-slash')} ${excluded.reason}${until(excluded.availableAt)}`
      : html`${icon('circle-outline')} could have been`;
  return html`
    <tr class=${chosen ? 'is-chosen' : ''}>
      <th scope="row">${deployment}</th>
      <td>${verdict}</td>
      <td class="number">${score === null ? nothing : Number(score.toPrecision(4))}</td>
    </tr>
  `;
};

const until = (availableAt: number | null): string =>
  availableAt === null ? '' : `, until ${clock(availableAt)}`;

const result = (attempt: AttemptView): TemplateResult => {
  const sign = OUTCOMES[attempt.outcome];
  return html`
    <p class="attempt" data-tone=${sign.tone}>
      ${icon(sign.icon)}
      <span>
        <strong>${attempt.deployment}</strong> ${sign.text.toLowerCase()}
        ${attempt.status === null ? nothing : html`with ${attempt.status}`} after
        ${latency(attempt.durationMs)}
        ${attempt.ttftMs === null ? nothing : html`<span class="muted">(first token ${latency(attempt.ttftMs)})</span>`}
        ${attempt.error ? html`<span class="attempt-error">${attempt.error.message}</span>` : nothing}
      </span>
    </p>
  `;
};
