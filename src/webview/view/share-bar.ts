import { html, nothing, type TemplateResult } from 'lit';
import { seriesName } from './palette.ts';
import { patternOf } from './patterns.ts';
import { properties } from './properties.ts';

/** A share as a bar, with a mark where the configuration means it to end. Both are told beside it as text. */
export const shareBar = (
  style: number | null,
  share: number,
  configured: number | null,
): TemplateResult => html`
  <div
    class="bar"
    data-series=${seriesName(style)}
    aria-hidden="true"
    ${properties({ '--share': share, '--configured': configured ?? 0 })}
  >
    <div class="fill" data-pattern=${patternOf(style)}></div>
    ${configured === null ? nothing : html`<div class="marker"></div>`}
  </div>
`;
