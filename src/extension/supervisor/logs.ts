import { join } from 'node:path';
import type { Disposable } from '../signal.ts';
import { type LogLine, parseLogLine } from './log-line.ts';
import { lastLines, LogTail } from './log-tail.ts';
import { stderrFile } from './spawn.ts';

export type LogSink = (line: LogLine) => void;

/** Shows what one gateway writes to its log from now on. All gateways of a user write to the same one. */
export const followLog = (dataDir: string, pid: number, sink: LogSink): Disposable =>
  new LogTail(join(dataDir, 'logs', 'gateway.log'), (line) => {
    const parsed = parseLogLine(line);
    if (parsed.pid === null || parsed.pid === pid) sink(parsed);
  });

/** Shows what a gateway says while it starts, before it has a log or what to put into it. */
export const followStart = (dataDir: string, config: string, sink: LogSink): Disposable => {
  const show = (line: string) => sink({ ...parseLogLine(line), level: 'warn' });
  const tail = new LogTail(stderrFile(dataDir, config), show, 'start');
  return { dispose: () => void tail.flush().then(() => tail.dispose()) };
};

/** What explains a failed start or a crash best: what came last on standard error, else in the log. */
export const lastWords = async (dataDir: string, config: string): Promise<string[]> => {
  const stderr = await lastLines(stderrFile(dataDir, config), 15);
  const lines = stderr.length > 0 ? stderr : await lastLines(join(dataDir, 'logs', 'gateway.log'), 15);
  return lines.map((line) => parseLogLine(line).text);
};
