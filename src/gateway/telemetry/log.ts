import { join } from 'node:path';
import { type Logger, pino, symbols } from 'pino';
import type { LogLevel } from '../../contract/log-levels.ts';
import { LogFile } from './log-file.ts';
import type { Redact } from './redact.ts';
import { type RoutingLog, routingLog } from './routing-line.ts';

export type Log = Logger;

export interface LogOptions {
  dataDir: string;
  level: LogLevel;
  redact: Redact;
  /** Warnings and worse go there too, readable. */
  console: NodeJS.WritableStream | null;
}

const MAX_BYTES = 10 * 1024 * 1024;
const KEPT = 5;
const WARN = 40;
const ERROR = 50;

/**
 * JSON lines in DATA_DIR/logs/gateway.log. Everything passes the redaction here. `level` of what comes back can be
 * changed while it runs.
 */
export async function openLog({ dataDir, level, redact, console }: LogOptions): Promise<{
  log: Log;
  logRouting: RoutingLog;
  close: () => Promise<void>;
}> {
  const file = new LogFile({
    path: join(dataDir, 'logs', 'gateway.log'),
    maxBytes: MAX_BYTES,
    keep: KEPT,
    failed: ({ message }) => (console ?? process.stderr).write(`The log can't be written: ${message}\n`),
    recovered: (lost) => log.warn(`${lost} lines of the log were lost while it could not be written`),
  });
  await file.open();
  const destination = {
    // Asks pino for the two below.
    [symbols.needsMetadataGsym]: true as const,
    lastLevel: 0,
    lastMsg: undefined as string | undefined,
    write(line: string): void {
      file.write(redact.text(line));
      const { lastLevel, lastMsg } = destination;
      if (console && lastLevel >= WARN) console.write(`${redact.text(lastMsg ?? '')}\n`);
      // What comes before a crash.
      if (lastLevel >= ERROR) void file.flush();
    },
  };
  const log = pino({ level, base: { pid: process.pid } }, destination);
  return { log, logRouting: routingLog(log, redact, file), close: () => file.close() };
}
