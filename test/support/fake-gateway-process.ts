import { readFileSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { GatewayMessage, HandOver } from '../../src/contract/supervision.ts';
import { startFakeGateway } from './fake-gateway.ts';

/** A process that a supervisor can start in the gateway's place. What it does, its configuration's text says. */

const { values } = parseArgs({ options: { config: { type: 'string' }, port: { type: 'string' } } });
const config = values.config!;
const behaviour = readFileSync(config, 'utf8').trim();

const tell = (message: GatewayMessage) => process.send!(message);

const run = async ({ controlKey, keys }: HandOver): Promise<void> => {
  if (behaviour === 'crash') throw new Error('crashed as it was told to');
  if (behaviour === 'hang') return;
  if (behaviour === 'invalid') {
    writeSync(2, 'as it was told to be\n');
    tell({ type: 'failed', code: 'config-invalid', message: 'The file has errors.' });
    process.exit(1);
  }
  try {
    const dataDir = process.env.SWITCHYARD_DATA_DIR!;
    const gateway = await startFakeGateway({ config, dataDir, port: Number(values.port), key: controlKey });
    Object.assign(gateway.keys, keys);
    const end = () => void gateway.close().then(() => process.exit(0));
    gateway.onShutdown = end;
    process.once('SIGTERM', end);
    process.stderr.write(`keys: ${Object.keys(keys).join(',')}\n`);
    tell({ type: 'ready', gateway: gateway.discovery });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    tell({ type: 'failed', code: code === 'EADDRINUSE' ? 'port-in-use' : 'other', message });
    process.exit(1);
  }
};

if (process.env.SWITCHYARD_HAND_OVER === '1') {
  process.once('message', (message) => void run(message as HandOver));
}
