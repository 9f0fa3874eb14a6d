import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { demonstrate } from './start/demo.ts';
import { serve } from './start/gateway.ts';
import { pointers } from './start/pointers.ts';

const args = process.argv.slice(2);
const demo = !args.some((argument) => /^--(config|check|help)(=|$)|^-h$/.test(argument));
const apiKey = process.env.SWITCHYARD_MASTER_KEY ?? 'any';

/** npm tells which Node runs it; the one that runs us may be that of the development dependencies. */
const nodeLine = (): string => {
  const { version } = process;
  const machine = /node\/(\S+)/.exec(process.env.npm_config_user_agent ?? '')?.[1];
  if (machine === undefined || machine === version) return `Node ${version}`;
  return `Node ${version} from the npm registry; the machine's own is ${machine}`;
};

const groupsAt = async (origin: string): Promise<string[]> => {
  const response = await fetch(`${origin}/v1/models`, { headers: { authorization: `Bearer ${apiKey}` } });
  // A key that only the configuration knows: the pointers do without names.
  if (!response.ok) return [];
  const { data } = (await response.json()) as { data: { id: string }[] };
  return data.map(({ id }) => id);
};

const root = join(import.meta.dirname, '..');
console.log(nodeLine());
execFileSync(process.execPath, [join(root, 'esbuild.js')], { cwd: root, stdio: 'inherit' });

const gateway = await serve(demo ? ['--demo', ...args.filter((argument) => argument !== '--demo')] : args);
if ('exitCode' in gateway) {
  process.exitCode = gateway.exitCode;
} else {
  const { origin, ending, ended } = gateway;
  try {
    if (demo) await demonstrate(origin, apiKey);
    console.log(pointers(origin, await groupsAt(origin)));
  } catch (error) {
    // Ctrl-C in the middle: the requests under way have lost their gateway.
    if (!ending.aborted) throw error;
  }
  process.exit(await ended);
}
