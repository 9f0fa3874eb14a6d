import { nearestName } from '../nearest.ts';
import { asText, type Path, spell, type Tree, valueAt } from '../paths.ts';
import { isSpecialPrice } from '../prices/written.ts';
import { homeOf, mappingsOf, SECTIONS } from '../sections.ts';
import { isStrategyModule } from '../strategies.ts';
import type { Check } from './check.ts';

/** Where prices may stand. */
const PRICED: ReadonlySet<string | number | undefined> = new Set(['litellm_params', 'model_info']);

/** For what people share by YAML anchors, as in Compose files. */
const isOwnKey = (path: Path, key: string): boolean => path.length === 0 && /^(x-|\.)/.test(key);

const placeOf = (path: Path): string =>
  path.length === 0 ? 'the file' : `\`${spell(path.filter((step) => typeof step === 'string'))}\``;

/** Arguments of a strategy of one's own. */
const isForModule = (written: Tree, path: Path): boolean =>
  path.at(-1) === 'routing_strategy_args' &&
  isStrategyModule(asText(valueAt(written, [...path.slice(0, -1), 'routing_strategy'])) ?? '');

export const keys: Check = ({ written }, report) => {
  for (const section of SECTIONS) {
    for (const { path, tree } of mappingsOf(written, section)) {
      for (const key of Object.keys(tree)) {
        if (section.keys.includes(key) || isOwnKey(path, key) || isForModule(written, path)) continue;
        if (isSpecialPrice(key) && PRICED.has(path.at(-1))) continue;
        const at = [...path, key];
        const line = Object.hasOwn(section.ignored, key) ? section.ignored[key] : undefined;
        if (line !== undefined) {
          report('ignored-key', at, 'key', `\`${key}\` is LiteLLM's and has no effect here. ${line}`);
          continue;
        }
        const near = nearestName(key, section.keys, section.free && Math.floor(key.length / 3));
        if (section.free && near === undefined) continue;
        const home = near === undefined ? homeOf(at) : undefined;
        const hint =
          near !== undefined
            ? ` Did you mean \`${near}\`?`
            : home !== undefined
              ? ` It belongs to ${placeOf(home.filter((step) => step !== '*'))}.`
              : '';
        report(
          'unknown-key',
          at,
          'key',
          `\`${key}\` is not known in ${placeOf(path)} and has no effect.${hint}`,
        );
      }
    }
  }
};
