/** Mocha suites to run inside an extension host. */
export interface HostRun {
  /** Folder of the extension under test. */
  extension: string;
  /** The module whose `run` VS Code calls. */
  tests: string;
  /** Copied before it is opened. */
  workspace: string;
  /** Variables that the suites see. */
  env: NodeJS.ProcessEnv;
  timeoutMs: number;
}

/** A VS Code that runs them. */
export interface EditorHost {
  /** For people: which VS Code, and on what. */
  name: string;
  /** Resolves to whether all passed. */
  run: (run: HostRun) => Promise<boolean>;
}
