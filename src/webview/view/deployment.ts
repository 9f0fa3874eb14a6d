import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { DeploymentView } from '../../contract/admin.ts';
import { count, countdown, latency, money, percent } from '../model/format.ts';
import { backAt, canReset, STATES } from '../model/states.ts';
import { isLive } from '../model/picture.ts';
import type { Frame } from './frame.ts';
import { icon } from './icon.ts';
import { shareBar } from './share-bar.ts';
import { swatch } from './swatch.ts';

/** From here on an error rate is worth a sign of its own. */
const MANY_ERRORS = 0.05;

/** How the page names a number between 0 and 1 to scripts. */
const ratio = (value: number): string => String(Number(value.toFixed(4)));

/** One deployment of a group, as a row, marked as in the charts. */
export const deployment = (frame: Frame, view: DeploymentView): TemplateResult => {
  const style = frame.charts.places.of('deployment', view.id);
  return html`
    <tr
      role="row"
      data-group=${view.group}
      data-deployment=${view.id}
      data-state=${view.state}
      data-share=${ratio(view.share)}
      data-configured-share=${ratio(view.configuredShare)}
    >
      <th role="rowheader" scope="row">
        ${swatch(style)}
        <div class="identity">
          <span class="name">${view.id}</span>
          ${view.variant === null ? nothing : html`<span class="tag">${view.variant}</span>`}
          <span class="model muted">${view.model}</span>
        </div>
      </th>
      ${state(frame, view)} ${share(view, style)} ${number(l10n.t('Requests'), count(view.requests))}
      ${number('p50', latency(view.latencyMs.p50))} ${number('p95', latency(view.latencyMs.p95))}
      ${number(l10n.t('First token'), latency(view.latencyMs.ttftP50))}
      ${number(l10n.t('In flight'), count(view.inFlight))} ${number(l10n.t('Errors'), errors(view))}
      ${number(l10n.t('Cost'), money(view.cost))}
    </tr>
    ${view.reason === null ? nothing : note(view.reason)}
  `;
};

const note = (reason: string): TemplateResult => html`
  <tr role="row" class="note">
    <td role="cell" colspan="10">${reason}</td>
  </tr>
`;

const number = (label: string, value: unknown): TemplateResult =>
  html`<td role="cell" class="number" data-label=${label}>${value}</td>`;

const errors = ({ errorRate }: DeploymentView): TemplateResult | string =>
  errorRate < MANY_ERRORS
    ? percent(errorRate)
    : html`<span class="many-errors">${icon('warning')} ${percent(errorRate)}</span>`;

const state = ({ now, picture, actions }: Frame, view: DeploymentView): TemplateResult => {
  const sign = STATES[view.state];
  const ends = backAt(view) ?? 0;
  return html`
    <td role="cell" class="state" data-tone=${sign.tone}>
      <div class="state-line">
        <span class="state-name">
          ${icon(sign.icon)} ${ends > now ? `${sign.text} ${countdown(ends, now)}` : sign.text}
        </span>
        ${
          canReset(view.state)
            ? html`<button
                class="quiet"
                aria-label=${l10n.t('Reset {0}', view.id)}
                title=${l10n.t('Take it back into rotation now')}
                ?disabled=${!isLive(picture)}
                @click=${() => actions.resetCooldowns({ deployment: view.id })}
              >
                ${icon('debug-restart')} ${l10n.t('Reset')}
              </button>`
            : nothing
        }
      </div>
    </td>
  `;
};

const share = (view: DeploymentView, style: number | null): TemplateResult => html`
  <td role="cell" class="share">
    <span class="share-text">
      <strong>${percent(view.share)}</strong>
      <span class="muted"
        ><span class="visually-hidden">${l10n.t('configured')}</span> / ${percent(view.configuredShare)}</span
      >
    </span>
    ${shareBar(style, view.share, view.configuredShare)}
  </td>
`;
