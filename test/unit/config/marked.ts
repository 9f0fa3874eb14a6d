import assert from 'node:assert/strict';
import type { Finding } from '../../../src/contract/admin.ts';
import { type Loaded, loadConfig } from '../../../src/config/index.ts';

export const VARIABLES: Readonly<Record<string, string>> = { KEY: 'sk-test', OPENAI_API_KEY: 'sk-usual' };

export const load = (text: string, variables = VARIABLES): Loaded =>
  loadConfig(text, { lookup: (name) => (Object.hasOwn(variables, name) ? variables[name] : undefined) });

const positionOf = (text: string, offset: number) => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

/** Takes «…» out of a text, and tells where each stood. */
export const unmark = (marked: string): { text: string; ranges: Finding['range'][] } => {
  const ranges: Finding['range'][] = [];
  let text = '';
  for (const [index, piece] of marked.split(/[«»]/).entries()) {
    if (index % 2 === 1) {
      ranges.push({
        start: positionOf(text + piece, text.length),
        end: positionOf(text + piece, text.length + piece.length),
      });
    }
    text += piece;
  }
  return { text, ranges };
};

/** Loads the text and asserts that it has the one finding, on each range marked «…»; answers their messages. */
export const expectOnly = (code: string, marked: string): string[] => {
  const { text, ranges } = unmark(marked);
  const { findings, config } = load(text);
  assert.deepEqual(
    findings.map((finding) => ({ code: finding.code, range: finding.range })),
    ranges.map((range) => ({ code, range })),
    JSON.stringify(findings, null, 1),
  );
  const broken = findings.some(({ severity }) => severity === 'error');
  assert.equal(config === null, broken);
  return findings.map(({ message }) => message);
};

/** A file with one good deployment, `gpt`, and what follows it. */
export const withGroup = (rest: string): string =>
  `model_list:\n  - model_name: gpt\n    litellm_params: {model: openai/gpt-4o, api_key: os.environ/KEY}\n${rest}`;

/** A file with one deployment of these parameters beside its model. */
export const withParams = (lines: string): string =>
  `model_list:\n  - model_name: gpt\n    litellm_params:\n      model: openai/gpt-4o\n      api_key: os.environ/KEY\n${lines
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n')}\n`;
