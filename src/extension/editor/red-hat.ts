import * as vscode from 'vscode';
import { routerJsonSchema } from '../../config/index.ts';
import { RED_HAT_YAML } from '../../contract/ids.ts';
import type { EditorDeps } from './editor-context.ts';
import type { RouterDocuments } from './router-documents.ts';

/** As much of the API of Red Hat's YAML extension as is needed. */
export interface YamlApi {
  registerContributor(
    schema: string,
    /** The URI of the schema of a document; undefined when it has none of ours. */
    requestSchema: (resource: string) => string | undefined,
    requestSchemaContent: (uri: string) => string,
  ): boolean;
}

const SCHEME = 'switchyard';
const SCHEMA_URI = `${SCHEME}://schema/router`;

/**
 * Hands our schema to Red Hat's YAML extension, where there is one: for router files that it cannot know by
 * `yamlValidation`, because only their text tells. From then on their structure is its business.
 */
export function informRedHat(
  documents: RouterDocuments,
  { report }: Pick<EditorDeps, 'report'>,
): vscode.Disposable {
  let informed = false;

  const requestSchema = (resource: string): string | undefined => {
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === resource);
    return document && documents.has(document) ? SCHEMA_URI : undefined;
  };

  const inform = async (): Promise<void> => {
    const extension = vscode.extensions.getExtension<YamlApi | undefined>(RED_HAT_YAML);
    if (informed || !extension) return;
    informed = true;
    const api = await extension.activate();
    const taken = api?.registerContributor(SCHEME, requestSchema, () => JSON.stringify(routerJsonSchema()));
    documents.handOver(taken === true);
  };
  const attempt = (): void => {
    inform().catch((error: unknown) => report('Red Hat’s YAML extension does not take the schema', error));
  };

  attempt();
  return vscode.extensions.onDidChange(attempt);
}
