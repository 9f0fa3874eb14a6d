import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { GroupView } from '../../contract/admin.ts';
import { count, money } from '../model/format.ts';
import { isLive } from '../model/picture.ts';
import { canReset } from '../model/states.ts';
import { costOf, sumOf } from '../model/totals.ts';
import { deployment } from './deployment.ts';
import type { Frame } from './frame.ts';
import { icon } from './icon.ts';

const COLUMNS = ['Requests', 'p50', 'p95', 'TTFT', 'In flight', 'Errors', 'Cost'];

/** One model group: its deployments and the split between them. Roles are spelt out, for narrow pages draw it as cards. */
export const group = (frame: Frame, { name, strategy }: GroupView): TemplateResult => {
  const all = frame.picture.state?.deployments ?? [];
  const members = all.filter((view) => view.group === name);
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
      </div>
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
            (view) => deployment(frame, view, all.indexOf(view)),
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
