import type * as vscode from 'vscode';
import { inspect, type Inspection, parseSource, reparse, type Source } from '../../config/index.ts';
import { type Occurrence, occurrences } from '../../config/names/occurrences.ts';
import type { Disposable } from '../signal.ts';
import type { EditorDeps } from './editor-context.ts';

/** All that is known of one version of a text. */
export interface Analysis extends Inspection {
  /** By position; none while the text cannot be read. */
  names: Occurrence[];
}

/** Reads each version of a text once, for all that ask; of an edit no more than what it touched. */
export class Analyses implements Disposable {
  readonly #keys: EditorDeps['keys'];
  readonly #watch: Disposable;
  /** The last text of each document that could be read. */
  readonly #readable = new WeakMap<vscode.TextDocument, Source>();
  #known = new WeakMap<vscode.TextDocument, { version: number; analysis: Analysis }>();

  constructor({ keys }: Pick<EditorDeps, 'keys'>) {
    this.#keys = keys;
    // Whether a variable is set is part of what is known.
    this.#watch = keys.changed.on(() => (this.#known = new WeakMap()));
  }

  of(document: vscode.TextDocument): Analysis {
    const known = this.#known.get(document);
    if (known?.version === document.version) return known.analysis;
    const inspection = inspect(document.getText(), { lookup: this.#keys.lookup }, (text) =>
      this.#parse(document, text),
    );
    const { file, parsed } = inspection;
    const names = file && parsed ? occurrences(file, parsed.source, parsed.locator) : [];
    const analysis = { ...inspection, names };
    this.#known.set(document, { version: document.version, analysis });
    return analysis;
  }

  #parse(document: vscode.TextDocument, text: string): Source {
    const before = this.#readable.get(document);
    if (before?.text === text) return before;
    const source = (before && reparse(before, text)) ?? parseSource(text);
    if (source.doc.errors.length === 0) this.#readable.set(document, source);
    return source;
  }

  dispose(): void {
    this.#watch.dispose();
  }
}
