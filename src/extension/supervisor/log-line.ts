import type { LogLevel } from '../../contract/log-levels.ts';

export interface LogLine {
  level: LogLevel;
  text: string;
  /** Of the process that wrote it; null when the line does not say. */
  pid: number | null;
}

const NOISE = new Set(['level', 'time', 'pid', 'hostname', 'msg', 'v']);

/** Its message says all that people read; the rest is for programs. */
const tellsItself = ({ msg }: Record<string, unknown>): boolean =>
  typeof msg === 'string' && msg.startsWith('routing: ');

const levelOf = (level: unknown): LogLevel => {
  if (typeof level !== 'number') return 'info';
  if (level >= 50) return 'error';
  if (level >= 40) return 'warn';
  if (level >= 30) return 'info';
  return level >= 20 ? 'debug' : 'trace';
};

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** A pino line for people: message first, then what came with it. Anything else stays as it is. */
export const parseLogLine = (line: string): LogLine => {
  try {
    const record: unknown = JSON.parse(line);
    if (typeof record !== 'object' || record === null) return { level: 'info', text: line, pid: null };
    const fields = record as Record<string, unknown>;
    const details = Object.entries(fields).filter(([name]) => !NOISE.has(name) && !tellsItself(fields));
    const text = [
      ...(fields.msg === undefined ? [] : [shown(fields.msg)]),
      ...details.map(([name, value]) => `${name}=${shown(value)}`),
    ].join(' ');
    return { level: levelOf(fields.level), text, pid: typeof fields.pid === 'number' ? fields.pid : null };
  } catch {
    // Not JSON: an uncaught error's stack, for example.
    return { level: 'info', text: line, pid: null };
  }
};
