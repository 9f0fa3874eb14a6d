import type { Mention, Outline } from '../outline.ts';
import type { Check } from './check.ts';

/** Where the requests of each group go next; router_settings wins over litellm_settings. */
const hops = ({ fallbacks, aliases }: Outline): Map<string, Mention[]> => {
  const ordinary = fallbacks.filter(({ key, from }) => key === 'fallbacks' && from !== null);
  const ours = ordinary.filter(({ section }) => section === 'router_settings');
  const groupOf = new Map(aliases.map(({ name, target }) => [name, target?.name ?? name]));
  return new Map(
    (ours.length > 0 ? ours : ordinary).map(({ from, targets }) => [
      from?.name ?? '',
      targets.map(({ name, path }) => ({ name: groupOf.get(name) ?? name, path })),
    ]),
  );
};

export const cyclicFallbacks: Check = ({ outline }, report) => {
  const next = hops(outline);
  const done = new Set<string>();

  const walk = (group: string, trail: readonly string[]): void => {
    if (done.has(group)) return;
    const here = [...trail, group];
    for (const { name, path } of next.get(group) ?? []) {
      const begun = here.indexOf(name);
      if (begun < 0) {
        walk(name, here);
        continue;
      }
      const circle = [...here.slice(begun), name].map((step) => `\`${step}\``).join(' → ');
      report(
        'cyclic-fallbacks',
        path,
        'value',
        `These fallbacks lead back to where they began: ${circle}. Each group is tried once.`,
      );
    }
    done.add(group);
  };

  for (const group of next.keys()) walk(group, []);
};
