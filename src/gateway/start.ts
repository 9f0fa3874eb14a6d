import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import type { Config } from '../config/index.ts';
import type { DiscoveryFile, HandOver } from '../contract/supervision.ts';
import { isLogLevel } from '../contract/log-levels.ts';
import { createApp } from './app.ts';
import type { Keys } from './config/keys.ts';
import { announce, dataDirOf } from './discovery.ts';
import { drain } from './drain.ts';
import { Gateway } from './gateway.ts';
import { createGatewayServer } from './http/server.ts';
import { Lease } from './lease.ts';
import type { StrategyFiles } from './strategies/strategy-files.ts';
import { openLog } from './telemetry/log.ts';
import { Redact } from './telemetry/redact.ts';
import { HttpUpstreams } from './upstream/http-transport.ts';
import { VERSION } from './version.ts';

export interface StartOptions {
  config: Config;
  /** Absolute path, or the name of what is built in. */
  configFile: string;
  host: string;
  port: number;
  /** Of the environment; wins over that of the file. */
  masterKey: string | undefined;
  keys: Keys;
  strategies: StrategyFiles;
  handOver: HandOver | null;
  env: NodeJS.ProcessEnv;
  /** Folder of the dashboard's files. */
  webRoot: string;
  /** The program of the thread that keeps records. */
  recordsWorker: string;
  /** After keys have changed: the configuration is to be resolved anew. */
  onKeys: () => void;
  /** Asked to end: by an operator, or as no window holds a lease. */
  onEnd: () => void;
}

export interface Running {
  gateway: Gateway;
  discovery: DiscoveryFile;
  /** Stops accepting, lets what runs finish, and frees everything. */
  stop: () => Promise<void>;
}

/** Rejects with EADDRINUSE and its like when it can't listen. */
export async function start(options: StartOptions): Promise<Running> {
  const { config, configFile, keys, handOver, env } = options;
  const dataDir = dataDirOf(env);
  const redact = new Redact();
  const { SWITCHYARD_LOG_LEVEL: asked } = env;
  const logLevel = isLogLevel(asked) ? asked : 'info';
  const {
    log,
    logRouting,
    close: closeLog,
  } = await openLog({
    dataDir,
    level: logLevel,
    redact,
    // A supervisor shows the log itself.
    console: handOver ? null : process.stderr,
  });
  const http = new HttpUpstreams(env);
  const gateway = new Gateway(config, {
    configFile,
    masterKey: options.masterKey,
    controlKey: handOver?.controlKey,
    http,
    log,
    logRouting,
    logLevel,
    redact,
    dataDir,
    lookup: keys.lookup,
    strategies: options.strategies,
    recordsWorker: options.recordsWorker,
  });
  await gateway.reporters.settled;
  const lease = new Lease(handOver?.leaseSeconds ?? null, options.onEnd);
  gateway.events.onCount((count) => lease.held(count));
  const app = createApp(gateway, {
    webRoot: options.webRoot,
    lookup: keys.lookup,
    shutdown: options.onEnd,
    keys: (changed) => {
      keys.store(changed);
      options.onKeys();
    },
    lease: (seconds) => {
      // Who started it in a shell ends it there.
      if (handOver) lease.seconds = seconds;
      return lease.seconds;
    },
  });
  const { server, connections } = createGatewayServer(gateway, app);
  await gateway.join();
  await listen(server, options.port, options.host);
  gateway.port = (server.address() as AddressInfo).port;

  const discovery: DiscoveryFile = {
    pid: process.pid,
    port: gateway.port,
    host: options.host,
    instance: gateway.instance,
    config: configFile,
    startedAt: gateway.startedAt,
    version: VERSION,
  };
  const withdraw = announce(dataDir, discovery, ({ message }) =>
    log.warn(`other windows and programs can't find this gateway by its file in ${dataDir}: ${message}`),
  );
  gateway.records.open();
  log.info({ port: gateway.port, config: configFile }, `listening on port ${gateway.port}`);

  return {
    gateway,
    discovery,
    stop: async () => {
      lease.end();
      withdraw();
      log.info('draining');
      gateway.draining = true;
      await drain(server, connections, gateway.events);
      await gateway.end();
      await http.close();
      log.info('ended');
      await closeLog();
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
