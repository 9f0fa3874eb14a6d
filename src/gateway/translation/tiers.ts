import type { FormRequest } from './form.ts';

const TIERS: Readonly<Record<string, FormRequest['tier']>> = {
  auto: 'auto',
  default: 'standard',
  flex: 'flex',
  priority: 'priority',
  scale: 'priority',
};

/** `service_tier` of Chat and Responses. */
export const tierNamed = (name: unknown): FormRequest['tier'] =>
  typeof name === 'string' && Object.hasOwn(TIERS, name) ? TIERS[name] : undefined;

export const isTier = (name: unknown): boolean => tierNamed(name) !== undefined;

export const tierName = (tier: FormRequest['tier']): string | undefined =>
  tier === 'standard' ? 'default' : tier;
