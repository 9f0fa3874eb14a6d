import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Outage } from '../../contract/records.ts';
import { duration, moment } from '../model/format.ts';
import type { Lane, LaneSpan } from '../model/lanes.ts';
import { STATES } from '../model/states.ts';
import { RANGES } from '../model/view-options.ts';
import { missing } from './card.ts';
import type { Frame } from './frame.ts';
import { icon } from './icon.ts';
import { properties } from './properties.ts';

/** When deployments cooled down, had an open circuit, or were out otherwise. */
export const timelineCard = ({ charts, history, options }: Frame, none: string): TemplateResult => {
  const { lanes } = charts;
  const told = history.timeline.known.told;
  const span = RANGES[told?.options.range ?? options.range].ms;
  const states = [...new Set(lanes.flatMap(({ spans }) => spans.map(({ state }) => state)))];
  return html`
    <section class="card wide" aria-labelledby="timeline-title" data-chart="timeline">
      <div class="card-title">
        <h2 id="timeline-title">${l10n.t('Cooldowns and circuits')}</h2>
        <ul class="legend beside">
          ${states.map((state) => html`<li>${mark(state)} ${STATES[state].text}</li>`)}
        </ul>
      </div>
      ${
        told && lanes.length > 0
          ? guard([lanes, span], () => laneList(lanes, span, told.view.since, told.view.until))
          : missing(history.timeline.known, none)
      }
    </section>
  `;
};

const mark = (state: Outage['state']): TemplateResult =>
  html`<span class="mark" data-state-mark=${state} data-tone=${STATES[state].tone} aria-hidden="true"
    >${icon(STATES[state].icon)}</span
  >`;

const laneList = (lanes: readonly Lane[], span: number, since: number, until: number): TemplateResult => html`
  <div class="lanes" tabindex="0" role="region" aria-label=${l10n.t('Cooldowns and circuits, by deployment')}>
    <ul>
      ${lanes.map((lane) => laneRow(lane, span))}
    </ul>
    <div class="lane-axis muted" aria-hidden="true">
      <span>${moment(since, span)}</span><span>${moment((since + until) / 2, span)}</span
      ><span>${moment(until, span)}</span>
    </div>
  </div>
`;

const laneRow = ({ deployment, spans }: Lane, span: number): TemplateResult => html`
  <li class="lane">
    <span class="clip" title=${deployment}>${deployment}</span>
    <ol>
      ${spans.map((one) => outage(one, span))}
    </ol>
  </li>
`;

const outage = (one: LaneSpan, span: number): TemplateResult => {
  const { state, from, to, start, length } = one;
  const { tone, text } = STATES[state];
  const begun = moment(from, span);
  const told =
    to === null
      ? l10n.t('{0}: {1} until now', text, begun)
      : l10n.t('{0}: {1} to {2}, {3}', text, begun, moment(to, span), duration(to - from));
  return html`<li
    data-tone=${tone}
    data-state-mark=${state}
    title=${told}
    ${properties({ '--start': start, '--length': length })}
  >
    <span class="visually-hidden">${told}</span>
    ${to === null ? html`<span class="lasting" aria-hidden="true"></span>` : nothing}
  </li>`;
};
