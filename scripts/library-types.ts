import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');
const source = join(root, 'src');

/**
 * Declarations of what src/library exports, and of what these name in turn, into `folder`. File by file: what is
 * exported says its types, so nothing has to be inferred.
 */
export async function writeLibraryTypes(folder = join(root, 'dist/library/types')): Promise<void> {
  const written = new Set<string>();
  const write = async (file: string): Promise<void> => {
    if (written.has(file)) return;
    written.add(file);
    const { text, imports } = declarationOf(file, await readFile(file, 'utf8'));
    const target = join(folder, relative(source, file)).replace(/\.ts$/, '.d.mts');
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
    await Promise.all(imports.map((name) => write(resolve(dirname(file), name))));
  };
  await write(join(source, 'library/index.ts'));
}

function declarationOf(fileName: string, code: string): { text: string; imports: string[] } {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(code, {
    fileName,
    reportDiagnostics: true,
    compilerOptions: { isolatedDeclarations: true, target: ts.ScriptTarget.ES2023 },
  });
  if (diagnostics.length > 0)
    throw new Error(
      ts.formatDiagnostics(diagnostics, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => root,
        getNewLine: () => '\n',
      }),
    );
  const imports: string[] = [];
  const text = outputText.replace(/(from\s+')(\.[^']+)\.ts'/g, (_, from: string, name: string) => {
    imports.push(`${name}.ts`);
    return `${from}${name}.mjs'`;
  });
  return { text, imports };
}

if (import.meta.main) await writeLibraryTypes();
