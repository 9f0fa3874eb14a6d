import * as vscode from 'vscode';
import type { ConfigFile } from '../config-file.ts';
import { configuredPaths } from '../find-config.ts';
import { RED_HAT_YAML } from '../../contract/ids.ts';
import { Signal } from '../signal.ts';
import { hasOwnName, isRouterFile } from './router-file.ts';

/** Not the sides of a diff and other documents that only show a file. */
export const YAML_SELECTOR: vscode.DocumentFilter[] = ['file', 'untitled'].map((scheme) => ({
  scheme,
  language: 'yaml',
}));

/** Which documents are router files. */
export class RouterDocuments {
  readonly #configFile: Pick<ConfigFile, 'path' | 'places'>;
  /** Somebody else has begun to check the structure. */
  readonly handedOver = new Signal<null>();
  #redHatKnows = false;
  /** Once a router file, always one while it is open: an edit that breaks it must not silence its problems. */
  readonly #recognised = new WeakSet<vscode.TextDocument>();

  constructor(configFile: Pick<ConfigFile, 'path' | 'places'>) {
    this.#configFile = configFile;
  }

  /** Red Hat's extension runs; `taken`: it was handed our schema, for all router files. */
  handOver(taken: boolean): void {
    this.#redHatKnows = taken;
    this.handedOver.fire(null);
  }

  has(document: vscode.TextDocument): boolean {
    if (vscode.languages.match(YAML_SELECTOR, document) === 0) return false;
    if (this.#recognised.has(document)) return true;
    const configured = configuredPaths(this.#configFile.places);
    if (!isRouterFile({ path: document.uri.fsPath, text: document.getText(), configured })) return false;
    this.#recognised.add(document);
    return true;
  }

  /** Whether it is the file that the gateway of this window serves. */
  isServed({ uri }: vscode.TextDocument): boolean {
    return uri.scheme === 'file' && uri.fsPath === this.#configFile.path;
  }

  /** False where Red Hat's YAML extension speaks for our schema. By `yamlValidation` it knows files by their names. */
  structureIsOurs(document: vscode.TextDocument): boolean {
    const redHat = vscode.extensions.getExtension(RED_HAT_YAML);
    return !(redHat?.isActive && (this.#redHatKnows || hasOwnName(document.uri.fsPath)));
  }
}
