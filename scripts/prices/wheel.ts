import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry } from './table-line.ts';

const FILE = 'litellm/model_prices_and_context_window_backup.json';

/** The price map of the newest LiteLLM wheel, with its version. Needs pip. */
export function fromWheel(): { version: string; entries: Record<string, Entry> } {
  const folder = mkdtempSync(join(tmpdir(), 'prices-'));
  try {
    const run = (...args: string[]) =>
      execFileSync('python3', ['-m', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    run('pip', 'download', '--quiet', '--no-deps', '--dest', folder, 'litellm');
    const wheel = readdirSync(folder).find((name) => name.endsWith('.whl'));
    if (wheel === undefined) throw new Error('pip downloaded no wheel of litellm');
    run('zipfile', '-e', join(folder, wheel), folder);
    const entries = JSON.parse(readFileSync(join(folder, FILE), 'utf8')) as Record<string, Entry>;
    return { version: wheel.split('-')[1] ?? '?', entries };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
