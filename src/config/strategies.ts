import { DEFAULT_STRATEGY, STRATEGIES, strategyNamed } from '../contract/strategies.ts';
import { nearestName } from './nearest.ts';

/** LiteLLM's strategies that are none here: a file that names one loads, and the default serves. */
const KNOWN_ELSEWHERE = new Set(['provider-budget-routing', 'lar1']);

/** The path of a module whose default export is a strategy. It stands in headers too, so it is plain ASCII. */
export const isStrategyModule = (name: string): boolean => /^\.{0,2}\/[ -~]+\.[cm]?[jt]s$/.test(name);

export const strategyNames = (): string[] =>
  Object.entries(STRATEGIES).flatMap(([name, { aliases }]) => [name, ...aliases]);

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** The name of a strategy that a wrong one was probably meant to be: for `wieghted`, `latencybased`, `simple`. */
export const nearestStrategy = (name: string): string | undefined => {
  const wanted = bare(name);
  const begins = (known: string): boolean =>
    wanted.startsWith(bare(known.split('-')[0] ?? known)) ||
    (wanted.length > 2 && bare(known).startsWith(wanted));
  return nearestName(name, strategyNames()) ?? Object.keys(STRATEGIES).find(begins);
};

export const isKnownStrategy = (name: string): boolean => KNOWN_ELSEWHERE.has(name);

/** What serves under a name that passed the checks: a canonical name, or the path of a module. */
export const servedStrategy = (name: string): string =>
  strategyNamed(name) ?? (isStrategyModule(name) ? name : DEFAULT_STRATEGY);
