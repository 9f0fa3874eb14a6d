import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { count, percent } from '../model/format.ts';
import type { Split, SplitRow } from '../model/split.ts';
import { RANGES } from '../model/view-options.ts';
import { missing } from './card.ts';
import type { Frame } from './frame.ts';
import { shareBar } from './share-bar.ts';
import { swatch } from './swatch.ts';

/** How requests were split within the span of time, beside what the configuration means. */
export const splitCard = ({ charts, history, options }: Frame, none: string): TemplateResult => html`
  <section class="card" aria-labelledby="split-title" data-chart="split">
    <div class="card-title">
      <h2 id="split-title">${l10n.t('Split')}</h2>
      <span class="muted span">${l10n.t('the last {0}', RANGES[options.range].label)}</span>
      <span class="muted beside"
        >${charts.splits.some(({ group }) => group !== null) ? l10n.t('actual / configured') : ''}</span
      >
    </div>
    ${
      charts.splits.length > 0
        ? html`<div class="splits" tabindex="0" role="region" aria-label=${l10n.t('Split, in full')}>
            ${repeat(charts.splits, ({ group }) => group, splitOf(charts.splits.length > 1))}
          </div>`
        : missing(history.traffic.known, none)
    }
  </section>
`;

const splitOf =
  (titled: boolean) =>
  ({ group, rows }: Split): TemplateResult => html`
    ${group !== null && titled ? html`<h3>${group}</h3>` : nothing}
    <ul>
      ${repeat(rows, ({ name }) => name, row)}
    </ul>
  `;

const row = ({ name, style, share, configured, requests }: SplitRow): TemplateResult => html`
  <li data-split=${name} title=${l10n.t('{0} requests', count(requests))}>
    <span class="split-name">${swatch(style)} <span class="clip" title=${name}>${name}</span></span>
    <span class="split-share">
      <strong>${percent(share)}</strong>${
        configured === null
          ? nothing
          : html` <span class="muted"
              ><span class="visually-hidden">${l10n.t('configured')}</span>/ ${percent(configured)}</span
            >`
      }
    </span>
    ${shareBar(style, share, configured)}
  </li>
`;
