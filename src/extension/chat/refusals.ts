/** How callers of language models tell failures apart: who may not ask, what is not there, whose limit is reached. */
const REFUSALS = { NoPermissions: [401, 403], NotFound: [404], Blocked: [429] } as const;
export type Refusal = keyof typeof REFUSALS;

export const refusalOf = (status: number): Refusal | undefined =>
  (Object.keys(REFUSALS) as Refusal[]).find((kind) => (REFUSALS[kind] as readonly number[]).includes(status));
