import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { STRATEGIES, strategyNamed } from '../../contract/strategies.ts';
import type { DashboardConnection } from '../../contract/dashboard.ts';
import type { GatewayView } from '../../contract/admin.ts';
import { count, duration, money, percent, perSecond } from '../model/format.ts';
import { isLive, type Picture } from '../model/picture.ts';
import { totalsOf } from '../model/totals.ts';
import type { Frame } from './frame.ts';
import { icon } from './icon.ts';

export const header = (frame: Frame): TemplateResult => {
  const gateway = frame.picture.state?.gateway;
  return html`
    <header>
      <div class="title">
        <h1>Switchyard</h1>
        ${connection(frame.picture)} ${gateway ? facts(frame, gateway) : nothing}
        ${gateway ? strategyPicker(frame, gateway) : nothing}
      </div>
      ${gateway ? totals(frame) : nothing}
    </header>
  `;
};

const CONNECTIONS: Record<
  DashboardConnection['state'] | 'locked',
  { icon: string; modifier?: string; text: string }
> = {
  connecting: { icon: 'sync', modifier: 'codicon-modifier-spin', text: l10n.t('Connecting') },
  live: { icon: 'circle-filled', text: l10n.t('Live') },
  stopped: { icon: 'debug-disconnect', text: l10n.t('Stopped') },
  locked: { icon: 'lock', text: l10n.t('Key needed') },
};

const connection = ({ connection, key }: Picture): TemplateResult => {
  const state = key === 'unasked' ? connection.state : 'locked';
  const sign = CONNECTIONS[state];
  return html`<span class="connection" role="status" data-connection=${state}>
    ${icon(sign.icon, sign.modifier)} ${sign.text}
  </span>`;
};

const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

const facts = ({ address, now, picture }: Frame, gateway: GatewayView): TemplateResult => html`
  <ul class="facts">
    <li>${address.replace(/^https?:\/\//, '')}</li>
    <li title=${gateway.configFile}>${baseName(gateway.configFile)}</li>
    <li>v${gateway.version}</li>
    <li>${l10n.t('up {0}', duration((isLive(picture) ? now : picture.since) - gateway.startedAt))}</li>
  </ul>
`;

const strategyPicker = ({ actions, picture }: Frame, gateway: GatewayView): TemplateResult => {
  const current = strategyNamed(gateway.strategy) ?? gateway.strategy;
  const names = [...new Set([...Object.keys(STRATEGIES), current])];
  return html`
    <label class="strategy">
      <span>${l10n.t('Strategy')}</span>
      <span class="select">
        <select
          ?disabled=${!isLive(picture)}
          .value=${live(current)}
          @change=${({ target }: Event) => actions.switchStrategy((target as HTMLSelectElement).value)}
        >
          ${names.map((name) => html`<option value=${name} ?selected=${name === current}>${name}</option>`)}
        </select>
        ${icon('chevron-down')}
      </span>
    </label>
  `;
};

const totals = ({ picture, rate }: Frame): TemplateResult => {
  const { requests, failures, inFlight, cost, savings } = totalsOf(picture);
  return html`
    <dl class="totals ${isLive(picture) ? '' : 'stale'}">
      ${figure(l10n.t('Requests'), count(requests))} ${figure(l10n.t('Rate'), perSecond(rate))}
      ${figure(l10n.t('In flight'), count(inFlight))}
      ${figure(l10n.t('Failed'), count(failures), failures > 0 && requests > 0 ? percent(failures / requests) : null)}
      ${figure(l10n.t('Cost'), money(cost))}
      ${savings > 0 ? figure(l10n.t('Saved'), money(savings)) : nothing}
    </dl>
  `;
};

const figure = (label: string, value: string, beside: string | null = null): TemplateResult => html`
  <div>
    <dt>${label}</dt>
    <dd>${value} ${beside ? html`<small>${beside}</small>` : nothing}</dd>
  </div>
`;
