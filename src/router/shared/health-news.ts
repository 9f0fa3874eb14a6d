import type { Deployment, HealthPolicy } from '../deployment.ts';

interface Outage {
  /** Epoch milliseconds: the end of a cooldown, the first probe of an open circuit. */
  until: number;
  reason: string;
}

/** What one gateway found of a deployment's health, and the others are to know. */
export interface HealthNews {
  /** It cools down. */
  cooldown?: Outage | undefined;
  /** Its circuit opened. */
  opened?: Outage | undefined;
  /** Its circuit closed. */
  closed?: boolean | undefined;
  /** An operator ended what outage it had. */
  revived?: boolean | undefined;
}

/** Takes over what another gateway found. Answers whether it changed anything. */
export function hearHealth(
  deployment: Deployment,
  { cooldown, opened, closed, revived }: HealthNews,
  policy: HealthPolicy,
  now: number,
): boolean {
  if (revived) return deployment.revive(now);
  const { circuit, warmUp } = deployment;
  let changed = false;
  if (cooldown && policy.cooldown.enabled && cooldown.until > now) {
    changed = deployment.cooldown.hear(cooldown.until, cooldown.reason);
    if (changed && policy.slowStart) warmUp.begin(cooldown.until);
  }
  if (opened && policy.circuit.enabled) changed = circuit.hearOpened(opened.until, opened.reason) || changed;
  if (closed && circuit.state(now) !== 'closed') {
    circuit.reset();
    if (policy.slowStart) warmUp.begin(now);
    changed = true;
  }
  return changed;
}
