import { isTree, type Path, type Tree } from './paths.ts';
import * as ignored from './ignored-keys.ts';
import { deploymentSchema, modelInfoSchema, paramsSchema } from './schema/deployment.ts';
import { generalSchema } from './schema/general-settings.ts';
import { fileSchema } from './schema/index.ts';
import { litellmSchema } from './schema/litellm-settings.ts';
import { allowedFailsSchema, retryPolicySchema } from './schema/policies.ts';
import { routerSchema, routingGroupSchema, strategyArgsSchema } from './schema/router-settings.ts';

/** A mapping of the file whose keys are known. */
export interface Section {
  /** `*` stands for any key or position. */
  at: readonly string[];
  keys: readonly string[];
  ignored: Readonly<Record<string, string>>;
  /** Keys of people's own are welcome: only slips of known ones are told. */
  free?: true;
}

const section = (
  at: string,
  schema: { shape: Record<string, unknown> },
  ignoredKeys: Section['ignored'] = {},
): Section => ({ at: at === '' ? [] : at.split('.'), keys: Object.keys(schema.shape), ignored: ignoredKeys });

export const SECTIONS: readonly Section[] = [
  section('', fileSchema, ignored.IGNORED_TOP),
  section('model_list.*', deploymentSchema, ignored.IGNORED_ENTRY),
  section('model_list.*.litellm_params', paramsSchema, ignored.IGNORED_PARAMS),
  { ...section('model_list.*.model_info', modelInfoSchema, ignored.IGNORED_INFO), free: true },
  section('router_settings', routerSchema, ignored.IGNORED_ROUTER),
  section('router_settings.routing_strategy_args', strategyArgsSchema, ignored.IGNORED_STRATEGY_ARGS),
  section('router_settings.routing_groups.*', routingGroupSchema, ignored.IGNORED_ROUTING_GROUP),
  section(
    'router_settings.routing_groups.*.routing_strategy_args',
    strategyArgsSchema,
    ignored.IGNORED_STRATEGY_ARGS,
  ),
  section('router_settings.retry_policy', retryPolicySchema),
  section('router_settings.model_group_retry_policy.*', retryPolicySchema),
  section('router_settings.allowed_fails_policy', allowedFailsSchema),
  section('model_list.*.model_info.allowed_fails_policy', allowedFailsSchema),
  section('litellm_settings', litellmSchema, ignored.IGNORED_LITELLM),
  section('general_settings', generalSchema, ignored.IGNORED_GENERAL),
];

const fits = ({ at }: Section, path: Path): boolean =>
  at.length === path.length && at.every((step, index) => step === '*' || step === path[index]);

/** The section whose mapping holds what stands at the path. */
export const sectionAt = (path: Path): Section | undefined =>
  SECTIONS.find((one) => fits(one, path.slice(0, -1)));

/** The mapping that knows the key at the path: of the same deployment before any other; `*` where there are several. */
export const homeOf = (path: Path): Path | undefined => {
  const [list, index] = path;
  const key = String(path.at(-1));
  const inEntry = list === 'model_list' && typeof index === 'number';
  const homes = SECTIONS.filter(({ at, keys }) => at.length > 0 && keys.includes(key)).map(({ at }) =>
    inEntry && at[0] === 'model_list' ? [list, index, ...at.slice(2)] : at,
  );
  const isHere = (home: Path): boolean => inEntry && home[1] === index;
  return homes.find(isHere) ?? homes.find((home) => !home.includes('*')) ?? homes[0];
};

/** Each mapping of the file that the section describes. */
export const mappingsOf = (root: Tree, { at }: Section): { path: Path; tree: Tree }[] => {
  const descend = (value: unknown, rest: readonly string[], path: Path): { path: Path; tree: Tree }[] => {
    const [step, ...further] = rest;
    if (step === undefined) return isTree(value) ? [{ path, tree: value }] : [];
    // A list has positions where other mappings have keys of people's own.
    if (path[0] === 'model_list' && path.length === 1 && !Array.isArray(value)) return [];
    if (step !== '*') return isTree(value) ? descend(value[step], further, [...path, step]) : [];
    if (Array.isArray(value))
      return value.flatMap((inner, index) => descend(inner, further, [...path, index]));
    return isTree(value)
      ? Object.entries(value).flatMap(([key, inner]) => descend(inner, further, [...path, key]))
      : [];
  };
  return descend(root, at, []);
};
