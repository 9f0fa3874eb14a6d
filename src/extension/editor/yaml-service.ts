import { getLanguageService } from 'yaml-language-server';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type CompletionItem,
  type Diagnostic,
  MarkupContent,
  type Position,
  type Range,
} from 'vscode-languageserver-types';

/** What the service reads of a document. It caches by `uri` and `version`, so the two must tell texts apart. */
export interface YamlText {
  uri: string;
  version: number;
  text: string;
}

export interface SchemaHover {
  markdown: string;
  range: Range | undefined;
}

/** What the JSON Schema alone says of a router file; positions are zero-based. */
export interface YamlService {
  validate(text: YamlText): Promise<Diagnostic[]>;
  complete(text: YamlText, position: Position): Promise<CompletionItem[]>;
  hover(text: YamlText, position: Position): Promise<SchemaHover | undefined>;
}

const SCHEMA_URI = 'switchyard:/router.schema.json';

const open = ({ uri, version, text }: YamlText): TextDocument =>
  TextDocument.create(uri, 'yaml', version, text);

/** Every document handed to it is taken for a router file. It reaches for no other schema, on disk or network. */
export function createYamlService(routerSchema: object): YamlService {
  // The service writes into its schema, and would head every hover with the title.
  const schema = { ...structuredClone(routerSchema), title: undefined };
  const service = getLanguageService({
    // A `$schema` in a document names a schema that would be fetched: it gets ours instead.
    schemaRequestService: () => Promise.resolve(JSON.stringify(schema)),
    workspaceContext: { resolveRelativePath: (path) => path },
    clientCapabilities: {
      textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } },
    },
  });
  service.configure({
    validate: true,
    completion: true,
    hover: true,
    hoverSchemaSource: false,
    disableDefaultProperties: true,
    schemas: [{ uri: SCHEMA_URI, fileMatch: ['*'], schema }],
  });

  return {
    validate: (text) => service.doValidation(open(text), false),
    complete: async (text, position) => (await service.doComplete(open(text), position, false)).items,
    hover: async (text, position) => {
      const hover = await service.doHover(open(text), position);
      if (!hover || !MarkupContent.is(hover.contents)) return undefined;
      return { markdown: hover.contents.value, range: hover.range };
    },
  };
}
