import '@vscode-elements/elements/dist/vscode-button/index.js';
import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DeploymentView, GroupView } from '../../contract/admin.ts';
import type { Weights } from '../../contract/dashboard.ts';
import { percent, UNKNOWN } from '../model/format.ts';
import { isLive } from '../model/picture.ts';
import {
  changedWeights,
  presentWeights,
  shareOf,
  sliderScale,
  weightLines,
  weightsMeaning,
} from '../model/weights.ts';
import type { Frame } from './frame.ts';
import { icon } from './icon.ts';
import { shareBar } from './share-bar.ts';

/** Opens the sliders, where there is something to weigh. */
export const weightsButton = (
  { page, actions }: Frame,
  group: string,
  members: readonly DeploymentView[],
) => {
  const open = page.draft?.group === group;
  return members.length < 2
    ? nothing
    : html`<button
        class="quiet"
        aria-label=${l10n.t('Weights of {0}', group)}
        aria-expanded=${open}
        @click=${() => actions.draft(open ? null : { group, weights: presentWeights(members) })}
      >
        ${icon('settings')} ${l10n.t('Weights')}
      </button>`;
};

/** A slider for the weight of each deployment, with the share that it would mean. */
export const weightsPanel = (frame: Frame, view: GroupView, members: readonly DeploymentView[]) => {
  const { page, actions, charts, picture } = frame;
  const { draft } = page;
  if (draft?.group !== view.name) return nothing;
  const { weights } = draft;
  // By what is there, not by what is being set: sliders don't slide away under the hand.
  const scale = sliderScale(presentWeights(members));
  const changed = changedWeights(weights, members);
  const possible = shareOf(weights, '') !== null;
  const file = picture.state?.gateway.configFile ?? '';
  const meaning = weightsMeaning(view.strategy);
  const apply = (): void => {
    actions.setWeights?.(file, changed);
    actions.draft(null);
  };
  const slider = (member: DeploymentView): TemplateResult => {
    const weight = weights[member.id] ?? 1;
    const share = shareOf(weights, member.id);
    const said = share === null ? UNKNOWN : percent(share);
    const set = ({ target }: Event): void => {
      // Another may have been moved since this was drawn.
      const latest = page.draft ?? draft;
      const value = Number((target as HTMLInputElement).value);
      actions.draft({ ...latest, weights: { ...latest.weights, [member.id]: value } });
    };
    return html`
      <li>
        <span class="clip weight-name" title=${member.id}>${member.id}</span>
        <input
          type="range"
          min="0"
          max=${Math.max(scale.most, weight)}
          step=${scale.step}
          .value=${live(String(weight))}
          aria-label=${l10n.t('Weight of {0}', member.id)}
          aria-valuetext=${l10n.t('weight {0}, {1}', weight, said)}
          @input=${set}
        />
        <span class="weight-value">${weight}</span>
        <span class="weight-share">${said}</span>
        ${shareBar(charts.places.of('deployment', member.id), share ?? 0, member.configuredShare)}
      </li>
    `;
  };
  return html`
    <div class="weights" role="group" aria-label=${l10n.t('Weights of {0}', view.name)}>
      ${meaning === null ? nothing : html`<p class="muted">${icon('info')} ${meaning}</p>`}
      <ul>
        ${members.map(slider)}
      </ul>
      ${possible ? nothing : html`<p class="refused" role="alert">${icon('error')} ${l10n.t('One weight has to be above 0.')}</p>`}
      ${
        actions.setWeights
          ? html`<div class="weights-end">
              <vscode-button
                ?disabled=${!possible || Object.keys(changed).length === 0 || !isLive(picture)}
                @click=${apply}
                >${l10n.t('Apply')}</vscode-button
              >
              <button class="quiet" @click=${() => actions.draft(null)}>${l10n.t('Cancel')}</button>
              <span class="muted">${l10n.t('Changes {0}; undo it in the editor.', baseName(file))}</span>
            </div>`
          : possible
            ? byHand(frame, changed, members, file)
            : nothing
      }
    </div>
  `;
};

const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** Without an editor: the gateway itself never writes the file. */
const byHand = (
  { actions }: Frame,
  changed: Weights,
  members: readonly DeploymentView[],
  file: string,
): TemplateResult => {
  if (Object.keys(changed).length === 0)
    return html`<p class="muted">
      ${l10n.t('Move a slider to see what to write into {0}.', baseName(file))}
    </p>`;
  const lines = weightLines(changed, members, file);
  return html`
    <p class="muted">
      ${l10n.t('Write this into {0}; the gateway takes it up as soon as it is saved:', baseName(file))}
    </p>
    <div class="example">
      <pre tabindex="0" aria-label=${l10n.t('Lines for the file')}><code>${lines}</code></pre>
      <button class="quiet" @click=${() => actions.copy(lines)}>${icon('copy')} ${l10n.t('Copy')}</button>
    </div>
  `;
};
