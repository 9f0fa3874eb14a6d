import { html, type TemplateResult } from 'lit';

/** Text with `code` in it. */
export const prose = (text: string): (string | TemplateResult)[] =>
  text.split('`').map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`));
