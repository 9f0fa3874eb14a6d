import { html, type TemplateResult } from 'lit';
import { RANGES, scopeLabel, type ViewOptions } from '../model/view-options.ts';
import { card } from './card.ts';
import type { Frame } from './frame.ts';
import { splitCard } from './split.ts';
import { timelineCard } from './timeline.ts';

/** All that is told over time. */
export const cards = (frame: Frame): TemplateResult => {
  const { range, scope } = frame.options;
  const within = `in the last ${RANGES[range].label}`;
  const of = scope.kind === 'all' ? '' : ` for ${scopeLabel(scope)}`;
  return html`
    <div class="cards">
      ${card(frame, {
        id: 'traffic',
        title: 'Traffic',
        controls: choice(frame, 'traffic', 'Traffic as', [
          ['rate', 'Rate'],
          ['share', 'Share'],
        ]),
        none: `No requests${of} ${within}.`,
      })}
      ${splitCard(frame, `No requests${of} ${within}.`)}
      ${card(frame, {
        id: 'latency',
        title: 'Latency',
        controls: choice(frame, 'latency', 'Latency of', [
          ['total', 'Answer'],
          ['first', 'First token'],
        ]),
        none: `Nothing was measured${of} ${within}.`,
      })}
      ${card(frame, { id: 'errors', title: 'Errors by kind', none: `No errors${of} ${within}.` })}
      ${card(frame, { id: 'tokens', title: 'Tokens per second', none: `No tokens${of} ${within}.` })}
      ${card(frame, {
        id: 'cost',
        title: 'Cost and savings',
        none: `Nothing of a known price was used${of} ${within}.`,
      })}
      ${timelineCard(frame, `No deployment was out ${within}.`)}
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
