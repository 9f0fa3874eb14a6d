import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { banners } from './banners.ts';
import { budgets } from './budgets.ts';
import { cards } from './cards.ts';
import { decisions } from './decisions.ts';
import { connecting, noGroups, noRecords, noRequests } from './empty.ts';
import { experiments } from './experiments.ts';
import type { Frame } from './frame.ts';
import { group } from './group.ts';
import { header } from './header.ts';
import { keyForm } from './key-form.ts';
import { spend } from './spend.ts';
import { toolbar } from './toolbar.ts';
import { isLive } from '../model/picture.ts';
import { STATES } from '../model/states.ts';
import { totalsOf } from '../model/totals.ts';

/** The whole page, from top to bottom. */
export const page = (frame: Frame): TemplateResult => {
  const { picture } = frame;
  const stale = !isLive(picture) && picture.state !== null;
  return html`
    ${header(frame)} ${banners(frame)} ${picture.key === 'unasked' ? nothing : keyForm(frame)}
    <div class="content ${stale ? 'stale' : ''}">${content(frame)}</div>
    <p class="visually-hidden" role="status">${changes(frame)}</p>
  `;
};

const content = (frame: Frame): TemplateResult | typeof nothing => {
  const { state, key, recent } = frame.picture;
  if (!state) return key === 'unasked' ? connecting(frame) : nothing;
  if (state.groups.length === 0) return noGroups(state.gateway);
  const unused = totalsOf(frame.picture).requests === 0 && recent.length === 0;
  const groups = html`
    ${repeat(
      frame.groups,
      ({ view }) => view.name,
      (shown) => group(frame, shown),
    )}
  `;
  if (unused) return html`<div class="traffic">${noRequests(frame, state.groups[0]!.name)} ${groups}</div>`;
  const { told, error } = frame.history.traffic.known;
  const unrecorded = !told && error !== null;
  return html`
    ${unrecorded ? noRecords(error) : html`<div class="over-time">${toolbar(frame)} ${cards(frame)}</div>`}
    <div class="now">
      <div class="traffic">
        ${groups} ${experiments(frame)} ${budgets(frame)} ${unrecorded ? nothing : spend(frame)}
      </div>
      ${decisions(frame)}
    </div>
  `;
};

/** For those who listen: which deployments are out, told again only when that changes. */
const changes = ({ picture: { state } }: Frame): string => {
  const out =
    state?.deployments.filter((deployment) => !['healthy', 'warming_up'].includes(deployment.state)) ?? [];
  return out
    .map((deployment) => `${deployment.id}: ${deployment.reason ?? STATES[deployment.state].text}`)
    .join('. ');
};
