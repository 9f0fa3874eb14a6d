import '@vscode-elements/elements/dist/vscode-button/index.js';
import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../contract/admin.ts';
import { clock, duration } from '../model/format.ts';
import { isLive } from '../model/picture.ts';
import type { Frame } from './frame.ts';
import { icon } from './icon.ts';

type Banner = TemplateResult | typeof nothing;

/** What is wrong just now, above everything else. */
export const banners = (frame: Frame): TemplateResult =>
  html`${disconnected(frame)} ${rejected(frame)} ${unstored(frame)} ${notice(frame)}`;

const disconnected = ({ picture, now, actions }: Frame): Banner => {
  const { connection, state, since, key } = picture;
  const stopped = connection.state === 'stopped';
  if (isLive(picture) || key !== 'unasked' || !(stopped || state)) return nothing;
  const when = l10n.t('{0}, {1} ago', clock(since), duration(now - since));
  return html`
    <section
      class="banner ${stopped ? 'bad' : 'warn'}"
      aria-label=${l10n.t('Connection')}
      data-banner="connection"
    >
      ${stopped ? icon('debug-disconnect') : icon('sync', 'codicon-modifier-spin')}
      <div>
        <p role="status"><strong>${connection.message}</strong></p>
        <p>
          ${
            state
              ? l10n.t('Live until {0}. What you see is the last picture; it goes on by itself.', when)
              : l10n.t('First asked at {0}. It connects by itself as soon as the gateway runs.', when)
          }
        </p>
      </div>
      ${
        stopped && actions.startGateway
          ? html`<vscode-button @click=${actions.startGateway}>${l10n.t('Start gateway')}</vscode-button>`
          : nothing
      }
    </section>
  `;
};

const rejected = ({ picture }: Frame): Banner => {
  if (!picture.rejected) return nothing;
  const { file, findings } = picture.rejected;
  const errors = findings.filter(({ severity }) => severity === 'error');
  return html`
    <section class="banner warn" aria-label=${l10n.t('Configuration')} role="status">
      ${icon('warning')}
      <div>
        <p>
          <strong
            >${l10n.t('The last change of the configuration has errors; the one before it goes on serving.')}</strong
          >
        </p>
        <ul>
          ${errors.slice(0, 5).map((finding) => html`<li>${place(file, finding)} ${finding.message}</li>`)}
          ${errors.length > 5 ? html`<li>${l10n.t('and {0} more', errors.length - 5)}</li>` : nothing}
        </ul>
      </div>
    </section>
  `;
};

/** Charts and spending miss what can't be stored. */
const unstored = ({ picture }: Frame): Banner => {
  const { state, lost = 0, reason } = picture.state?.records ?? {};
  if (state !== 'failing' || !isLive(picture)) return nothing;
  return html`
    <section class="banner warn" aria-label=${l10n.t('Records')} role="status" data-banner="records">
      ${icon('warning')}
      <div>
        <p><strong>${l10n.t('Records can’t be stored: {0}', reason ?? '')}</strong></p>
        <p>
          ${
            lost > 0
              ? l10n.t('Requests go on. So many wait to be stored that some are lost.')
              : l10n.t(
                  'Requests go on. What they were waits in memory and is stored as soon as that is possible.',
                )
          }
        </p>
      </div>
    </section>
  `;
};

const place = (file: string, { range: { start } }: Finding): TemplateResult =>
  html`<code>${file.split(/[\\/]/).at(-1)}:${start.line}:${start.column}</code>`;

const notice = ({ picture, actions }: Frame): Banner =>
  picture.notice === null || !isLive(picture)
    ? nothing
    : html`
        <section class="banner warn" aria-label=${l10n.t('Notice')} role="status">
          ${icon('warning')}
          <p>${picture.notice}</p>
          <button class="quiet" aria-label=${l10n.t('Dismiss')} @click=${() => actions.dismissNotice()}>
            ${icon('close')}
          </button>
        </section>
      `;
