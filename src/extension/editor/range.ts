import type { SourceRange } from '../../contract/admin.ts';

/** Zero-based, end exclusive, as editors count. */
export interface EditorPosition {
  line: number;
  character: number;
}
export interface EditorRange {
  start: EditorPosition;
  end: EditorPosition;
}

const toPosition = ({ line, column }: SourceRange['start']): EditorPosition => ({
  line: line - 1,
  character: column - 1,
});

export const toEditorRange = ({ start, end }: SourceRange): EditorRange => ({
  start: toPosition(start),
  end: toPosition(end),
});

const isBefore = (a: EditorPosition, b: EditorPosition): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

/** True also where one is empty and lies within or at an edge of the other. */
export const overlap = (a: EditorRange, b: EditorRange): boolean =>
  !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
