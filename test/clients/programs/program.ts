import type { SurfaceName } from '../../../src/contract/surfaces.ts';
import type { Installed } from '../support/install.ts';
import type { Sandbox } from '../support/sandbox.ts';

/** Where a client is pointed, and what it is asked. */
export interface Run {
  /** Origin of the gateway, without a path. */
  url: string;
  model: string;
  prompt: string;
  sandbox: Sandbox;
  /** Where its package stands. */
  folder: string;
}

export interface Command {
  program: readonly string[];
  env?: Readonly<Record<string, string>>;
}

/** Points a client at the gateway, and tells how it is called. */
export type Start = (run: Run) => Promise<Command>;

/** A client: an assistant of the command line, or a program that uses an SDK. */
export interface Program {
  name: string;
  version: string;
  /** Whether it runs with every `npm test`, or in the nightly set only. */
  always: boolean;
  install(): Promise<Installed>;
  /** The surfaces that it asks by, each with how it is told so. */
  speaks: Readonly<Partial<Record<SurfaceName, Start>>>;
  /** It offers no tools: the model writes the whole file in its answer. */
  byText?: boolean;
  /** What it asks for first and does without when it is refused. */
  refused?: RegExp;
  /** Hosts that it asks for although it is told not to. */
  knocks?: RegExp;
}
