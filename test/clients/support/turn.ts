import { join } from 'node:path';
import type { DecisionTrace } from '../../../src/contract/admin.ts';
import type { RunningGateway } from '../../support/gateway.ts';
import type { Start } from '../programs/program.ts';
import { Assistant } from './assistant.ts';
import { faultsOf } from './faults.ts';
import type { Outside } from './outside.ts';
import { type Ended, runToEnd } from './process.ts';
import { makeSandbox } from './sandbox.ts';
import { requestsOf } from './traces.ts';
import type { Upstreams } from './upstreams.ts';

/** On a busy machine; most need seconds. */
export const TURN_LIMIT_MS = 120_000;

/** What assistants stumble over: quotes, other scripts, backslashes, ends of lines. */
export const TEXT = `Grüße, "Switchyard": it's one line\nand \\another, 世界\n`;

/** Where turns take place. */
export interface Stage {
  gateway: RunningGateway;
  outside: Outside;
}

/** What came of a client's turn. */
export interface Turn {
  ended: Ended;
  /** Null: it was not written. */
  file: string | null;
  assistant: Assistant;
  /** As the gateway knows them. */
  requests: DecisionTrace[];
  /** Hosts beyond this machine that it asked for, in vain. */
  asked: string[];
}

/** A client, asked to write a file, with a model that does so by a tool; the first request of each step fails. */
export async function takeTurn(
  start: Start,
  folder: string,
  byText: boolean,
  { dialect, group, fakes }: Upstreams,
  { gateway, outside }: Stage,
): Promise<Turn> {
  const sandbox = await makeSandbox();
  try {
    const path = join(sandbox.work, 'notes.txt');
    const assistant = new Assistant({ path, text: TEXT }, faultsOf(dialect, byText), byText);
    for (const fake of fakes) {
      fake.reset();
      fake.always(assistant.behaviour);
    }
    const earlier = new Set((await requestsOf(gateway, group)).map(({ callId }) => callId));
    outside.asked.length = 0;
    const prompt = `Write a greeting to the file ${path}.`;
    const command = await start({ url: gateway.url, model: group, prompt, sandbox, folder });
    const ended = await runToEnd({
      program: command.program,
      cwd: sandbox.work,
      env: { ...sandbox.env, ...outside.env, ...command.env },
      limitMs: TURN_LIMIT_MS,
    });
    const requests = (await requestsOf(gateway, group)).filter(({ callId }) => !earlier.has(callId));
    return { ended, file: await sandbox.read(path), assistant, requests, asked: [...outside.asked] };
  } finally {
    await sandbox.remove();
  }
}
