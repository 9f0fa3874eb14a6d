import { distance } from 'fastest-levenshtein';

/** Never so many that nothing of the name is left. */
const slips = (name: string): number => Math.min(name.length - 1, Math.max(2, Math.floor(name.length / 3)));

/** The candidate that the name was probably meant to be; undefined when none is within so many slips. */
export const nearestName = (
  name: string,
  candidates: Iterable<string>,
  within = slips(name),
): string | undefined => {
  let best: string | undefined;
  let least = within + 1;
  for (const candidate of candidates) {
    const steps = distance(name.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
};
