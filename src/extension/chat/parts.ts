/** What VS Code puts into messages, by its shape: the classes themselves are only there inside the editor. */
export interface TextPart {
  value: string;
}
export interface ToolCallPart {
  callId: string;
  name: string;
  input: object;
}
export interface ToolResultPart {
  callId: string;
  content: readonly unknown[];
}
export interface DataPart {
  mimeType: string;
  data: Uint8Array;
}

const has = <K extends string>(part: unknown, key: K): part is Record<K, unknown> =>
  typeof part === 'object' && part !== null && key in part;

export const isText = (part: unknown): part is TextPart =>
  has(part, 'value') && typeof part.value === 'string';

export const isToolCall = (part: unknown): part is ToolCallPart =>
  has(part, 'callId') && has(part, 'name') && has(part, 'input');

export const isToolResult = (part: unknown): part is ToolResultPart =>
  has(part, 'callId') && has(part, 'content') && Array.isArray(part.content);

export const isData = (part: unknown): part is DataPart =>
  has(part, 'mimeType') &&
  typeof part.mimeType === 'string' &&
  has(part, 'data') &&
  part.data instanceof Uint8Array;

/** Text of a part that is text in another form; undefined where it is none. */
export const textOf = (part: unknown): string | undefined => {
  if (isText(part)) return part.value;
  return isData(part) && /^text\/|[/+]json$/.test(part.mimeType)
    ? new TextDecoder().decode(part.data)
    : undefined;
};

export const isImage = (part: unknown): part is DataPart =>
  isData(part) && part.mimeType.startsWith('image/');
