import { isPattern, wildcardsIn } from '../contract/patterns.ts';
import { knownModels } from './prices/index.ts';
import { PROVIDERS } from './provider-table.ts';
import { recogniseModel } from './providers.ts';
import type { Config, ConfiguredDeployment } from './types.ts';

/** The publicly known models that clients can ask for by groups with wildcards, by their names. */
export function wildcardModels({ deployments }: Pick<Config, 'deployments'>): string[] {
  const names = deployments.filter(({ group }) => isPattern(group)).flatMap(namesOf);
  return [...new Set(names)];
}

function namesOf({ group, params: { model }, named }: ConfiguredDeployment): string[] {
  if (!isPattern(model)) return [];
  const { provider, upstreamModel } = recogniseModel(model);
  if (provider !== null) return filled(group, `${provider}/${upstreamModel}`, knownModels(provider));
  const served = Object.keys(PROVIDERS).filter((one) => named?.(`${one}/*`).unset.length === 0);
  return served.flatMap((one) => filled(group, model, knownModels(one)));
}

/** `group` with what its wildcards stand for in each of `models`; nothing for those that `pattern` does not match. */
const filled = (group: string, pattern: string, models: readonly string[]): string[] =>
  models.flatMap((model) => {
    const parts = wildcardsIn(pattern, model);
    if (parts?.length !== group.split('*').length - 1) return [];
    return parts.reduce((name, part) => name.replace('*', () => part), group);
  });
