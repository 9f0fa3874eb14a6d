import type { Analysis } from './analyses.ts';
import type { EditorDeps } from './editor-context.ts';
import type { KnownVariable } from './names.ts';

/** By their names most variables of an environment have nothing to do with models. */
const LIKELY = /KEY|TOKEN|SECRET|PASSWORD|CREDENTIAL|API|URL|HOST|ENDPOINT|PROJECT|REGION|PROFILE/i;

/** Variables by name, with where they are set; never what they hold. The likeliest first. */
export const knownVariables = (
  { names }: Analysis,
  keys: EditorDeps['keys'],
  environment: readonly string[],
): KnownVariable[] => {
  const known = new Map<string, string>();
  const add = (name: string, detail: string): void => {
    if (!known.has(name)) known.set(name, detail);
  };
  for (const name of keys.names()) add(name, 'stored key');
  for (const name of environment.filter((one) => LIKELY.test(one))) add(name, 'environment');
  for (const { kind, name, role } of names) {
    if (kind !== 'variable') continue;
    add(
      name,
      role === 'definition' ? 'environment_variables' : keys.lookup(name) ? 'environment' : 'not set',
    );
  }
  for (const name of environment) add(name, 'environment');
  return Array.from(known, ([name, detail]) => ({ name, detail }));
};
