import { join } from 'node:path';
import type { Disposable } from '../signal.ts';
import { type LogLine, parseLogLine } from './log-line.ts';
import { lastLines, LogTail } from './log-tail.ts';
import { stderrFile } from './spawn.ts';

export type LogSink = (line: LogLine) => void;

/** Shows what one gateway writes, to its log and to its standard error, from now on. */
export const followLogs = (dataDir: string, config: string, pid: number, sink: LogSink): Disposable => {
  // All gateways of a user write to one log.
  const log = new LogTail(join(dataDir, 'logs', 'gateway.log'), (line) => {
    const parsed = parseLogLine(line);
    if (parsed.pid === null || parsed.pid === pid) sink(parsed);
  });
  const stderr = new LogTail(stderrFile(dataDir, config), (line) =>
    sink({ ...parseLogLine(line), level: 'error' }),
  );
  return {
    dispose: () => {
      log.dispose();
      stderr.dispose();
    },
  };
};

/** What explains a failed start or a crash best: what came last on standard error, else in the log. */
export const lastWords = async (dataDir: string, config: string): Promise<string[]> => {
  const stderr = await lastLines(stderrFile(dataDir, config), 15);
  const lines = stderr.length > 0 ? stderr : await lastLines(join(dataDir, 'logs', 'gateway.log'), 15);
  return lines.map((line) => parseLogLine(line).text);
};
