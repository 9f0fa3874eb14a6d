import { html, nothing, type TemplateResult } from 'lit';
import type { GatewayView } from '../../contract/admin.ts';
import { curlExample } from '../model/example.ts';
import type { Frame } from './frame.ts';
import { icon } from './icon.ts';

export const connecting = ({ picture }: Frame): TemplateResult | typeof nothing =>
  picture.connection.state === 'stopped'
    ? nothing
    : html`<section class="empty">
        ${icon('loading', 'codicon-modifier-spin')}
        <h2>${picture.connection.message}</h2>
      </section>`;

export const noGroups = ({ configFile }: GatewayView): TemplateResult => html`
  <section class="empty" data-empty="groups">
    ${icon('server-process')}
    <h2>No model groups</h2>
    <p>The configuration has no deployments to route to. Add a first one under <code>model_list</code> in</p>
    <p><code>${configFile}</code></p>
  </section>
`;

export const noRequests = ({ address, needsKey, actions }: Frame, group: string): TemplateResult => {
  const example = curlExample(address, group, needsKey);
  return html`
    <section class="empty" data-empty="requests">
      ${icon('pulse')}
      <h2>No requests yet</h2>
      <p>Point a client at <code>${address}/v1</code>, or try it here and now:</p>
      <div class="example">
        <pre tabindex="0" aria-label="Example request"><code>${example}</code></pre>
        <button class="quiet" @click=${() => actions.copy(example)}>${icon('copy')} Copy</button>
      </div>
    </section>
  `;
};

/** Nothing is told over time: what follows is of now. */
export const noRecords = (reason: string): TemplateResult => html`
  <section class="unrecorded nothing" data-empty="records" data-tone="warn">
    <p>${icon('warning')} Nothing can be shown over time. ${reason}</p>
  </section>
`;
