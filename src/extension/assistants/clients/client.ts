import type { Setting } from '../files/change.ts';
import type { FormatName } from '../files/formats.ts';
import type { Machine } from '../machine.ts';

/** What a client speaks; the router's deployments speak one or the other. */
export type Dialect = 'messages' | 'responses' | 'chat' | 'generate_content';

/** Where a client is to send what. */
export interface Target {
  /** `http://127.0.0.1:4000`, without a slash at the end. */
  origin: string;
  /** A model group. */
  model: string;
  dialect: Dialect;
  /** The gateway's key; a word that stands for it when the gateway asks for none. */
  key: string;
  keyIsSecret: boolean;
}

export interface FileChange {
  /** Absolute. */
  path: string;
  format: FormatName;
  settings: readonly Setting[];
}

/** What is changed, to be shown before and undone later. */
export interface Plan {
  files: readonly FileChange[];
  /** Settings of VS Code itself, by their full names, for the user. */
  editor: Readonly<Record<string, unknown>>;
  /** What the user has to do for it to take effect. */
  next: string;
}

/** A value to enter by hand, and where. */
export interface Step {
  label: string;
  value: string;
}

export type Way =
  | { kind: 'change'; plan: (machine: Machine, target: Target) => Plan | Promise<Plan> }
  /** By the environment that it is started in. */
  | { kind: 'variables'; variables: (target: Target) => Record<string, string> }
  /** It keeps its settings where no other program may change them. */
  | { kind: 'steps'; where: string; steps: (target: Target) => Step[] }
  | { kind: 'none'; why: string };

/** An assistant, and how it is pointed at the gateway. */
export interface Client {
  id: string;
  name: string;
  /** What it can speak; what it speaks best comes first. */
  dialects: readonly Dialect[];
  isHere: (machine: Machine) => boolean | Promise<boolean>;
  way: Way;
}

/** Whether one of them says so. */
export const anyOf = async (...answers: (boolean | Promise<boolean>)[]): Promise<boolean> => {
  for (const answer of answers) if (await answer) return true;
  return false;
};
