import { isCollection, isPair, isScalar, isSeq, parseDocument, type Scalar, visit } from 'yaml';

/** A scalar under the cursor, and where in the document's structure it stands. */
export interface Cursor {
  /** Keys and indexes from the root to the scalar's own place; a key's own name is not part of its path. */
  path: readonly (string | number)[];
  isKey: boolean;
  text: string;
  /** Offsets of the text in its line, without quotes. */
  start: number;
  end: number;
  quote: '' | '"' | "'";
  /** Within brackets. */
  inFlow: boolean;
  /** A key whose colon is there. */
  hasColon: boolean;
}

/** A private-use character: typed at the cursor, it gives even an empty or unfinished place a scalar of its own. */
const MARK = '\uE000';

const stepOf = (parent: unknown, child: unknown): string | number | undefined => {
  if (isSeq(parent)) return parent.items.indexOf(child);
  if (isPair(parent) && parent.value === child && isScalar(parent.key)) return String(parent.key.value);
  return undefined;
};

const pathTo = (scalar: Scalar, ancestors: readonly unknown[]): (string | number)[] => {
  const chain = [...ancestors, scalar];
  return chain.flatMap((node, i) => stepOf(chain[i - 1], node) ?? []);
};

export function cursorAt(text: string, offset: number): Cursor | undefined {
  const marked = `${text.slice(0, offset)}${MARK}${text.slice(offset)}`;
  let cursor: Cursor | undefined;
  visit(parseDocument(marked, { logLevel: 'silent' }), {
    Scalar(role, scalar, ancestors) {
      const { value, range, type } = scalar;
      if (typeof value !== 'string' || !value.includes(MARK) || !range) return undefined;
      const quote = type === 'QUOTE_DOUBLE' ? '"' : type === 'QUOTE_SINGLE' ? "'" : '';
      const [start, end] = [range[0] + quote.length, range[1] - MARK.length - quote.length];
      const around = ancestors.findLast((node) => isCollection(node));
      // The parser takes an unfinished word and the next line for one text.
      const isOneLine = !text.slice(start, end).includes('\n');
      const lineFrom = text.lastIndexOf('\n', offset - 1) + 1;
      const lineTo = offset + (/^[^\r\n]*/.exec(text.slice(offset))?.[0].trimEnd().length ?? 0);
      const [from, to] = isOneLine ? [start, end] : [Math.max(start, lineFrom), Math.min(end, lineTo)];
      cursor = {
        path: pathTo(scalar, ancestors),
        isKey: role === 'key',
        text: isOneLine ? value.replace(MARK, '') : text.slice(from, to),
        start: from,
        end: to,
        quote,
        inFlow: isCollection(around) && around.flow === true,
        hasColon: role === 'key' && /^["']?[ \t]*:/.test(text.slice(to)),
      };
      return visit.BREAK;
    },
  });
  return cursor;
}
