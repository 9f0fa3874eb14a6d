import type { ConfigFile } from './config-file.ts';
import { isFile } from './find-config.ts';
import { type Disposable, Signal, together } from './signal.ts';
import type { Supervisor } from './supervisor/supervisor.ts';

/** Knows when the gateway serves a file that is not there any more. */
export class GoneConfig {
  readonly changed = new Signal<string | null>();
  #path: string | null = null;
  #looks = 0;
  readonly #supervisor: Supervisor;
  readonly #configFile: ConfigFile;
  readonly #watch: Disposable;

  constructor(supervisor: Supervisor, configFile: ConfigFile) {
    this.#supervisor = supervisor;
    this.#configFile = configFile;
    const look = () => void this.#look();
    this.#watch = together(supervisor.stateChanged.on(look), configFile.changed.on(look));
  }

  /** Absolute; null while all is well. */
  get path(): string | null {
    return this.#path;
  }

  dispose(): void {
    this.#watch.dispose();
  }

  async #look(): Promise<void> {
    const look = ++this.#looks;
    const { state } = this.#supervisor;
    const served = state.name === 'running' && this.#configFile.path === null ? state.gateway.config : null;
    const gone = served !== null && !(await isFile(served)) ? served : null;
    if (look !== this.#looks || gone === this.#path) return;
    this.#path = gone;
    this.changed.fire(gone);
  }
}
