import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../../..');

/** Two words beside each other, or one with a capital letter that stands for itself. */
const PROSE = /\p{L}{2,}[,.:;]? +“?\p{L}{2,}|^\p{Lu}\p{Ll}{2,}…?$/u;

/** Names, which are the same in every language. */
const NAMES =
  /^(\$\([a-z~-]+\) )?(Switchyard|Claude Code|Codex|Continue|Cline( CLI)?|Copilot Chat \(custom endpoint\)|(OpenAI|Anthropic) SDKs and programs|Copilot CLI|Cursor|Gemini CLI|Kilo (CLI|Code)|Qwen Code|Roo Code|LM Studio|VS Code|Local)$/;

/**
 * Not for people, or not to be translated: what a webview is made of, files that are written, what is sent to a model,
 * what goes into a log, a report that those read who mend,
 * media queries.
 */
const APART = [
  'preview/style.ts',
  'commands/starter.ts',
  'commands/issue-text.ts',
  'first-run/compose.ts',
  'assistants/prove.ts',
  'webview/theme.ts',
  'webview/model/example.ts',
];
const MARKUP = /[<>{}]/;
const LOGS = /(^|[.#])(log|say|report|info|warn|error|onLine)$/i;

const isTranslated = (node: ts.CallExpression): boolean => node.expression.getText() === 'l10n.t';

/** Between elements, or in attributes that are shown or read out; the same everywhere: figures' names, formulas. */
const SHOWN = />([^<]*)|\b(?:aria-label|aria-valuetext|title|label|alt|placeholder)="([^"]*)"/g;
const WORD = /\p{L}{3,}/u;
const SAME = /^(Switchyard|TTFT)$/;

/** Words that stand in a template of the dashboard's pages. */
const wordsOf = ({ template }: ts.TaggedTemplateExpression): string[] => {
  const parts = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template.text]
    : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
  return [...`>${parts.join('\u0000')}`.matchAll(SHOWN)]
    .map(([, text, attribute]) => (text ?? attribute ?? '').trim())
    .filter((text) => WORD.test(text) && !SAME.test(text));
};

const literalsOf = (file: string): string[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const report = (node: ts.Node, text: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${file}:${line + 1}: ${text}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isCallExpression(node)) {
      if (isTranslated(node)) {
        node.arguments.slice(1).forEach(visit);
        return;
      }
      if (LOGS.test(node.expression.getText())) return;
    }
    // What only somebody who mends the extension should ever see.
    if (ts.isNewExpression(node) && /^(Admin)?Error$/.test(node.expression.getText())) return;
    const isText =
      ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && PROSE.test(node.text) && !NAMES.test(node.text) && !MARKUP.test(node.text)) {
      report(node, node.text);
    }
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
      for (const words of wordsOf(node)) report(node, words);
      if (ts.isTemplateExpression(node.template)) {
        node.template.templateSpans.forEach(({ expression }) => visit(expression));
      }
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

const translatedIn = (file: string): string[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTranslated(node)) {
      const [text] = node.arguments;
      assert.ok(text && ts.isStringLiteralLike(text), `${file}: a text is written out: ${node.getText()}`);
      found.push(text.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

const sources = globSync('src/{extension,webview}/**/*.ts', { cwd: root });

describe('texts of the extension and the dashboard', () => {
  it('can all be translated', () => {
    const told = sources
      .filter((file) => !APART.some((name) => file.endsWith(name)))
      .flatMap((file) => literalsOf(join(root, file)));
    assert.deepEqual(told, []);
  });

  it('stand in the bundle as they are in the code', () => {
    const bundle = JSON.parse(readFileSync(join(root, 'l10n/bundle.l10n.json'), 'utf8')) as object;
    const said = new Set(sources.flatMap((file) => translatedIn(join(root, file))));
    assert.deepEqual(Object.keys(bundle).toSorted(), [...said].toSorted(), 'run `npm run l10n`');
  });

  it('of the manifest stand in package.nls.json, all and no others', () => {
    const manifest = readFileSync(join(root, 'package.json'), 'utf8');
    const texts = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Record<string, string>;
    const used = [...manifest.matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key);
    assert.deepEqual(Object.keys(texts).toSorted(), [...new Set(used)].toSorted());
    const { contributes } = JSON.parse(manifest) as { contributes: Record<string, unknown> };
    const shown = JSON.stringify(contributes).matchAll(
      /"(title|name|displayName|contents|markdownDescription|userDescription|modelDescription|altText)":"([^"]*)"/g,
    );
    const bare = [...shown]
      .map(([, , text = '']) => text)
      .filter((text) => !/^%.*%$/.test(text) && PROSE.test(text) && !NAMES.test(text));
    assert.deepEqual(bare, []);
  });
});
