import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { FINDINGS, type JsonSchema, routerJsonSchema } from '../src/config/index.ts';

export const docsFile = join(import.meta.dirname, '..', 'docs', 'configuration.md');

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const table = (head: readonly string[], rows: readonly string[][]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const TYPES: Partial<Record<string, string>> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: 'true/false',
  array: 'list',
  object: 'mapping',
};

const typeOf = ({ type, anyOf }: JsonSchema): string => {
  const [first] = [type ?? (anyOf as JsonSchema[] | undefined)?.[0]?.type].flat();
  return TYPES[first ?? ''] ?? 'text';
};

const rowsOf = ({ properties = {}, required = [] }: JsonSchema & { required?: string[] }): string[][] =>
  Object.entries(properties).map(([key, schema]) => [
    `\`${key}\``,
    typeOf(schema),
    required.includes(key) ? 'required' : (schema.defaultText ?? ''),
    schema.description ?? '',
  ]);

const at = (schema: JsonSchema | undefined, ...path: string[]): JsonSchema =>
  path.reduce((node, step) => (step === '*' ? node.items : node.properties?.[step]) ?? {}, schema ?? {});

const section = (title: string, schema: JsonSchema): string =>
  [
    `### ${title}`,
    schema.description ?? '',
    table(['Key', 'Type', 'Default', 'Meaning'], rowsOf(schema)),
  ].join('\n\n');

const keysTable = (): string => {
  const schema = routerJsonSchema();
  return [
    section('`model_list`, each entry', at(schema, 'model_list', '*')),
    section('`litellm_params`', at(schema, 'model_list', '*', 'litellm_params')),
    section('`model_info`', at(schema, 'model_list', '*', 'model_info')),
    section('`router_settings`', at(schema, 'router_settings')),
    section(
      '`router_settings.routing_groups`, each entry',
      at(schema, 'router_settings', 'routing_groups', '*'),
    ),
    section('`routing_strategy_args`', at(schema, 'router_settings', 'routing_strategy_args')),
    section('`retry_policy`', at(schema, 'router_settings', 'retry_policy')),
    section('`allowed_fails_policy`', at(schema, 'router_settings', 'allowed_fails_policy')),
    section('`litellm_settings`', at(schema, 'litellm_settings')),
    section('`general_settings`', at(schema, 'general_settings')),
    `### \`environment_variables\`\n\n${at(schema, 'environment_variables').description ?? ''}`,
  ].join('\n\n');
};

const findingsTable = (): string =>
  table(
    ['Code', 'Severity', 'Meaning'],
    Object.entries(FINDINGS).map(([code, { severity, explanation }]) => [
      `\`${code}\``,
      severity,
      explanation,
    ]),
  );

const replaceBetween = (text: string, name: string, content: string): string => {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/configuration.md lacks the markers ${begin} and ${end}.`);
  return `${text.slice(0, from)}${begin}\n\n${content}\n\n${text.slice(to)}`;
};

/** The page with its generated parts made anew. */
export const upToDate = async (page: string): Promise<string> => {
  const filled = replaceBetween(replaceBetween(page, 'keys', keysTable()), 'findings', findingsTable());
  return format(filled, { ...(await resolveConfig(docsFile)), parser: 'markdown' });
};

if (import.meta.main) await writeFile(docsFile, await upToDate(await readFile(docsFile, 'utf8')));
