import * as vscode from 'vscode';
import { findModel } from '../../config/assist/catalog.ts';
import { keyHover } from '../../config/assist/key-hover.ts';
import { modelHover } from '../../config/assist/models.ts';
import { nameHover, variableHover } from '../../config/assist/names-hover.ts';
import { asText, valueAt } from '../../config/index.ts';
import { occurrenceAt } from '../../config/names/occurrences.ts';
import type { Analysis } from './analyses.ts';
import type { EditorContext } from './editor-context.ts';
import { YAML_SELECTOR } from './router-documents.ts';
import { spanOf } from './to-vscode.ts';

interface Told {
  markdown: string;
  start: number;
  end: number;
}

/** What a name stands for, what a model costs, else what the schema says of a key. */
export function registerHover({ documents, analyses, deps }: EditorContext): vscode.Disposable {
  const ofName = ({ names, file }: Analysis, offset: number): Told | undefined => {
    const here = occurrenceAt(names, offset);
    if (!file || !here) return undefined;
    const markdown =
      here.kind === 'variable'
        ? variableHover(names, here, sourceOf(here.name, file.lookup))
        : nameHover(here, file.outline, file.ids, names);
    return markdown === undefined ? undefined : { ...here, markdown };
  };

  const sourceOf = (name: string, lookup: (name: string) => string | undefined) => {
    if (deps.keys.names().includes(name)) return 'stored';
    if (deps.keys.lookup(name)) return 'environment';
    return lookup(name) ? 'file' : null;
  };

  const ofModel = ({ file, parsed }: Analysis, offset: number): Told | undefined => {
    const { path, part } = parsed!.locator.at(offset);
    if (part !== 'value' || !['model', 'base_model'].includes(String(path.at(-1)))) return undefined;
    const model = findModel(asText(valueAt(file?.written, path)) ?? '');
    if (!model) return undefined;
    const [start, end] = parsed!.locator.span(path, 'value');
    return { markdown: modelHover(model), start, end };
  };

  const ofKey = ({ parsed }: Analysis, offset: number): Told | undefined => {
    const { path, part } = parsed!.locator.at(offset);
    const markdown = keyHover(path);
    if (markdown === undefined || path.length === 0) return undefined;
    const [start, end] = parsed!.locator.span(path, part);
    return start <= offset && offset <= end ? { markdown, start, end } : undefined;
  };

  const provideHover: vscode.HoverProvider['provideHover'] = (document, position) => {
    if (!documents.has(document)) return undefined;
    const analysis = analyses.of(document);
    if (!analysis.parsed) return undefined;
    const offset = document.offsetAt(position);
    const structure = documents.structureIsOurs(document) ? ofKey : () => undefined;
    const told = ofName(analysis, offset) ?? ofModel(analysis, offset) ?? structure(analysis, offset);
    if (!told) return undefined;
    return new vscode.Hover(new vscode.MarkdownString(told.markdown), spanOf(document, told.start, told.end));
  };
  return vscode.languages.registerHoverProvider(YAML_SELECTOR, { provideHover });
}
