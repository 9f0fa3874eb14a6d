import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { clock, count } from '../model/format.ts';
import { isLive } from '../model/picture.ts';
import {
  ALL,
  BY,
  type By,
  RANGES,
  type RangeKey,
  scopeLabel,
  scopeOf,
  scopeText,
} from '../model/view-options.ts';
import type { Frame } from './frame.ts';
import { icon } from './icon.ts';

/** What the charts are of: the span of time, what traffic is told apart by, and whose it is. */
export const toolbar = (frame: Frame): TemplateResult => html`
  <section class="toolbar" aria-label=${l10n.t('Charts')}>
    ${ranges(frame)} ${by(frame)} ${scope(frame)} ${trouble(frame)} ${lost(frame)}
  </section>
`;

const ranges = ({ options, actions }: Frame): TemplateResult => html`
  <fieldset class="segments">
    <legend class="visually-hidden">${l10n.t('Time range')}</legend>
    ${Object.entries(RANGES).map(
      ([key, { label }]) => html`
        <label title=${l10n.t('The last {0}', label)}>
          <input
            type="radio"
            name="range"
            value=${key}
            aria-label=${label}
            .checked=${live(options.range === key)}
            @change=${() => actions.choose({ range: key as RangeKey })}
          />
          <span aria-hidden="true">${key}</span>
        </label>
      `,
    )}
  </fieldset>
`;

const by = ({ options, actions }: Frame): TemplateResult => html`
  <label class="choice">
    <span>${l10n.t('By')}</span>
    <span class="select">
      <select
        aria-label=${l10n.t('By: what traffic is told apart by')}
        .value=${live(options.by)}
        @change=${({ target }: Event) => {
          const chosen = (target as HTMLSelectElement).value as By;
          actions.choose({ by: chosen, spend: chosen });
        }}
      >
        ${Object.entries(BY).map(
          ([key, label]) => html`<option value=${key} ?selected=${key === options.by}>${label}</option>`,
        )}
      </select>
      ${icon('chevron-down')}
    </span>
  </label>
`;

const scope = ({ options, picture, actions }: Frame): TemplateResult => {
  const chosen = scopeText(options.scope);
  const { groups = [], deployments = [], gateway } = picture.state ?? {};
  const names = {
    group: groups.map(({ name }) => name),
    deployment: deployments.map(({ id }) => id),
    variant: [...new Set(deployments.flatMap(({ variant }) => variant ?? []))].sort(),
  };
  const { kind: chosenKind, name: chosenName } = options.scope;
  const gone = chosenKind !== 'all' && !names[chosenKind].includes(chosenName);
  const option = (value: string, label: string): TemplateResult =>
    html`<option value=${value} ?selected=${value === chosen}>${label}</option>`;
  // Hundreds of names, which change with the configuration only.
  return guard(
    [chosen, gateway?.instance, gateway?.configVersion],
    () => html`
      <label class="choice">
        <span>${l10n.t('Of')}</span>
        <span class="select">
          <select
            aria-label=${l10n.t('Of: whose traffic it is')}
            .value=${live(chosen)}
            @change=${({ target }: Event) =>
              actions.choose({ scope: scopeOf((target as HTMLSelectElement).value) })}
          >
            ${option('all:', l10n.t('All traffic'))}
            ${gone ? option(chosen, l10n.t('{0} (gone)', scopeLabel(options.scope))) : nothing}
            ${Object.entries(names).map(([kind, all]) =>
              all.length === 0
                ? nothing
                : html`<optgroup label=${ALL[kind as By]}>
                    ${all.map((name) => option(scopeText({ kind: kind as By, name }), name))}
                  </optgroup>`,
            )}
          </select>
          ${icon('chevron-down')}
        </span>
      </label>
    `,
  ) as TemplateResult;
};

/** That the charts are older than they should be. */
const trouble = ({ history, picture }: Frame): TemplateResult | typeof nothing => {
  const { told, error } = history.traffic.known;
  return error === null || !told || !isLive(picture)
    ? nothing
    : html`<span class="trouble" role="status">
        ${icon('warning')} ${l10n.t('As of {0}: {1}', clock(told.view.until), error)}
      </span>`;
};

/** That the charts lack something for ever. */
const lost = ({ picture }: Frame): TemplateResult | typeof nothing => {
  const { state, lost: records = 0 } = picture.state?.records ?? {};
  return records === 0 || state === 'failing'
    ? nothing
    : html`<span class="trouble">
        ${icon('warning')}
        ${records === 1 ? l10n.t('without 1 record that was lost') : l10n.t('without {0} records that were lost', count(records))}
      </span>`;
};
