import type { GatewayMessage, HandOver } from '../contract/supervision.ts';

/** Set by a supervisor that hands keys over its pipe; secrets come neither by arguments nor by the environment. */
const VARIABLE = 'SWITCHYARD_HAND_OVER';

/** What the supervisor hands over first; null when nobody supervises. */
export function receiveHandOver(): Promise<HandOver | null> {
  if (!process.send || process.env[VARIABLE] !== '1') return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    process.once('message', (message) => {
      resolve(message as HandOver);
    });
    process.once('disconnect', () => {
      reject(new Error('the supervisor left before it handed anything over'));
    });
  });
}

/** Tells the supervisor, if there is one. */
export function tellSupervisor(message: GatewayMessage): Promise<void> {
  return new Promise((resolve) => {
    if (process.send && process.connected && process.env[VARIABLE] === '1')
      process.send(message, undefined, {}, () => resolve());
    else resolve();
  });
}
