import { FALLBACK_KEYS } from '../../config/schema/fallbacks.ts';
import { type Cursor, cursorAt } from './cursor.ts';

/**
 * A name under the cursor that something else defines: a model group (or an alias of one), a variable, a model or a
 * provider; `entry` is the beginning of an entry of `model_list`, `file` of a file that has none.
 */
export interface Reference {
  kind: 'group' | 'variable' | 'model' | 'provider' | 'entry' | 'file';
  name: string;
  start: number;
  end: number;
  /** `entry`: the beginning of `- GROUP: [...]`, before its colon is there. */
  form: 'name' | 'entry';
  path: Cursor['path'];
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

const fits = (step: string | number, expected: string): boolean => {
  if (expected === ITEM) return typeof step === 'number';
  if (expected === SECTION) return SECTIONS.includes(String(step));
  return expected === ANY || step === expected;
};

const matches = (path: Cursor['path'], patterns: readonly Pattern[]): boolean =>
  patterns.some(
    (pattern) => pattern.length === path.length && path.every((step, i) => fits(step, pattern[i] ?? '')),
  );

const VARIABLE = 'os.environ/';

function kindAt({ path, isKey, text }: Cursor): Pick<Reference, 'kind' | 'form'> | undefined {
  if (path.length === 0) return { kind: 'file', form: 'name' };
  if (isKey || matches(path, providerKeys)) {
    if (matches(path, providerKeys)) return { kind: 'provider', form: 'name' };
    return matches(path, namesAsKeys) ? { kind: 'group', form: 'name' } : undefined;
  }
  if (text.startsWith(VARIABLE)) return { kind: 'variable', form: 'name' };
  if (matches(path, models)) return { kind: 'model', form: 'name' };
  if (matches(path, entries)) return { kind: 'entry', form: 'name' };
  if (matches(path, [...namesAsValues, ...groupNames])) return { kind: 'group', form: 'name' };
  return matches(path, namesAsKeys) ? { kind: 'group', form: 'entry' } : undefined;
}

export function referenceAt(text: string, offset: number): Reference | undefined {
  const cursor = cursorAt(text, offset);
  const kind = cursor && kindAt(cursor);
  if (!kind) return undefined;
  const skipped = kind.kind === 'variable' ? VARIABLE.length : 0;
  const { path, text: found, start, end } = cursor;
  return { ...kind, name: found.slice(skipped), start: start + skipped, end, path };
}
