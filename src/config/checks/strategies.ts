import { DEFAULT_STRATEGY, STRATEGIES, strategyNamed } from '../../contract/strategies.ts';
import { isKnownStrategy, isStrategyModule, nearestStrategy } from '../strategies.ts';
import type { Check } from './check.ts';

export const strategies: Check = ({ outline }, report) => {
  for (const { name, path } of outline.strategies) {
    if (strategyNamed(name) !== undefined || isStrategyModule(name)) continue;
    if (isKnownStrategy(name)) {
      const message = `The strategy \`${name}\` is not in this version yet: \`${DEFAULT_STRATEGY}\` takes its place.`;
      report('strategy-not-served', path, 'value', message);
      continue;
    }
    const near = nearestStrategy(name);
    const names = Object.keys(STRATEGIES).map((known) => `\`${known}\``);
    const help =
      near === undefined
        ? `There are ${names.join(', ')}, or the path of a module such as \`./my-strategy.ts\`.`
        : `Did you mean \`${near}\`?`;
    report('unknown-strategy', path, 'value', `There is no strategy \`${name}\`. ${help}`);
  }
};
