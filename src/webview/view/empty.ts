import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { GatewayView } from '../../contract/admin.ts';
import { curlExample } from '../model/example.ts';
import type { Frame } from './frame.ts';
import { icon } from './icon.ts';
import { prose } from './prose.ts';

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
    <h2>${l10n.t('No model groups')}</h2>
    <p>
      ${prose(l10n.t('The configuration has no deployments to route to. Add a first one under `model_list` in'))}
    </p>
    <p><code>${configFile}</code></p>
  </section>
`;

export const noRequests = ({ address, needsKey, actions }: Frame, group: string): TemplateResult => {
  const example = curlExample(address, group, needsKey);
  return html`
    <section class="empty" data-empty="requests">
      ${icon('pulse')}
      <h2>${l10n.t('No requests yet')}</h2>
      <p>${prose(l10n.t('Point a client at `{0}/v1`, or try it here and now:', address))}</p>
      <div class="example">
        <pre tabindex="0" aria-label=${l10n.t('Example request')}><code>${example}</code></pre>
        <button class="quiet" @click=${() => actions.copy(example)}>${icon('copy')} ${l10n.t('Copy')}</button>
      </div>
    </section>
  `;
};

/** Nothing is told over time: what follows is of now. */
export const noRecords = (reason: string): TemplateResult => html`
  <section class="unrecorded nothing" data-empty="records" data-tone="warn">
    <p>${icon('warning')} ${l10n.t('Nothing can be shown over time.')} ${reason}</p>
  </section>
`;
