import * as l10n from '@vscode/l10n';
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
  for (const name of keys.names()) add(name, l10n.t('stored key'));
  for (const name of environment.filter((one) => LIKELY.test(one))) add(name, l10n.t('environment'));
  for (const { kind, name, role } of names) {
    if (kind !== 'variable') continue;
    add(
      name,
      role === 'definition'
        ? 'environment_variables'
        : keys.lookup(name)
          ? l10n.t('environment')
          : l10n.t('not set'),
    );
  }
  for (const name of environment) add(name, l10n.t('environment'));
  return Array.from(known, ([name, detail]) => ({ name, detail }));
};
