/** How a window of the editor finds a gateway, starts one and hears of its start. */

import type { FindingsView } from './admin.ts';

/** SWITCHYARD_DATA_DIR/gateways/PORT.json, mode 0600: how a window finds a gateway that runs. */
export interface DiscoveryFile {
  pid: number;
  port: number;
  host: string;
  instance: string;
  /** Absolute path. */
  config: string;
  startedAt: number;
  version: string;
}

/** First message of a supervisor to the gateway that it started, over the child's IPC pipe. */
export interface HandOver {
  /** By environment-variable name; they win over the environment. */
  keys: Record<string, string>;
  /** Accepted beside the master key, so that a window can steer the gateway that it runs. */
  controlKey: string;
  /** End by itself when no event stream has been open for so long; null: keep running. */
  leaseSeconds: number | null;
}

/** What the gateway tells the supervisor that started it, over the same pipe. */
export type GatewayMessage =
  | { type: 'ready'; gateway: DiscoveryFile }
  | {
      type: 'failed';
      code: 'port-in-use' | 'config-invalid' | 'config-missing' | 'unsafe-host' | 'other';
      message: string;
      /** What is wrong with the file, where that is the reason. */
      findings?: FindingsView;
    };
