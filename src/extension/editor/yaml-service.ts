import { getLanguageService } from 'yaml-language-server';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, Position } from 'vscode-languageserver-types';

/** What the service reads of a document. It caches by `uri` and `version`, so the two must tell texts apart. */
export interface YamlText {
  uri: string;
  version: number;
  text: string;
}

/** What the JSON Schema alone offers in a router file; positions are zero-based. */
export interface YamlService {
  complete(text: YamlText, position: Position): Promise<CompletionItem[]>;
}

const SCHEMA_URI = 'switchyard:/router.schema.json';

const open = ({ uri, version, text }: YamlText): TextDocument =>
  TextDocument.create(uri, 'yaml', version, text);

/** Every document handed to it is taken for a router file. It reaches for no other schema, on disk or network. */
export function createYamlService(routerSchema: object): YamlService {
  // The service writes into its schema.
  const schema = structuredClone(routerSchema);
  const service = getLanguageService({
    // A `$schema` in a document names a schema that would be fetched: it gets ours instead.
    schemaRequestService: () => Promise.resolve(JSON.stringify(schema)),
    workspaceContext: { resolveRelativePath: (path) => path },
    clientCapabilities: {
      textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } },
    },
  });
  service.configure({
    validate: false,
    completion: true,
    hover: false,
    disableDefaultProperties: true,
    schemas: [{ uri: SCHEMA_URI, fileMatch: ['*'], schema }],
  });

  return {
    complete: async (text, position) => (await service.doComplete(open(text), position, false)).items,
  };
}
