import { join } from 'node:path';
import type { DecisionTrace } from '../../../src/contract/admin.ts';
import type { Behaviour } from '../../support/providers/index.ts';
import type { Start } from '../programs/program.ts';
import { Assistant, type Step } from './assistant.ts';
import { faultsOf } from './faults.ts';
import { type Ended, runToEnd } from './process.ts';
import { makeSandbox } from './sandbox.ts';
import type { Stage } from './stage.ts';
import { requestsOf } from './traces.ts';
import type { Upstreams } from './upstreams.ts';

/** On a busy machine; most need seconds. */
export const TURN_LIMIT_MS = 120_000;

/** What assistants stumble over: quotes, other scripts, backslashes, ends of lines. */
export const TEXT = `Grüße, "Switchyard": it's one line\nand \\another, 世界\n`;

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

export interface Cast {
  start: Start;
  /** Where the client's package stands. */
  folder: string;
  byText?: boolean | undefined;
  upstreams: Upstreams;
  /** The group's other name. */
  model?: string;
  /** How the first request of each step fails; by default before the model has said anything. */
  faults?: Partial<Record<Step, Behaviour>>;
}

/** A client, asked to write a file, with a model that does so by a tool; the first request of each step fails. */
export async function takeTurn({ gateway, outside }: Stage, cast: Cast): Promise<Turn> {
  const { start, folder, byText = false, upstreams } = cast;
  const { dialect, group, fakes } = upstreams;
  const sandbox = await makeSandbox();
  try {
    const path = join(sandbox.work, 'notes.txt');
    const assistant = new Assistant({ path, text: TEXT }, cast.faults ?? faultsOf(dialect, byText), byText);
    for (const fake of fakes) {
      fake.reset();
      fake.always(assistant.behaviour);
    }
    const earlier = new Set((await requestsOf(gateway, group)).map(({ callId }) => callId));
    outside.asked.length = 0;
    const prompt = `Write a greeting to the file ${path}.`;
    const command = await start({ url: gateway.url, model: cast.model ?? group, prompt, sandbox, folder });
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
