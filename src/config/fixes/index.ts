import { deploymentEdits, type NewDeployment } from '../edits/deployment.ts';
import { asTextEdits } from '../edits/splice.ts';
import type { FindingCode } from '../findings.ts';
import type { Inspection, LocatedFinding } from '../inspect.ts';
import type { Fix, Fixer } from './fix.ts';
import { ignoredKey, removeKey, unknownKey } from './keys.ts';
import { missingKey, missingSetting } from './missing.ts';
import {
  cyclicFallback,
  duplicateId,
  providerOfModel,
  shadowingAlias,
  unknownGroup,
  unknownStrategy,
} from './names.ts';
import { plaintextKey, unsetVariable } from './secrets.ts';
import * as values from './values.ts';

export type { Fix } from './fix.ts';
export { secretMove, type SecretMove } from './secrets.ts';

/** How each finding is mended that has an obvious way. */
const FIXERS: Partial<Record<FindingCode, Fixer>> = {
  'alias-shadows-group': shadowingAlias,
  'assumed-provider': providerOfModel,
  'bad-api-base': values.badAddress,
  'bad-api-version': values.badApiVersion,
  'bad-reference': values.badReference,
  'contradicting-limits': values.limit,
  'cyclic-fallbacks': cyclicFallback,
  'duplicate-id': duplicateId,
  'duplicate-key': removeKey,
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
  'out-of-range': values.suggested,
  'plaintext-key': plaintextKey,
  'simulated-only-key': removeKey,
  'strategy-not-served': values.needyStrategy,
  'strategy-lacks': values.needyStrategy,
  'two-weights': values.twoWeights,
  'unknown-alias-target': unknownGroup,
  'unknown-fallback': unknownGroup,
  'unknown-group': unknownGroup,
  'unknown-key': unknownKey,
  'unknown-provider': providerOfModel,
  'unknown-strategy': unknownStrategy,
  'unreachable-fallback': values.unreachableFallback,
  'unset-variable': unsetVariable,
  'unused-anchor': values.unusedAnchor,
  'wrong-type': values.suggested,
  'zero-limit': removeKey,
  'zero-weights': values.zeroWeights,
};

const FIRST: NewDeployment = { group: 'chat', model: 'simulated/fast' };

/** The ways to mend a finding, the likeliest first. */
export const fixesFor = ({ file, parsed }: Inspection, finding: LocatedFinding): Fix[] => {
  if (!parsed) return [];
  const { source, locator } = parsed;
  if (finding.code === 'tab-indent') {
    const title = 'Replace the tabs that indent lines by spaces';
    return [{ title, edits: asTextEdits(source, values.tabs(source.text)), preferred: true }];
  }
  if (finding.code === 'missing-model-list') {
    const title = 'Add a simulated deployment, which needs no key';
    return [{ title, edits: deploymentEdits(source.text, FIRST), preferred: true }];
  }
  const { line, column } = finding.range.start;
  const at = (source.lines.lineStarts[line - 1] ?? 0) + column - 1;
  const fixer = FIXERS[finding.code as FindingCode];
  if (!file || !fixer) return [];
  return fixer({ finding, source, locator, file, at }).filter((one) => one !== null);
};
