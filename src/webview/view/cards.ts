import * as l10n from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';
import { RANGES, scopeLabel, type ViewOptions } from '../model/view-options.ts';
import { card } from './card.ts';
import type { Frame } from './frame.ts';
import { splitCard } from './split.ts';
import { timelineCard } from './timeline.ts';

/** All that is told over time. */
export const cards = (frame: Frame): TemplateResult => {
  const { range, scope } = frame.options;
  const span = RANGES[range].label;
  const within =
    scope.kind === 'all'
      ? l10n.t('in the last {0}', span)
      : l10n.t('for {0} in the last {1}', scopeLabel(scope), span);
  return html`
    <div class="cards">
      ${card(frame, {
        id: 'traffic',
        title: l10n.t('Traffic'),
        controls: choice(frame, 'traffic', l10n.t('Traffic as'), [
          ['rate', l10n.t('Rate')],
          ['share', l10n.t('Share')],
        ]),
        none: l10n.t('No requests {0}.', within),
      })}
      ${splitCard(frame, l10n.t('No requests {0}.', within))}
      ${card(frame, {
        id: 'latency',
        title: l10n.t('Latency'),
        controls: choice(frame, 'latency', l10n.t('Latency of'), [
          ['total', l10n.t('Answer')],
          ['first', l10n.t('First token')],
        ]),
        none: l10n.t('Nothing was measured {0}.', within),
      })}
      ${card(frame, {
        id: 'errors',
        title: l10n.t('Errors by kind'),
        controls: html`<span class="muted span">${l10n.t('per {0}', RANGES[range].step)}</span>`,
        none: l10n.t('No errors {0}.', within),
      })}
      ${card(frame, { id: 'tokens', title: l10n.t('Tokens per second'), none: l10n.t('No tokens {0}.', within) })}
      ${card(frame, {
        id: 'cost',
        title: l10n.t('Cost and savings'),
        none: l10n.t('Nothing of a known price was used {0}.', within),
      })}
      ${timelineCard(frame, l10n.t('No deployment was out {0}.', within))}
    </div>
  `;
};

type Choices = 'traffic' | 'latency';

/** Two ways to look at a chart. */
const choice = <K extends Choices>(
  { options, actions }: Frame,
  key: K,
  label: string,
  ways: readonly (readonly [ViewOptions[K], string])[],
): TemplateResult => html`
  <fieldset class="segments small">
    <legend class="visually-hidden">${label}</legend>
    ${ways.map(
      ([way, name]) => html`
        <label>
          <input
            type="radio"
            name="${key}-as"
            value=${way}
            .checked=${options[key] === way}
            @change=${() => actions.choose({ [key]: way })}
          />
          <span>${name}</span>
        </label>
      `,
    )}
  </fieldset>
`;
