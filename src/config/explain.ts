import type { z } from 'zod';
import type { FindingCode } from './findings.ts';
import type { Part } from './locate.ts';
import { isTree, type Path, valueAt } from './paths.ts';
import { referencedName } from './references.ts';
import { boundMeant, durationMeant, meant } from './meant.ts';
import { FALLBACK_KEYS } from './schema/fallbacks.ts';
import { holdsSecret } from './schema/secrets.ts';

type Issue = z.core.$ZodIssue;

export interface Explained {
  code: FindingCode;
  path: Path;
  part: Part;
  message: string;
  /** What would be right in place of the value, as YAML. */
  suggest?: string | undefined;
}

const EXPECTED: Partial<Record<string, string>> = {
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  string: 'text',
  array: 'a list',
  object: 'a mapping of keys and values',
  record: 'a mapping of keys and values',
};

/** Of a deployment. */
const MISSING: Partial<Record<string, string>> = {
  model_name: 'This deployment has no `model_name`, the name that clients ask for.',
  litellm_params: 'This deployment has no `litellm_params`, which say what to ask and where.',
  model: 'This deployment has no `model`: write it as `provider/model`.',
};

const NO_DEPLOYMENTS = 'The file has no deployment: it needs a `model_list` with an entry for each.';

/** What stands in the file, in plain words. Texts are shown only where a number or a word was expected. */
const shown = (value: unknown, path: Path, expected: string): string => {
  const name = referencedName(value);
  if (name !== undefined) return `the variable ${name} holds something else`;
  if (Array.isArray(value)) return 'a list stands here';
  if (isTree(value)) return 'a mapping stands here';
  if (holdsSecret(path)) return `a ${typeof value === 'string' ? 'text' : typeof value} stands here`;
  if (typeof value !== 'string') return `${String(value)} stands here`;
  const brief = ['number', 'int', 'boolean'].includes(expected) && value.length <= 24;
  return brief ? `“${value}” stands here` : 'a text stands here';
};

const subject = (path: Path): string => {
  const step = path.at(-1);
  if (typeof step !== 'number') return step === undefined ? 'The file' : `\`${step}\``;
  return `Entry ${step + 1} of \`${String(path.findLast((part) => typeof part === 'string'))}\``;
};

const isFallback = ([, key]: Path): boolean => (FALLBACK_KEYS as readonly unknown[]).includes(key);

const typed = (path: Path, value: unknown, expected: string): Explained => {
  const suggest = meant(value, path, expected);
  const help = suggest?.startsWith('"') ? ' Put it in quotes.' : '';
  return {
    code: 'wrong-type',
    path,
    part: 'value',
    message: `${subject(path)} must be ${EXPECTED[expected] ?? expected}; ${shown(value, path, expected)}.${help}`,
    suggest,
  };
};

const missing = (path: Path): Explained => {
  const known = path[0] === 'model_list' ? MISSING[String(path.at(-1))] : undefined;
  return { code: 'missing-key', path, part: 'head', message: known ?? `${subject(path)} is missing.` };
};

/** Where the schema reads two names for one thing, the one that stands in the file. */
const OTHER_NAMES: Partial<Record<string | number, string>> = {
  budget_limit: 'max_budget',
  time_period: 'budget_duration',
};

const asWritten = (path: Path, written: unknown): Path => {
  const other = OTHER_NAMES[path.at(-1) ?? ''];
  const renamed = other === undefined ? path : [...path.slice(0, -1), other];
  return valueAt(written, path) === undefined && valueAt(written, renamed) !== undefined ? renamed : path;
};

/** A mistake that the schema found, for people. `written` is the file as it stands. */
export const explain = (issue: Issue, written: unknown): Explained => {
  const path = asWritten(
    issue.path.filter((step) => typeof step !== 'symbol'),
    written,
  );
  const value = valueAt(written, path);
  const [last] = path.slice(-1);
  if (path.length === 1 && last === 'model_list' && (value === undefined || issue.code === 'too_small')) {
    return { code: 'missing-model-list', path, part: 'head', message: NO_DEPLOYMENTS };
  }
  if (isFallback(path)) {
    const message = `\`${String(path[1])}\` is a list with one group an item, each with a list of groups: \`- gpt-4o: [claude-sonnet, local]\`.`;
    return { code: 'fallback-shape', path, part: 'value', message };
  }
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? missing(path) : typed(path, value, issue.expected);
    case 'invalid_union':
      return typed(path, value, 'text or a mapping');
    case 'too_small':
    case 'too_big': {
      const bound = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
      return {
        code: 'out-of-range',
        path,
        part: 'value',
        message: `${subject(path)} must be ${bound}; ${shown(value, path, 'number')}.`,
        suggest: boundMeant(value, path, issue.code === 'too_small' ? issue.minimum : issue.maximum),
      };
    }
    default:
      return {
        code: 'bad-value',
        path,
        part: 'value',
        message: `${subject(path)} must be a number and one of s, m, h, d, w, mo, such as \`1d\`.`,
        suggest: durationMeant(value),
      };
  }
};
