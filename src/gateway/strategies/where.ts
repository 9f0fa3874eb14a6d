import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';

const LINE = /^(?:\?switchyard=\d+)?:(\d+)/;

/** `my-strategy.ts:12`: the first place within one of `files` that an error names; the file alone when it names none. */
export function placeOf(error: unknown, file: string, files: Iterable<string>): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const found = placeIn(stack, files) ?? (error instanceof SyntaxError ? syntaxPlace(file) : null);
  return found ?? basename(file);
}

function placeIn(stack: string, files: Iterable<string>): string | null {
  const places = Array.from(files).flatMap((file) =>
    [file, pathToFileURL(file).href].flatMap((spelt) => {
      const [before = '', ...after] = stack.split(spelt);
      const line = after.map((rest) => LINE.exec(rest)?.[1]).find((found) => found !== undefined);
      return line === undefined ? [] : [{ at: before.length, text: `${basename(file)}:${line}` }];
    }),
  );
  return places.sort((a, b) => a.at - b.at)[0]?.text ?? null;
}

/** Node tells no line of a syntax error in JavaScript; its reader of TypeScript does. Only after an error. */
function syntaxPlace(file: string): string | null {
  try {
    stripTypeScriptTypes(readFileSync(file, 'utf8'), { sourceUrl: pathToFileURL(file).href });
    return null;
  } catch (error) {
    return placeIn((error as Error).stack ?? '', [file]);
  }
}
