import { setTimeout as pause } from 'node:timers/promises';

const MODELS = ['chat', 'chat', 'chat', 'fast', 'fast', 'local'];
const PROMPT = 'Explain what this function does, and where it may fail. ';

/** Sends about `perSecond` requests, in waves, until it is told to stop. What comes back does not matter. */
export const traffic = async (
  url: string,
  { perSecond, signal }: { perSecond: number; signal: AbortSignal },
): Promise<void> => {
  for (let n = 0; !signal.aborted; n++) {
    void send(url, n, signal).catch(() => undefined);
    const wave = 1 + 0.5 * Math.sin(n / (perSecond * 9));
    await pause(1000 / (perSecond * wave), undefined, { signal }).catch(() => undefined);
  }
};

const send = async (url: string, n: number, signal: AbortSignal): Promise<void> => {
  const response = await fetch(`${url}/v1/chat/completions`, {
    method: 'POST',
    signal,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      model: MODELS[n % MODELS.length],
      stream: n % 3 > 0,
      stream_options: n % 3 > 0 ? { include_usage: true } : undefined,
      messages: [{ role: 'user', content: PROMPT.repeat(1 + (n % 40)) }],
    }),
  });
  await response.arrayBuffer();
};
