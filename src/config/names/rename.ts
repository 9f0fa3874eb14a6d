import { scalar } from '../edits/place.ts';
import { asTextEdits, type Splice, type TextEdit } from '../edits/splice.ts';
import type { Source } from '../source.ts';
import { nameObstacle, type Occurrence, sameName } from './occurrences.ts';

const spliceOf = ({ start, end, kind, style }: Occurrence, name: string): Splice => {
  if (kind === 'variable' || style === 'block') return { start, end, text: name };
  if (style === 'plain') return { start, end, text: scalar(name) };
  return { start: start - 1, end: end + 1, text: scalar(name) };
};

/** The edits that give a name another one wherever it stands. Throws, with a message for people, when it cannot be. */
export const renameEdits = (
  source: Source,
  all: readonly Occurrence[],
  occurrence: Occurrence,
  wanted: string,
): TextEdit[] => {
  const obstacle = nameObstacle(all, occurrence, wanted);
  if (obstacle !== undefined) throw new Error(obstacle);
  return asTextEdits(
    source,
    sameName(all, occurrence).map((one) => spliceOf(one, wanted)),
  );
};
