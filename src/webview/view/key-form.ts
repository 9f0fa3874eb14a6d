import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { Frame } from './frame.ts';
import { icon } from './icon.ts';
import { prose } from './prose.ts';

export const keyForm = ({ picture, actions }: Frame): TemplateResult => {
  const refused = picture.key === 'refused';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const key = new FormData(event.currentTarget as HTMLFormElement).get('key');
    if (typeof key === 'string' && key !== '') actions.useKey?.(key);
  };
  return html`
    <section class="key" aria-labelledby="key-title">
      ${icon('key')}
      <h2 id="key-title">${l10n.t('This gateway asks for its key')}</h2>
      <p>
        ${prose(l10n.t('The master key of its configuration, or of `SWITCHYARD_MASTER_KEY`. It stays in this tab.'))}
      </p>
      <form @submit=${submit}>
        <vscode-textfield
          name="key"
          type="password"
          label=${l10n.t('Key')}
          autocomplete="off"
          autofocus
          ?invalid=${refused}
        ></vscode-textfield>
        <vscode-button type="submit">${l10n.t('Connect')}</vscode-button>
      </form>
      ${refused ? html`<p class="refused" role="alert">${icon('error')} ${l10n.t('The gateway refused this key.')}</p>` : nothing}
    </section>
  `;
};
