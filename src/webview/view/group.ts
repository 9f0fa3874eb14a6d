import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { DeploymentView, GroupView } from '../../contract/admin.ts';
import { count, money } from '../model/format.ts';
import { isLive } from '../model/picture.ts';
import { canReset } from '../model/states.ts';
import { costOf, sumOf } from '../model/totals.ts';
import { deployment } from './deployment.ts';
import type { Frame } from './frame.ts';
import { icon } from './icon.ts';
import { weightsButton, weightsPanel } from './weights.ts';

const COLUMNS = ['Requests', 'p50', 'p95', 'TTFT', 'In flight', 'Errors', 'Cost'];

/** One model group: its deployments and the split between them; drawn anew only when something of it changes. */
export const group = (frame: Frame, view: GroupView): unknown => {
  const { picture, page, now, charts } = frame;
  const members = picture.state?.deployments.filter((deployment) => deployment.group === view.name) ?? [];
  const draft = page.draft?.group === view.name ? page.draft : null;
  // Cooldowns are counted down.
  const second = members.some(({ cooldownEndsAt }) => cooldownEndsAt !== null) ? Math.floor(now / 1000) : 0;
  const reasons = [view.strategy, isLive(picture), draft, second, charts.places, ...members];
  return guard(reasons, () => drawn(frame, view, members));
};

/** Roles are spelt out, for narrow pages draw it as cards. */
const drawn = (frame: Frame, view: GroupView, members: readonly DeploymentView[]): TemplateResult => {
  const { name, strategy } = view;
  const cost = costOf(members);
  return html`
    <section class="group" data-group=${name} aria-label="Model group ${name}">
      <div class="group-title">
        <h2>${name}</h2>
        <span class="muted">${strategy}</span>
        <span class="group-sum muted">
          ${count(sumOf(members, ({ requests }) => requests))} requests
          ${cost === null ? nothing : html`<span class="dot">·</span> ${money(cost)}`}
        </span>
        ${members.filter(({ state }) => canReset(state)).length > 1 ? resetAll(frame, name) : nothing}
        ${weightsButton(frame, name, members)}
      </div>
      ${weightsPanel(frame, view, members)}
      <table role="table" aria-label=${name}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">Deployment</th>
            <th role="columnheader" scope="col">State</th>
            <th
              role="columnheader"
              scope="col"
              title="Of this group's requests, beside what the configuration means it to be"
            >
              Share <span class="muted">/ configured</span>
            </th>
            ${COLUMNS.map((label) => html`<th role="columnheader" scope="col" class="number">${label}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${repeat(
            members,
            ({ id }) => id,
            (member) => deployment(frame, member),
          )}
        </tbody>
      </table>
    </section>
  `;
};

const resetAll = ({ actions, picture }: Frame, group: string): TemplateResult => html`
  <button class="quiet" ?disabled=${!isLive(picture)} @click=${() => actions.resetCooldowns({ group })}>
    ${icon('debug-restart')} Reset all
  </button>
`;
