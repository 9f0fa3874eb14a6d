import type { FailureKind } from '../failure.ts';

/** How many failures in a row take a deployment out. */
export interface AllowedFails {
  allowedFails: number;
  /** By kind of failure, where it differs; also for kinds that else take a deployment out at once. */
  allowedFailsByKind: Partial<Record<FailureKind, number>>;
  /** The same by the upstream's status, which is looked at first. */
  allowedFailsByStatus?: Partial<Record<number, number>>;
}
