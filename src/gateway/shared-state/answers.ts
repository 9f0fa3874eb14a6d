import * as z from 'zod';
import type { Demand } from '../../router/shared/demand.ts';

const claimed = z.tuple([
  z.number(),
  z.literal([0, 1]),
  z.array(
    z.tuple([z.int().min(0), z.enum(['rpm', 'tpm', 'parallel', 'budget']), z.coerce.number(), z.number()]),
  ),
]);

/** An empty table of Lua's is an empty object in JSON. */
const listOf = <T extends z.ZodType>(of: T) =>
  z.preprocess((value) => (Array.isArray(value) ? (value as unknown[]) : []), z.array(of));

const reconciled = z.object({
  now: z.number(),
  rates: listOf(z.tuple([z.number(), z.number()])),
  budgets: listOf(z.tuple([z.number(), listOf(z.tuple([z.string(), z.coerce.number()]))])),
});

/** What the script `claim` answers: by Redis' clock, whether one is granted, and why those before it are not. */
export function claimAnswer(answer: unknown) {
  const [now, granted, refused] = claimed.parse(answer);
  return {
    now,
    granted: granted === 1,
    refused: refused.map(([demand, limit, used, freeAt]) => ({ demand, limit, used, freeAt })),
  };
}

/** What the script `reconcile` answers, in the order of what it was asked. */
export function reconcileAnswer(answer: unknown) {
  const { now, rates, budgets } = reconciled.parse(JSON.parse(String(answer)));
  return {
    now,
    rates: rates.map(([requests, tokens]) => ({ requests, tokens })),
    budgets: budgets.map(([resetsAt, parts]) => ({ resetsAt, parts })),
  };
}

/** A demand as the scripts read it; `call` names the call that it is for. */
export function wireOf(demand: Demand, call: string): object {
  switch (demand.kind) {
    case 'rate': {
      const { kind, key, rpm, tpm, needed, tokens } = demand;
      return { kind, key, rpm: rpm ?? undefined, tpm: tpm ?? undefined, needed, tokens };
    }
    case 'parallel':
      return { ...demand, member: call };
    case 'budget':
      return { ...demand, member: memberOf(demand.cost, call) };
  }
}

/** A running call in the list of those that hold a part of a budget. */
export const memberOf = (cost: number, call: string): string => `${call}|${cost}`;
