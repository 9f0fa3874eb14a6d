import { Document, isScalar, visit } from 'yaml';
import { type JsonSchema, routerJsonSchema } from '../json-schema.ts';
import type { Path } from '../paths.ts';

/** What the schema says of the value at a path; keys of people's own count as what their mapping holds. */
export const schemaAt = (path: Path): JsonSchema | undefined =>
  path.reduce<JsonSchema | undefined>((node, step) => {
    if (typeof step === 'number') return node?.items;
    const known = node?.properties;
    return known && Object.hasOwn(known, step) ? known[step] : node?.additionalProperties;
  }, routerJsonSchema());

interface Choice {
  name: string;
  meaning: string | undefined;
}

const choicesOf = (node: JsonSchema): Choice[] => {
  const listed = [node, ...((node['anyOf'] ?? []) as JsonSchema[])].find((one) => Array.isArray(one['enum']));
  if (!listed) return [];
  const meanings = (listed['enumDescriptions'] ?? []) as string[];
  return (listed['enum'] as string[]).map((name, index) => ({ name, meaning: meanings[index] }));
};

/** Other names of a value are told with it, not as values of their own. */
const OTHER_NAME = /^Another name for `([^`]+)`/;

const choiceLines = (choices: readonly Choice[]): string[] => {
  const others = new Map<string, string[]>();
  for (const { name, meaning } of choices) {
    const of = meaning === undefined ? undefined : OTHER_NAME.exec(meaning)?.[1];
    if (of !== undefined) others.set(of, [...(others.get(of) ?? []), `\`${name}\``]);
  }
  return choices
    .filter(({ meaning }) => meaning === undefined || !OTHER_NAME.test(meaning))
    .map(({ name, meaning }) => {
      const also = others.get(name);
      const told = meaning === undefined ? '' : `: ${meaning}`;
      return `- \`${name}\`${told}${also ? ` Also ${also.join(', ')}.` : ''}`;
    });
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
};

const kindOf = (node: JsonSchema): string | undefined => {
  const either = (node['anyOf'] ?? []) as JsonSchema[];
  const [type] = [node.type ?? []].flat();
  if (type === undefined) {
    const kinds = either.flatMap((one) => kindOf(one) ?? []);
    return kinds.length === 0 ? undefined : [...new Set(kinds)].join(' or ');
  }
  const kind = KINDS[type];
  if (kind === undefined || !/number/.test(kind)) return kind;
  const { minimum, maximum } = node;
  if (maximum !== undefined) return `${kind} from ${minimum ?? 0} to ${maximum}`;
  return minimum !== undefined && minimum > 0 ? `${kind}, at least ${minimum}` : kind;
};

/** As many keys of a mapping as show what it is for. */
const SHOWN = 2;

/** The schema's, the other value of a switch, or what the keys of a mapping have. */
const exampleFor = (node: JsonSchema): unknown => {
  const [given] = node.examples ?? [];
  if (given !== undefined) return given;
  const [type] = [node.type ?? []].flat();
  if (type === 'boolean') return node.default !== true;
  if (type === 'array' && node.items) return [exampleFor(node.items)];
  const needed = (node['required'] ?? []) as string[];
  const known = Object.keys(node.properties ?? {});
  const keys = needed.length > 0 ? needed : known.slice(0, SHOWN);
  if (keys.length === 0) return undefined;
  return Object.fromEntries(keys.map((key) => [key, exampleFor(node.properties![key]!)]));
};

/** As people write it: lists of words on a line of their own. */
const exampleOf = (node: JsonSchema, key: string): string[] => {
  const example = exampleFor(node);
  if (example === undefined) return [];
  const doc = new Document({ [key]: example });
  visit(doc, {
    Seq: (_, list) => {
      list.flow = list.items.every((item) => isScalar(item));
    },
  });
  const text = doc.toString({ flowCollectionPadding: false, lineWidth: 0 }).trim();
  return [`\`\`\`yaml\n${text}\n\`\`\``];
};

/** Markdown: what the key at the path means, its values, default and an example; undefined for keys nobody knows. */
export const keyHover = (path: Path): string | undefined => {
  const node = schemaAt(path);
  const key = path.findLast((step) => typeof step === 'string');
  if (!node?.description || key === undefined) return undefined;
  const choices = choiceLines(choicesOf(node));
  const kind = choices.length > 0 ? undefined : kindOf(node);
  const needed = (schemaAt(path.slice(0, -1))?.['required'] ?? []) as unknown[];
  const standard = needed.includes(path.at(-1)) ? 'Required.' : `Default: ${node.defaultText ?? 'none'}`;
  const facts = [...(kind === undefined ? [] : [`Takes ${kind}.`]), standard];
  return [node.description, choices.join('\n'), facts.join(' '), ...exampleOf(node, key)]
    .filter((part) => part !== '')
    .join('\n\n');
};
