import { once } from 'node:events';
import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import type { Redact } from './redact.ts';

export type Log = Logger;

export interface LogOptions {
  dataDir: string;
  level: string;
  redact: Redact;
  /** Warnings and worse go there too, readable. */
  console: NodeJS.WritableStream | null;
}

const WARN = 40;

/** JSON lines in DATA_DIR/logs/gateway.log, written off the request path; every line passes the redaction. */
export async function openLog({ dataDir, level, redact, console }: LogOptions): Promise<{
  log: Log;
  flush: () => Promise<void>;
}> {
  const file = pino.destination({
    dest: join(dataDir, 'logs', 'gateway.log'),
    mkdir: true,
    sync: false,
    mode: 0o600,
  });
  await once(file, 'ready'); // Ending before it is would fail.
  const write = (line: string): void => {
    const clean = redact.text(line);
    file.write(clean);
    if (console) {
      const { level: severity, msg } = JSON.parse(clean) as { level: number; msg: string };
      if (severity >= WARN) console.write(`${msg}\n`);
    }
  };
  const log = pino({ level, base: { pid: process.pid } }, { write });
  // Not flushSync: it would overtake what is being written.
  return { log, flush: () => new Promise((resolve) => file.flush(() => resolve())) };
}
