import { FALLBACK_KEYS } from '../../config/schema/fallbacks.ts';
import { holdsSecret } from '../../config/schema/secrets.ts';
import type { Cursor } from './cursor.ts';

/**
 * A name under the cursor that something else defines: a model group (or an alias of one), a variable, a model or a
 * provider; `entry` is the beginning of an entry of `model_list`, `file` of a file that has none.
 */
export interface Reference {
  kind: 'group' | 'variable' | 'model' | 'provider' | 'entry' | 'file' | 'key';
  name: string;
  start: number;
  end: number;
  /** `key`: left of a colon that may not be there yet; `list`, `entries`: where a list of names, or of keys, belongs. */
  form: 'name' | 'key' | 'list' | 'entries';
  path: Cursor['path'];
  quote: Cursor['quote'];
  inFlow: boolean;
  hasColon: boolean;
}

type Pattern = readonly string[];
const SECTION = '(section)';
const ANY = '*';
const ITEM = '#';

/** `fallbacks` may stand in either section. */
const SECTIONS = ['router_settings', 'litellm_settings'];

const namesAsValues: readonly Pattern[] = [
  ...FALLBACK_KEYS.map((key) => [SECTION, key, ITEM, ANY, ITEM]),
  [SECTION, 'default_fallbacks', ITEM],
  ['router_settings', 'model_group_alias', ANY],
  ['router_settings', 'model_group_alias', ANY, 'model'],
  ['router_settings', 'routing_groups', ITEM, 'models', ITEM],
];
const groupNames: readonly Pattern[] = [['model_list', ITEM, 'model_name']];
const models: readonly Pattern[] = [
  ['model_list', ITEM, 'litellm_params', 'model'],
  ['model_list', ITEM, 'model_info', 'base_model'],
];
const providerKeys: readonly Pattern[] = [['router_settings', 'provider_budget_config']];
const entries: readonly Pattern[] = [['model_list', ITEM]];
const namesAsKeys: readonly Pattern[] = [
  ...FALLBACK_KEYS.map((key) => [SECTION, key, ITEM]),
  ['router_settings', 'model_group_retry_policy'],
];

const listsOfNames: readonly Pattern[] = [
  ...FALLBACK_KEYS.map((key) => [SECTION, key, ITEM, ANY]),
  [SECTION, 'default_fallbacks'],
  ['router_settings', 'routing_groups', ITEM, 'models'],
];
const listsOfEntries: readonly Pattern[] = FALLBACK_KEYS.map((key) => [SECTION, key]);

const fits = (step: string | number, expected: string): boolean => {
  if (expected === ITEM) return typeof step === 'number';
  if (expected === SECTION) return SECTIONS.includes(String(step));
  return expected === ANY || step === expected;
};

const matches = (path: Cursor['path'], patterns: readonly Pattern[]): boolean =>
  patterns.some(
    (pattern) => pattern.length === path.length && path.every((step, i) => fits(step, pattern[i] ?? '')),
  );

export const VARIABLE = 'os.environ/';

/** Where a reference to a variable belongs, or is begun. */
const isVariable = ({ path, text }: Cursor): boolean =>
  (text.length > 1 && (VARIABLE.startsWith(text) || text.startsWith(VARIABLE))) ||
  (holdsSecret(path) && path[0] !== 'environment_variables');

function kindAt(cursor: Cursor): Pick<Reference, 'kind' | 'form'> | undefined {
  const { path, isKey, inFlow } = cursor;
  if (path.length === 0) return { kind: 'file', form: 'name' };
  if (isKey || matches(path, providerKeys)) {
    if (matches(path, providerKeys)) return { kind: 'provider', form: 'name' };
    if (matches(path, namesAsKeys)) return { kind: 'group', form: 'key' };
    return inFlow ? { kind: 'key', form: 'key' } : undefined;
  }
  if (isVariable(cursor)) return { kind: 'variable', form: 'name' };
  if (matches(path, models)) return { kind: 'model', form: 'name' };
  if (matches(path, entries)) return { kind: 'entry', form: 'name' };
  if (matches(path, [...namesAsValues, ...groupNames])) return { kind: 'group', form: 'name' };
  if (matches(path, listsOfNames)) return { kind: 'group', form: 'list' };
  if (matches(path, listsOfEntries)) return { kind: 'group', form: 'entries' };
  return matches(path, namesAsKeys) ? { kind: 'group', form: 'key' } : undefined;
}

export function referenceAt(cursor: Cursor): Reference | undefined {
  const kind = kindAt(cursor);
  if (!kind) return undefined;
  const { path, text, start, end, quote, inFlow, hasColon } = cursor;
  const skipped = kind.kind === 'variable' && text.startsWith(VARIABLE) ? VARIABLE.length : 0;
  return {
    ...kind,
    name: text.slice(skipped),
    start: start + skipped,
    end,
    path,
    quote,
    inFlow,
    hasColon,
  };
}
