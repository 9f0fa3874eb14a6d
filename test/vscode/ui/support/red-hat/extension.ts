import { readFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

/** Put in when this is bundled. */
declare const SERVER: string;

interface Contributor {
  requestSchema: (resource: string) => string | undefined;
  requestSchemaContent: (uri: string) => string;
}

interface Validation {
  fileMatch: string[];
  url: string;
}

/** From `yamlValidation` of every extension, as its documentation says. */
const associations = (): { fileMatch: string[]; uri: string }[] =>
  vscode.extensions.all.flatMap(({ packageJSON, extensionUri }) => {
    const { contributes } = packageJSON as { contributes?: { yamlValidation?: Validation[] } };
    return (contributes?.yamlValidation ?? []).map(({ fileMatch, url }) => ({
      fileMatch: fileMatch.map((pattern) => `/${pattern}`),
      uri: vscode.Uri.joinPath(extensionUri, url).toString(),
    }));
  });

/** What Red Hat's extension gives to others. */
class Api {
  readonly #contributors = new Map<string, Contributor>();

  readonly registerContributor = (
    schema: string,
    requestSchema: Contributor['requestSchema'],
    requestSchemaContent: Contributor['requestSchemaContent'],
  ): boolean => {
    if (this.#contributors.has(schema)) return false;
    this.#contributors.set(schema, { requestSchema, requestSchemaContent });
    return true;
  };

  schemaOf(resource: string): string | undefined {
    for (const { requestSchema } of this.#contributors.values()) {
      const uri = requestSchema(resource);
      if (uri !== undefined) return uri;
    }
    return undefined;
  }

  contentOf(uri: string): string | undefined {
    return this.#contributors.get(vscode.Uri.parse(uri).scheme)?.requestSchemaContent(uri);
  }
}

/**
 * Stands in for Red Hat's YAML extension, which no package registry has: the same language server over the same
 * protocol, the same way for others to hand over a schema.
 */
export const activate = async (context: vscode.ExtensionContext): Promise<Api> => {
  const api = new Api();
  const client = new LanguageClient(
    'yaml',
    { module: SERVER, transport: TransportKind.ipc },
    { documentSelector: [{ language: 'yaml' }] },
  );
  context.subscriptions.push(
    client.onRequest('custom/schema/request', (resource: string) => api.schemaOf(resource) ?? null),
    client.onRequest('custom/schema/content', (uri: string) => api.contentOf(uri) ?? null),
    client.onRequest('vscode/content', (uri: string) => readFile(vscode.Uri.parse(uri).fsPath, 'utf8')),
    client.onRequest('fs/readFile', (path: string) => readFile(path, 'utf8')),
    { dispose: () => void client.stop() },
  );
  await client.start();
  await client.sendNotification('json/schemaAssociations', associations());
  await client.sendNotification('yaml/registerCustomSchemaRequest');
  await client.sendNotification('yaml/registerContentRequest');
  return api;
};
