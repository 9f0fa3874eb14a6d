import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DecisionTrace } from '../../contract/admin.ts';
import { clock, count, latency } from '../model/format.ts';
import { holds, shownDecisions } from '../model/page-state.ts';
import { RECENT_LIMIT, finishedAt } from '../model/picture.ts';
import { OUTCOMES } from '../model/states.ts';
import type { Frame } from './frame.ts';
import { icon } from './icon.ts';
import { trace } from './trace.ts';

/** The newest requests and where each went; opened, an entry tells why. */
export const decisions = (frame: Frame): TemplateResult => {
  const { page, picture, actions } = frame;
  const { shown, waiting } = shownDecisions(picture.recent, page);
  return html`
    <section class="decisions" aria-labelledby="decisions-title">
      <div class="decisions-title">
        <h2 id="decisions-title">${l10n.t('Recent decisions')}</h2>
        <span class="muted">${held(frame, waiting)}</span>
        <button
          class="quiet"
          aria-label=${page.paused ? l10n.t('Resume recent decisions') : l10n.t('Pause recent decisions')}
          @click=${() => actions.pause(!page.paused)}
        >
          ${page.paused ? html`${icon('debug-continue')} ${l10n.t('Resume')}` : html`${icon('debug-pause')} ${l10n.t('Pause')}`}
        </button>
      </div>
      <ol
        @pointerenter=${() => actions.read(true)}
        @pointerleave=${() => actions.read(false)}
        @focusin=${({ target }: FocusEvent) => (target as Element).matches(':focus-visible') && actions.read(true)}
        @focusout=${() => actions.read(false)}
      >
        ${repeat(
          shown,
          ({ callId }) => callId,
          (request) => decision(frame, request),
        )}
      </ol>
      ${shown.length === 0 ? html`<p class="muted none">${l10n.t('None yet.')}</p>` : nothing}
    </section>
  `;
};

const held = ({ page, picture }: Frame, waiting: number): string => {
  if (!holds(page, picture.recent)) return '';
  if (waiting >= RECENT_LIMIT) return l10n.t('held, {0} or more newer', RECENT_LIMIT);
  return waiting ? l10n.t('held, {0} newer', waiting) : l10n.t('held');
};

const decision = (frame: Frame, request: DecisionTrace): TemplateResult => {
  const open = frame.page.expanded.includes(request.callId);
  const toggle = (event: Event): void => {
    // The page's state alone opens and closes: the browser's own toggling would race with the next drawing.
    event.preventDefault();
    frame.actions.expand(request.callId, !open);
  };
  return html`
    <li data-call=${request.callId} data-outcome=${request.outcome}>
      <details ?open=${open}>
        <summary @click=${toggle}>${summary(request)}</summary>
        ${open ? trace(request) : nothing}
      </details>
    </li>
  `;
};

const summary = (request: DecisionTrace): TemplateResult => {
  const sign = OUTCOMES[request.outcome];
  return html`
    <span class="outcome" data-tone=${sign.tone} title=${sign.text}>
      ${icon(sign.icon)}<span class="visually-hidden">${sign.text}: </span>
    </span>
    <span class="route">
      ${request.requestedModel === request.group ? nothing : html`<span class="muted">${l10n.t('{0} as', request.requestedModel)}</span>`}
      <span>${request.group}</span>
      <span class="visually-hidden">${l10n.t('to')}</span> ${icon('arrow-right')}
      <span class="chosen">${request.deployment ?? l10n.t('none')}</span>
    </span>
    <span class="latency">${latency(request.durationMs)}</span>
    <span class="details muted">
      <time>${clock(finishedAt(request))}</time>
      ${request.outcome === 'failure' ? html`<span class="failed">${failure(request)}</span>` : nothing}
      ${request.retries > 0 ? html`<span class="tag">${retries(request.retries)}</span>` : nothing}
      ${request.fallbacks > 0 ? html`<span class="tag">${fallbacks(request.fallbacks)}</span>` : nothing}
    </span>
    <span class="tokens muted">${tokens(request)}</span>
  `;
};

const retries = (n: number): string => (n === 1 ? l10n.t('1 retry') : l10n.t('{0} retries', n));
const fallbacks = (n: number): string => (n === 1 ? l10n.t('1 fallback') : l10n.t('{0} fallbacks', n));

const failure = ({ status, error }: DecisionTrace): string => `${status}${error ? ` ${error.kind}` : ''}`;

const tokens = ({ usage }: DecisionTrace): TemplateResult | typeof nothing =>
  usage
    ? html`<span title=${l10n.t('Tokens in and out')}
        >${count(usage.input)} <span aria-hidden="true">→</span
        ><span class="visually-hidden">${l10n.t('to')}</span> ${count(usage.output)}<span
          class="visually-hidden"
        >
          ${l10n.t('tokens')}</span
        ></span
      >`
    : nothing;
