import { putAt, inLine, renameKey, replaceAt } from '../edits/put.ts';
import { removeAt } from '../edits/remove.ts';
import { scalar } from '../edits/place.ts';
import { remove } from '../edits/splice.ts';
import { strategyEdits } from '../edits/strategy.ts';
import { API_VERSION } from '../meant.ts';
import { nearestName } from '../nearest.ts';
import { asText, asTree, type Path, valueAt } from '../paths.ts';
import { fix, type Broken, type Fix, type Fixer } from './fix.ts';
import { removeKey } from './keys.ts';

const keyOf = ({ finding }: Broken): string =>
  String(finding.path.findLast((step) => typeof step === 'string'));

/** What the finding itself holds to be right. */
export const suggested: Fixer = (broken) => {
  const { finding, source } = broken;
  const { suggest } = finding;
  if (suggest === undefined) return [];
  return [
    fix(broken, `Change to \`${suggest}\``, () => replaceAt(source, finding.path, suggest), {
      preferred: true,
    }),
  ];
};

export const limit: Fixer = (broken) => [...suggested(broken), ...removeKey(broken)];

const set = (broken: Broken, path: Path, yaml: string): Fix | null =>
  fix(broken, `Add \`${String(path.at(-1))}: ${yaml}\``, () => putAt(broken.source, path, inLine(yaml)), {
    preferred: true,
  });

/** A budget of a provider that no deployment asks. */
const misnamedProvider: Fixer = (broken) => {
  const { finding, file, source } = broken;
  const asked = new Set(file.outline.deployments.flatMap(({ provider }) => provider ?? []));
  const budgets = Object.keys(asTree(valueAt(file.written, finding.path.slice(0, -1))));
  const near = nearestName(String(finding.path.at(-1)), asked);
  const free = near !== undefined && !budgets.includes(near);
  return [
    free
      ? fix(broken, `Replace by “${near}”`, () => renameKey(source, finding.path, near), { preferred: true })
      : null,
    ...removeKey(broken),
  ];
};

/** What gives an idle setting its effect, by the setting. */
const PARTNERS: Readonly<Record<string, readonly [key: string, yaml: string]>> = {
  max_budget: ['budget_duration', '1d'],
  failure_threshold: ['enable_circuit_breaker', 'true'],
  success_threshold: ['enable_circuit_breaker', 'true'],
  health_check_timeout: ['health_check_interval', '300'],
};

export const idleSetting: Fixer = (broken) => {
  const { finding, file } = broken;
  if (finding.path[1] === 'provider_budget_config') return misnamedProvider(broken);
  const partner = PARTNERS[keyOf(broken)];
  const path = [...finding.path.slice(0, -1), partner?.[0] ?? ''];
  const free = partner !== undefined && valueAt(file.written, path) === undefined;
  return [free ? set(broken, path, partner[1]) : null, ...removeKey(broken)];
};

/** Whoever sets one price has a server of their own, whose other one is often nothing. */
export const halfPrice: Fixer = (broken) => {
  const [input, output] = ['input_cost_per_token', 'output_cost_per_token'] as const;
  const other = keyOf(broken) === input ? output : input;
  return [set(broken, [...broken.finding.path.slice(0, -1), other], '0')];
};

export const badApiVersion: Fixer = (broken) => [
  fix(broken, `Change to \`${API_VERSION}\``, () =>
    replaceAt(broken.source, broken.finding.path, API_VERSION),
  ),
];

export const zeroWeights: Fixer = (broken) => [
  fix(broken, 'Change to `1`', () => replaceAt(broken.source, broken.finding.path, '1'), { preferred: true }),
];

export const missingWeight: Fixer = (broken) => [
  set(broken, [...broken.finding.path.slice(0, 2), 'litellm_params', 'weight'], '1'),
];

export const twoWeights: Fixer = (broken) => [
  fix(broken, 'Remove this weight', () => removeAt(broken.source, broken.finding.path), { preferred: true }),
];

/** Of the group, not of the file: others may go by the other strategy on purpose. */
export const idleWeight: Fixer = (broken) => {
  const { finding, file, source } = broken;
  const [list, index] = finding.path;
  const group = asText(valueAt(file.written, [list!, index!, 'model_name']));
  if (group === undefined) return [];
  const strategy = 'weighted-round-robin';
  const title = `Share “${group}” by weight: switch it to \`${strategy}\``;
  return [{ title, edits: strategyEdits(source.text, strategy, group), preferred: false }];
};

export const needyStrategy: Fixer = (broken) => [
  fix(broken, 'Switch to `simple-shuffle`', () =>
    replaceAt(broken.source, broken.finding.path, 'simple-shuffle'),
  ),
];

export const unreachableFallback: Fixer = (broken) => {
  const { finding, file, source } = broken;
  const isItem = typeof finding.path.at(-1) === 'number';
  const list = valueAt(file.written, finding.path.slice(0, -1));
  const enough = Array.isArray(list) ? list.length : 0;
  const path = ['router_settings', 'max_fallbacks'];
  return [
    isItem
      ? fix(broken, `Raise \`max_fallbacks\` to ${enough}`, () => putAt(source, path, inLine(String(enough))))
      : null,
    fix(broken, isItem ? 'Remove this fallback' : 'Remove this entry', () =>
      removeAt(source, isItem ? finding.path : finding.path.slice(0, -1)),
    ),
  ];
};

export const missingAddress: Fixer = (broken) => [
  set(broken, [...broken.finding.path.slice(0, -1), 'api_base'], 'http://localhost:8000/v1'),
];

/** Of an address that lacks its protocol, or slips in it. */
const addressMeant = (written: string): string | undefined => {
  const [, protocol = 'http', rest = ''] = /^(?:(https?)[:/]+)?(.*)$/i.exec(written) ?? [];
  const isHost = /^(\[[\da-f:]+\]|[a-z\d][a-z\d.-]*)(:\d+)?(\/\S*)?$/i.test(rest);
  return isHost ? `${protocol.toLowerCase()}://${rest}` : undefined;
};

export const badAddress: Fixer = (broken) => {
  const { finding, file, source } = broken;
  const address = addressMeant(asText(valueAt(file.written, finding.path)) ?? '');
  return [
    address === undefined
      ? null
      : fix(broken, `Change to \`${address}\``, () => replaceAt(source, finding.path, scalar(address)), {
          preferred: true,
        }),
    ...removeKey(broken),
  ];
};

export const unusedAnchor: Fixer = (broken) => {
  const { source, at } = broken;
  const [anchor = ''] = /^&\S+[ \t]*/.exec(source.text.slice(at)) ?? [];
  return [fix(broken, 'Remove the anchor', () => [remove(at, at + anchor.length)], { preferred: true })];
};
