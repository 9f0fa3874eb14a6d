import {
  asTextEdits,
  applySplices,
  insert,
  lineBreakOf,
  lineEnd,
  lineStart,
  remove,
  type Splice,
} from '../edits/splice.ts';
import { parseSource, type Source } from '../source.ts';
import { syntaxProblems } from '../syntax.ts';
import type { Fix } from './fix.ts';

const problemsOf = (text: string): number => syntaxProblems(parseSource(text)).length;

/** `key: text` or `- text`, behind which a comment may stand. */
const VALUE = /^( *(?:- +)*(?:(?:[\w./-]+|"[^"]*"|'[^']*') *:[ \t]+)?)(\S.*?)([ \t]+#.*)?$/;

/** The text of the line in quotes. */
const quoted = (source: Source, start: number): Splice[] => {
  const from = lineStart(source, start);
  const line = source.text.slice(from, lineEnd(source, start));
  const [, before = '', value = ''] = VALUE.exec(line) ?? [];
  // An alias without its anchor is no text.
  if (value === '' || before === '' || /^(["'|>]|[*&][\w-]+$)/.test(value)) return [];
  const at = from + before.length;
  return [{ start: at, end: at + value.length, text: JSON.stringify(value) }];
};

const CLOSING = { '{': '}', '[': ']', '"': '"', "'": "'" } as const;
type Opening = keyof typeof CLOSING;
const isOpening = (char: string): char is Opening => Object.hasOwn(CLOSING, char);

/** What a line opens and does not close. */
const openIn = (line: string): string => {
  const open: Opening[] = [];
  for (let at = 0; at < line.length; at++) {
    const char = line.charAt(at);
    const last = open.at(-1);
    const inText = last === '"' || last === "'";
    if (last !== undefined && char === CLOSING[last]) open.pop();
    else if (!inText && char === '#' && /\s/.test(line[at - 1] ?? ' ')) break;
    else if (!inText && isOpening(char)) open.push(char);
  }
  return open
    .reverse()
    .map((char) => CLOSING[char])
    .join('');
};

/** How far above it the cause of an error may stand. */
const FAR = 400;

/** Behind the last word of the nearest line above, or of this one, that leaves something open. */
const closed = ({ text, lines }: Source, start: number): Splice[] => {
  for (let line = lines.linePos(start).line; line > 0; line--) {
    const from = lines.lineStarts[line - 1]!;
    const written = text.slice(from, lineEnd({ text }, from));
    const missing = openIn(written);
    const words = written.replace(/\s+#.*$/, '').trimEnd();
    if (missing !== '') return [insert(from + words.replace(/,$/, '').length, missing)];
    if (start - from > FAR) return [];
  }
  return [];
};

/** How much of a text is still wrong. */
type Wrong = (text: string) => number;

const best = (source: Source, attempts: readonly Splice[][], wrong: Wrong): Splice[] | undefined =>
  attempts
    .map((splices) => ({ splices, left: wrong(applySplices(source.text, splices)) }))
    .sort((a, b) => a.left - b.left)[0]?.splices;

/** Of a second document: what it holds joins the first where that makes sense, or goes. */
const oneDocument = (source: Source, start: number, wrong: Wrong): Fix[] => {
  const end = lineEnd(source, start);
  const line = remove(start, Math.min(end + lineBreakOf(source).length, source.text.length));
  const joined = applySplices(source.text, [line]);
  const isEmpty = parseSource(source.text.slice(end)).doc.contents === null;
  const makesSense = problemsOf(joined) === 0 && wrong(joined) === 0;
  return [
    ...(isEmpty || makesSense
      ? [{ title: 'Remove the `---`', edits: asTextEdits(source, [line]), preferred: true }]
      : []),
    ...(isEmpty
      ? []
      : [
          {
            title: 'Remove the second document',
            edits: asTextEdits(source, [remove(start, source.text.length)]),
            preferred: false,
          },
        ]),
  ];
};

/** Mends what is no YAML where one edit of a line makes it so. */
export const syntaxFixes = (source: Source, start: number, wrong: Wrong): Fix[] => {
  if (/^---(?=\s|$)/.test(source.text.slice(start))) return oneDocument(source, start, wrong);
  const before = problemsOf(source.text);
  const [inQuotes, close] = [quoted(source, start), closed(source, start)];
  const splices = best(
    source,
    [close, inQuotes].filter(
      (made) => made.length > 0 && problemsOf(applySplices(source.text, made)) < before,
    ),
    wrong,
  );
  if (!splices) return [];
  const title = splices === close ? 'Close what is open' : 'Put the text in quotes';
  return [{ title, edits: asTextEdits(source, splices), preferred: true }];
};

/** Of any file: it is not YAML while they are there. As wide as makes most sense of what follows. */
export const tabFix = (
  source: Source,
  tabs: readonly { start: number; end: number }[],
  wrong: Wrong,
): Fix => {
  const widths = [2, 4, 8].map((width) =>
    tabs.map(({ start, end }) => ({
      start,
      end,
      text: source.text.slice(start, end).replaceAll('\t', ' '.repeat(width)),
    })),
  );
  const title = 'Replace the tabs that indent lines by spaces';
  return { title, edits: asTextEdits(source, best(source, widths, wrong) ?? []), preferred: true };
};
