import { html, type TemplateResult } from 'lit';

/** A codicon; it says nothing to a screen reader, the text beside it does. */
export const icon = (name: string, modifier = ''): TemplateResult =>
  html`<span class="codicon codicon-${name} ${modifier}" aria-hidden="true"></span>`;
