import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { programOnPath } from './browser.ts';

/** The part of WebDriver BiDi that a page is looked at with. */
export interface FirefoxPage {
  /** What the page complained of. */
  readonly complaints: string[];
  goto(url: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** The value of an expression, or of its promise, as JSON. */
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

type Answer =
  { type: 'success'; id: number; result: unknown } | { type: 'error'; id: number; message: string };
type Told = Answer | { type: 'event'; method: string; params: { level: string; text: string | null } };

/**
 * A headless Firefox as people have it: the one that FIREFOX names, else the machine's; null where there is none.
 * By WebDriver BiDi itself, for Playwright needs commands that the long-term release does not know.
 */
export const firefoxPage = async (): Promise<FirefoxPage | null> => {
  const named = process.env.FIREFOX ?? '';
  const program = named !== '' ? named : await programOnPath(['firefox-esr', 'firefox']);
  if (program === null) return null;
  const profile = await mkdtemp(join(tmpdir(), 'switchyard-firefox-'));
  const flags = [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port',
    '0',
    'about:blank',
  ];
  const child = spawn(program, flags, { stdio: ['ignore', 'ignore', 'pipe'] });
  const end = async (): Promise<void> => {
    if (child.exitCode === null) {
      child.kill();
      await once(child, 'exit');
    }
    await rm(profile, { recursive: true, force: true });
  };
  try {
    return await connect(await addressOf(child.stderr), end);
  } catch (error) {
    await end();
    throw error;
  }
};

const addressOf = async (said: NodeJS.ReadableStream): Promise<string> => {
  for await (const line of createInterface(said)) {
    const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('Firefox ended before it listened.');
};

const connect = async (address: string, end: () => Promise<void>): Promise<FirefoxPage> => {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`Firefox does not answer at ${address}.`)));
  });
  const complaints: string[] = [];
  const waiting = new Map<number, (answer: Answer) => void>();
  let commands = 0;
  socket.addEventListener('message', ({ data }) => {
    const told = JSON.parse(String(data)) as Told;
    if (told.type !== 'event') waiting.get(told.id)?.(told);
    else if (told.params.level === 'error') complaints.push(told.params.text ?? '');
  });
  const send = async <T>(method: string, params: object): Promise<T> => {
    const id = ++commands;
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer.type === 'error') throw new Error(`${method}: ${answer.message}`);
    return answer.result as T;
  };
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {});
  const { context } = contexts[0]!;
  return {
    complaints,
    goto: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    resize: (width, height) => send('browsingContext.setViewport', { context, viewport: { width, height } }),
    evaluate: async <T>(expression: string) => {
      const { type, result, exceptionDetails } = await send<{
        type: string;
        result?: { value?: string };
        exceptionDetails?: { text: string };
      }>('script.evaluate', {
        expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
        target: { context },
        awaitPromise: true,
      });
      if (type === 'exception') throw new Error(exceptionDetails?.text);
      return JSON.parse(result?.value ?? 'null') as T;
    },
    close: async () => {
      socket.close();
      await end();
    },
  };
};
