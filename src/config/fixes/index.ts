import { deploymentPlan, type NewDeployment } from '../edits/deployment.ts';
import { tried } from '../edits/edit.ts';
import type { FindingCode } from '../findings.ts';
import { inspect, type Inspection, type LocatedFinding } from '../inspect.ts';
import { tabIndents } from '../syntax.ts';
import { fallbackShape } from './fallbacks.ts';
import { type Fix, fix, type Fixer } from './fix.ts';
import { ignoredKey, removeDuplicate, removeEmpty, removeKey, unknownKey } from './keys.ts';
import { missingKey, missingSetting } from './missing.ts';
import {
  cyclicFallback,
  duplicateName,
  missingAliasTarget,
  oddStrategy,
  providerOfModel,
  shadowingAlias,
  unknownAliasTarget,
  unknownCallback,
  unknownGroup,
  unknownStrategy,
  wildcardModel,
} from './names.ts';
import { badReference, missingCallbackKeys, plaintextKey, unsetVariable } from './secrets.ts';
import { syntaxFixes, tabFix } from './syntax.ts';
import * as values from './values.ts';

export type { Fix } from './fix.ts';
export { secretMove, type SecretMove } from './secrets.ts';

const wrongType: Fixer = (broken) =>
  String(broken.finding.path.at(-1)).endsWith('_strategy') ? oddStrategy(broken) : values.suggested(broken);

/** How each finding is mended that has an obvious way. */
const FIXERS: Partial<Record<FindingCode, Fixer>> = {
  'advertised-name-taken': removeKey,
  'alias-shadows-group': shadowingAlias,
  'assumed-provider': providerOfModel,
  'bad-api-base': values.badAddress,
  'bad-api-version': values.badApiVersion,
  'bad-reference': badReference,
  'bad-value': values.suggested,
  'callback-without-keys': missingCallbackKeys,
  'contradicting-limits': values.limit,
  'cyclic-fallbacks': cyclicFallback,
  'duplicate-id': duplicateName,
  'duplicate-key': removeDuplicate,
  'empty-alias': missingAliasTarget,
  'empty-name': removeEmpty,
  'fallback-shape': fallbackShape,
  'group-in-two-routing-groups': cyclicFallback,
  'half-price': values.halfPrice,
  'idle-setting': values.idleSetting,
  'idle-weight': values.idleWeight,
  'ignored-key': ignoredKey,
  'missing-api-base': values.missingAddress,
  'missing-api-key': unsetVariable,
  'missing-key': missingKey,
  'missing-setting': missingSetting,
  'missing-weight': values.missingWeight,
  'odd-model': values.suggested,
  'out-of-range': values.suggested,
  'plaintext-key': plaintextKey,
  'routing-name-taken': duplicateName,
  'simulated-only-key': removeKey,
  'strategy-not-served': values.needyStrategy,
  'strategy-lacks': values.needyStrategy,
  'two-weights': values.twoWeights,
  'unknown-alias-target': unknownAliasTarget,
  'unknown-callback': unknownCallback,
  'unknown-fallback': unknownGroup,
  'unknown-group': unknownGroup,
  'unknown-key': unknownKey,
  'unknown-provider': providerOfModel,
  'unknown-strategy': unknownStrategy,
  'unreachable-fallback': values.unreachableFallback,
  'unset-variable': unsetVariable,
  'unused-anchor': values.unusedAnchor,
  'wildcard-model': wildcardModel,
  'wrong-type': wrongType,
  'zero-limit': removeKey,
  'zero-weights': values.zeroWeights,
};

const FIRST: NewDeployment = { group: 'chat', model: 'simulated/fast' };

const errorsIn = (text: string): number =>
  inspect(text, { lookup: () => undefined }).findings.filter(({ severity }) => severity === 'error').length;

/** The ways to mend a finding, the likeliest first. */
export const fixesFor = ({ file, parsed }: Inspection, finding: LocatedFinding): Fix[] => {
  if (!parsed) return [];
  const { source, locator } = parsed;
  const { line, column } = finding.range.start;
  const at = (source.lines.lineStarts[line - 1] ?? 0) + column - 1;
  if (finding.code === 'tab-indent') return [tabFix(source, tabIndents(source), errorsIn)];
  if (finding.code === 'yaml-syntax') return syntaxFixes(source, at, errorsIn);
  if (finding.code === 'missing-model-list') {
    const title = 'Add a simulated deployment, which needs no key';
    const first = fix({ source }, title, () => tried(source, deploymentPlan(FIRST)), { preferred: true });
    return first ? [first] : [];
  }
  const fixer = FIXERS[finding.code as FindingCode];
  if (!file || !fixer) return [];
  return fixer({ finding, source, locator, file, at }).filter((one) => one !== null);
};
