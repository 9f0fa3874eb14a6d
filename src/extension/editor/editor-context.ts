import type { ConfigFile } from '../config-file.ts';
import type { Keys } from '../keys.ts';
import type { RouterDocuments } from './router-documents.ts';
import type { YamlService } from './yaml-service.ts';

/** What the editor side needs of the rest of the extension. */
export interface EditorDeps {
  configFile: Pick<ConfigFile, 'places' | 'changed'>;
  keys: Pick<Keys, 'lookup' | 'names' | 'changed'>;
  /** Where a failure of our own is told: never a problem of the user's file. */
  report: (what: string, error: unknown) => void;
}

/** What every provider here works with. */
export interface EditorContext {
  documents: RouterDocuments;
  yamlService: () => Promise<YamlService>;
  deps: EditorDeps;
}
