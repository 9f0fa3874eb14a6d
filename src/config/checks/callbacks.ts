import { CALLBACK_KEYS, callbackName, CALLBACKS, LANGFUSE_KEYS } from '../callbacks.ts';
import { nearestName } from '../nearest.ts';
import { asTree, type Path } from '../paths.ts';
import type { Check } from './check.ts';

const isKnown = (name: string): boolean => (CALLBACKS as readonly string[]).includes(name);

export const callbacks: Check = ({ resolved, lookup }, report) => {
  const settings = asTree(resolved['litellm_settings']);
  const missing = LANGFUSE_KEYS.filter((name) => !lookup(name));
  for (const key of CALLBACK_KEYS) {
    for (const { name, path } of namesAt(settings[key], ['litellm_settings', key])) {
      if (!isKnown(name)) {
        const near = nearestName(name, CALLBACKS);
        const known = CALLBACKS.map((one) => `\`${one}\``).join(', ');
        const help =
          near === undefined ? `There are ${known}.` : `Did you mean \`${near}\`? There are ${known}.`;
        report('unknown-callback', path, 'value', `Nothing is reported to \`${name}\`. ${help}`);
      } else if (name === 'langfuse' && missing.length > 0) {
        report(
          'callback-without-keys',
          path,
          'value',
          `Nothing is reported to \`langfuse\` until ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} set.`,
        );
      }
    }
  }
};

/** One name, or a list of them. */
const namesAt = (value: unknown, path: Path): { name: string; path: Path }[] => {
  if (typeof value === 'string') return [{ name: value, path }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry, index) => {
    const name = callbackName(entry);
    return typeof name === 'string' ? [{ name, path: [...path, index] }] : [];
  });
};
