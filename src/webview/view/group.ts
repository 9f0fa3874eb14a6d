import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { count, money } from '../model/format.ts';
import { isLive } from '../model/picture.ts';
import type { ShownGroup } from '../model/shown-groups.ts';
import { canReset } from '../model/states.ts';
import { costOf, sumOf } from '../model/totals.ts';
import { deployment } from './deployment.ts';
import type { Frame } from './frame.ts';
import { icon } from './icon.ts';
import { weightsButton, weightsPanel } from './weights.ts';

const COLUMNS = [
  l10n.t('Requests'),
  'p50',
  'p95',
  l10n.t('First token'),
  l10n.t('In flight'),
  l10n.t('Errors'),
  l10n.t('Cost'),
];

/** One model group: its deployments and the split between them; drawn anew only when something of it changes. */
export const group = (frame: Frame, shown: ShownGroup): unknown => {
  const { picture, page, now, charts } = frame;
  const { view, members, drawn } = shown;
  const draft = page.draft?.group === view.name ? page.draft : null;
  // Cooldowns are counted down.
  const second = members.some(({ cooldownEndsAt }) => cooldownEndsAt !== null) ? Math.floor(now / 1000) : 0;
  const reasons = [view.strategy, isLive(picture), draft, second, charts.places, drawn.length, ...members];
  return guard(reasons, () => groupTable(frame, shown));
};

/** Roles are spelt out, for narrow pages draw it as cards. */
const groupTable = (frame: Frame, { view, members, drawn }: ShownGroup): TemplateResult => {
  const { name, strategy } = view;
  const cost = costOf(members);
  return html`
    <section class="group" data-group=${name} aria-label=${l10n.t('Model group {0}', name)}>
      <div class="group-title">
        <h2>${name}</h2>
        <span class="muted">${strategy}</span>
        <span class="group-sum muted">
          ${l10n.t('{0} requests since the gateway’s start', count(sumOf(members, ({ requests }) => requests)))}
          ${cost === null ? nothing : html`<span class="dot">·</span> ${money(cost)}`}
        </span>
        ${members.filter(({ state }) => canReset(state)).length > 1 ? resetAll(frame, name) : nothing}
        ${weightsButton(frame, name, members)}
      </div>
      ${weightsPanel(frame, view, members)}
      <table role="table" aria-label=${name}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${l10n.t('Deployment')}</th>
            <th role="columnheader" scope="col">${l10n.t('State')}</th>
            <th
              role="columnheader"
              scope="col"
              title=${l10n.t('Of this group’s requests, beside what the configuration means it to be')}
            >
              ${l10n.t('Share')} <span class="muted">/ ${l10n.t('configured')}</span>
            </th>
            ${COLUMNS.map((label) => html`<th role="columnheader" scope="col" class="number">${label}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${repeat(
            drawn,
            ({ id }) => id,
            (member) => deployment(frame, member),
          )}
        </tbody>
      </table>
    </section>
  `;
};

const resetAll = ({ actions, picture }: Frame, group: string): TemplateResult => html`
  <button
    class="quiet"
    aria-label=${l10n.t('Reset all of {0}', group)}
    ?disabled=${!isLive(picture)}
    @click=${() => actions.resetCooldowns({ group })}
  >
    ${icon('debug-restart')} ${l10n.t('Reset all')}
  </button>
`;
