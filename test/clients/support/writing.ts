import type { ToolCall } from '../../support/providers/answer.ts';
import type { Json } from '../../support/providers/dialect.ts';
import type { Offered } from './offered.ts';

/** What an assistant is asked to write, and where. */
export interface Task {
  path: string;
  text: string;
}

/** Tools that write a whole file, by the ends of their names (some dialects put a namespace before it). */
const WRITERS = /(^|_)(write|write_file|write_to_file|create|create_file|create_new_file|editor)$/i;
const SHELLS = /(^|_)(exec_command|shell|shell_command|bash|run_commands?)$/i;

const named = ({ properties }: Offered, ...patterns: RegExp[]): string | undefined =>
  patterns.flatMap((pattern) => Object.keys(properties).filter((name) => pattern.test(name)))[0];

function byWriter(tool: Offered, { path, text }: Task): ToolCall | null {
  const [where, what] = [named(tool, /path/i), named(tool, /content/i, /^(new_|file_)?text$/i)];
  if (where === undefined || what === undefined) return null;
  const command: Json = 'command' in tool.properties ? { command: 'create' } : {};
  return { name: tool.name, arguments: { ...command, [where]: path, [what]: text } };
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

function byShell(tool: Offered, { path, text }: Task): ToolCall | null {
  const command = named(tool, /^(cmd|command|commands)$/);
  if (command === undefined) return null;
  const line = `printf %s ${quoted(text)} > ${quoted(path)}`;
  const isList = tool.properties[command]?.['type'] === 'array';
  return { name: tool.name, arguments: { [command]: isList ? ['bash', '-c', line] : line } };
}

/** The call that writes the file with one of the tools offered; null when there is none for it. */
export function writing(tools: readonly Offered[], task: Task): ToolCall | null {
  const writers = tools.filter(({ name }) => WRITERS.test(name)).map((tool) => byWriter(tool, task));
  const shells = tools.filter(({ name }) => SHELLS.test(name)).map((tool) => byShell(tool, task));
  return [...writers, ...shells].find((call) => call !== null) ?? null;
}
