/** What a fake provider says, before a dialect puts it on the wire. */

export interface ToolCall {
  name: string;
  arguments: Record<string, unknown>;
}

export interface Usage {
  /** Input tokens that no cache served. */
  input: number;
  output: number;
  cacheRead: number;
  cacheWrite: number;
}

export interface Answer {
  /** The text as it is streamed, piece by piece. */
  pieces: string[];
  toolCalls: ToolCall[];
  usage: Usage;
}

export const plainAnswer = (name: string): Answer => ({
  pieces: ['Hello', ' from ', name, '.'],
  toolCalls: [],
  usage: { input: 12, output: 5, cacheRead: 0, cacheWrite: 0 },
});

export const textOf = (answer: Answer): string => answer.pieces.join('');

/** Cuts a tool call's JSON arguments into fragments, as models stream them. */
export const fragments = (call: ToolCall): string[] =>
  JSON.stringify(call.arguments).match(/.{1,6}/gsu) ?? [];
