import { CLAIM } from './lua/claim.ts';
import { COMMON } from './lua/common.ts';
import { RECALL, TELL } from './lua/news.ts';
import { RECONCILE } from './lua/reconcile.ts';
import { SETTLE } from './lua/settle.ts';

export const SCRIPTS = {
  claim: COMMON + CLAIM,
  settle: COMMON + SETTLE,
  reconcile: COMMON + RECONCILE,
  tell: COMMON + TELL,
  recall: COMMON + RECALL,
} as const;
export type ScriptName = keyof typeof SCRIPTS;
