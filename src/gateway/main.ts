import { isIPv6 } from 'node:net';
import { basename, dirname, join } from 'node:path';
import demo from '../../examples/simulated.yaml';
import { checkLine } from '../config/check-line.ts';
import { type Config, type Loaded, loadConfig } from '../config/index.ts';
import type { Finding, FindingsView } from '../contract/admin.ts';
import { type CliOptions, parseCli, USAGE } from './cli.ts';
import { ConfigFile } from './config/config-file.ts';
import { findConfig, NO_CONFIG } from './config/find-config.ts';
import { Keys } from './config/keys.ts';
import { receiveHandOver, tellSupervisor } from './hand-over.ts';
import { isLoopback } from './http/guard.ts';
import { type FailureCode, startFailure } from './start-failure.ts';
import { type Running, start } from './start.ts';
import { notLoaded, StrategyFiles } from './strategies/strategy-files.ts';
import { VERSION } from './version.ts';

const DEMO_NAME = 'built-in demo';

async function fail(code: FailureCode, message: string, findings?: FindingsView): Promise<never> {
  process.stderr.write(`${message}\n`);
  await tellSupervisor({ type: 'failed', code, message, ...(findings && { findings }) });
  process.exit(1);
}

const linesOf = (file: string, findings: readonly Finding[]): string =>
  findings.map((finding) => checkLine(file, finding)).join('\n');

/** For those who see no more than one message. */
function firstOf(file: string, findings: readonly Finding[]): string {
  const [first, ...more] = findings.filter(({ severity }) => severity === 'error');
  const others = more.length > 0 ? ` (and ${more.length} more)` : '';
  return first ? `${checkLine(file, first)}${others}` : `${file} has errors.`;
}

async function check({ demo: isDemo }: CliOptions, path: string, shown: string): Promise<number> {
  const lookup = (name: string): string | undefined => process.env[name];
  const strategies = new StrategyFiles({ folder: dirname(path), tell: () => undefined });
  const { findings } = isDemo
    ? loadConfig(demo, { lookup })
    : await configFile(path, strategies, lookup).load();
  process.stdout.write(findings.length > 0 ? `${linesOf(shown, findings)}\n` : '');
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

const configFile = (path: string, strategies: StrategyFiles, lookup: Keys['lookup']): ConfigFile =>
  new ConfigFile({ path, lookup, prepare: (loaded) => strategies.prepare(loaded) });

async function main(): Promise<void> {
  const options = parseCli(process.argv.slice(2));
  if (typeof options === 'string') return fail('other', options);
  if (options.help || options.version) {
    process.stdout.write(options.help ? USAGE : `switchyard ${VERSION}\n`);
    return;
  }
  const path = options.demo ? DEMO_NAME : findConfig(options.config, process.cwd());
  if (path === undefined) return fail('config-missing', NO_CONFIG);
  const shown = options.config ?? basename(path);
  try {
    if (options.check) process.exitCode = await check(options, path, shown);
    else await serve(options, path, shown);
  } catch (error) {
    const { code, message } = startFailure(error as NodeJS.ErrnoException, {
      ...options,
      file: shown,
      config: path,
    });
    return fail(code, message);
  }
}

async function serve(options: CliOptions, path: string, shown: string): Promise<void> {
  const handOver = await receiveHandOver();
  const keys = new Keys(process.env);
  keys.store(handOver?.keys ?? {});
  let running: Running | null = null;
  const strategies = new StrategyFiles({
    folder: dirname(path),
    tell: (message) => running?.gateway.log.error(message),
  });
  const file = options.demo ? null : configFile(path, strategies, keys.lookup);
  const loaded = file ? await file.load() : loadConfig(demo, { lookup: keys.lookup });
  if (loaded.findings.length > 0) process.stderr.write(`${linesOf(shown, loaded.findings)}\n`);
  const { config } = loaded;
  if (!config)
    return fail(
      'config-invalid',
      `${firstOf(shown, loaded.findings)} Nothing is served: mend the file, then start again.`,
      { file: path, findings: loaded.findings },
    );
  // An empty one is none.
  const masterKey = process.env.SWITCHYARD_MASTER_KEY || undefined;
  const isOpenToAll = ({ general }: Config): boolean =>
    !isLoopback(options.host) && !(masterKey ?? general.master_key);
  if (isOpenToAll(config)) {
    return fail(
      'unsafe-host',
      `--host ${options.host} opens the gateway to other machines: set general_settings.master_key or SWITCHYARD_MASTER_KEY first.`,
    );
  }

  let ending = false;
  const end = (): void => {
    if (ending) process.exit(0); // A second signal ends at once.
    ending = true;
    void Promise.all([running?.stop(), file?.close(), strategies.close()]).then(() => process.exit(0));
  };
  const apply = (next: Loaded): void => {
    const { gateway } = running!;
    const isUnsafe = next.config !== null && isOpenToAll(next.config);
    const applied = next.config !== null && !isUnsafe;
    if (applied) gateway.use(next.config!);
    gateway.report({ file: path, findings: next.findings }, applied);
    const lines = linesOf(shown, next.findings);
    if (applied) gateway.log.info(`${shown} has changed and serves now`);
    else if (isUnsafe)
      gateway.log.error(
        `${shown} has no master_key any more, and --host ${options.host} is open to other machines: the last good configuration goes on serving`,
      );
    else gateway.log.error(`${shown} has errors; the last good configuration goes on serving\n${lines}`);
  };
  running = await start({
    config,
    configFile: path,
    host: options.host,
    port: options.port,
    masterKey,
    keys,
    handOver,
    env: process.env,
    webRoot: join(__dirname, 'webview'),
    strategies,
    onKeys: () => void file?.reload().then(apply),
    recordsWorker: join(__dirname, 'records.js'),
    onEnd: end,
  });
  file?.watch(apply, (error) => {
    running.gateway.log.error(
      `${shown} can't be read (${error.message}); the last good configuration goes on serving`,
    );
  });
  strategies.watch(({ name, problem }) => {
    const { gateway } = running;
    gateway.renewStrategy(name);
    if (problem === null) gateway.log.info(`the strategy ${name} has changed and decides now`);
    else gateway.log.error(notLoaded(name, problem));
    void file?.reload().then(({ findings }) => gateway.report({ file: path, findings }, true));
  });
  process.on('SIGTERM', end);
  process.on('SIGINT', end);

  const { discovery } = running;
  const groups = new Set(config.deployments.map(({ group }) => group)).size;
  process.stdout.write(
    `Switchyard listening on http://${urlHost(options.host)}:${discovery.port} · ${count(groups, 'model group')}, ${count(config.deployments.length, 'deployment')} · ${shown}\n`,
  );
  await tellSupervisor({ type: 'ready', gateway: discovery });
}

/** IPv6 addresses stand in brackets in URLs. */
const urlHost = (host: string): string => (isIPv6(host) ? `[${host}]` : host);

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

void main();
