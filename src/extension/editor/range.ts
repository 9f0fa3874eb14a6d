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
