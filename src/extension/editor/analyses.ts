import type * as vscode from 'vscode';
import { inspect, type Inspection } from '../../config/index.ts';
import { type Occurrence, occurrences } from '../../config/names/occurrences.ts';
import type { Disposable } from '../signal.ts';
import type { EditorDeps } from './editor-context.ts';

/** All that is known of one version of a text. */
export interface Analysis extends Inspection {
  /** By position; none while the text cannot be read. */
  names: Occurrence[];
}

/** Reads each version of a text once, for all that ask. */
export class Analyses implements Disposable {
  readonly #keys: EditorDeps['keys'];
  readonly #watch: Disposable;
  #known = new WeakMap<vscode.TextDocument, { version: number; analysis: Analysis }>();

  constructor({ keys }: Pick<EditorDeps, 'keys'>) {
    this.#keys = keys;
    // Whether a variable is set is part of what is known.
    this.#watch = keys.changed.on(() => (this.#known = new WeakMap()));
  }

  of(document: vscode.TextDocument): Analysis {
    const known = this.#known.get(document);
    if (known?.version === document.version) return known.analysis;
    const inspection = inspect(document.getText(), { lookup: this.#keys.lookup });
    const { file, parsed } = inspection;
    const names = file && parsed ? occurrences(file, parsed.source, parsed.locator) : [];
    const analysis = { ...inspection, names };
    this.#known.set(document, { version: document.version, analysis });
    return analysis;
  }

  dispose(): void {
    this.#watch.dispose();
  }
}
