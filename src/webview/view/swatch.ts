import { html, type TemplateResult } from 'lit';
import { seriesName } from './palette.ts';
import { patternOf } from './patterns.ts';

/** The mark of a series, as its chart draws it: an area, or a line. */
export const swatch = (style: number | null, as: 'area' | 'line' = 'area'): TemplateResult =>
  html`<span
    class="swatch ${as}"
    data-series=${seriesName(style)}
    data-pattern=${patternOf(style)}
    aria-hidden="true"
  ></span>`;
