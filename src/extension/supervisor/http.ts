import type { DiscoveryFile } from '../../contract/supervision.ts';

/** Where this machine reaches a gateway; one that listens everywhere is reached by loopback. */
export const baseUrl = ({ host, port }: Pick<DiscoveryFile, 'host' | 'port'>): string => {
  const local = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${local.includes(':') ? `[${local}]` : local}:${port}`;
};

/** Whether the gateway that answers is the one that wrote the file. No key is sent: the answer is what earns it. */
export const isInstance = async (gateway: DiscoveryFile, timeoutMs = 2000): Promise<boolean> => {
  try {
    const response = await fetch(`${baseUrl(gateway)}/health/readiness`, {
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const body: unknown = await response.json();
    return (
      typeof body === 'object' && body !== null && 'instance' in body && body.instance === gateway.instance
    );
  } catch {
    // Nothing there, no answer in time, or not JSON: all the same to whoever asks.
    return false;
  }
};
