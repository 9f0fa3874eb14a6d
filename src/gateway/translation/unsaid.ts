import type { FormRequest, Json, Part } from './form.ts';
import type { Losses } from './losses.ts';
import { isObject } from './members.ts';

/** Members that nobody but their own dialect knows, and that change what is asked for; with the value that says nothing. */
const CHANGING: Readonly<Record<string, unknown>> = {
  audio: null,
  container: null,
  max_tool_calls: null,
  mcp_servers: [],
  modalities: ['text'],
  responseModalities: ['TEXT'],
  truncation: 'disabled',
};

/** Reports what the form has kept for the client's own dialect: of the request, its turns, their parts and its tools. */
export function reportUnsaid({ rest = {}, turns, tools }: FormRequest, losses: Losses): void {
  // Google keeps most of them in an object of their own.
  const { generationConfig, ...others } = rest;
  const members: Json = isObject(generationConfig) ? { ...others, ...generationConfig } : rest;
  for (const [name, value] of Object.entries(members)) {
    if (!Object.hasOwn(CHANGING, name)) losses.hint(name);
    else if (JSON.stringify(value) !== JSON.stringify(CHANGING[name])) losses.meaning(name);
  }
  const hint = (part: { rest?: Json }): void => {
    for (const name in part.rest) losses.hint(name);
  };
  for (const turn of turns) {
    hint(turn);
    for (const part of turn.parts) reportPart(part, hint);
  }
  tools.forEach(hint);
}

function reportPart(part: Part, hint: (part: { rest?: Json }) => void): void {
  hint(part);
  if (part.type === 'result') for (const inner of part.parts) reportPart(inner, hint);
}
