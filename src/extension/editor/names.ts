import { outlineOf } from './outline.ts';
import { type Reference, referenceAt } from './reference.ts';

export interface NameOffer {
  kind: Reference['kind'];
  name: string;
  /** One line beside the name. */
  detail: string;
  /** With `$0` where the cursor goes next. */
  snippet: string;
  start: number;
  end: number;
}

const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
const literal = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** Names for the place at `offset`; none where no name belongs. */
export function nameOffers(text: string, offset: number, variables: readonly string[]): NameOffer[] {
  const reference = referenceAt(text, offset);
  if (!reference) return [];
  const offer = (name: string, detail: string): NameOffer => ({
    kind: reference.kind,
    name,
    detail,
    snippet: reference.form === 'entry' ? `${literal(name)}: [$0]` : literal(name),
    start: reference.start,
    end: reference.end,
  });
  if (reference.kind === 'variable') return variables.map((name) => offer(name, 'stored key'));
  const { groups, aliases } = outlineOf(text);
  return [
    ...Array.from(groups, ([name, { models }]) => offer(name, counted(models.length, 'deployment'))),
    ...Array.from(aliases, ([name, { target }]) => offer(name, `alias of ${target ?? '?'}`)),
  ];
}

/** A name that stands at `start` to `end`, and where it is defined: a group's first entry, or an alias. */
export interface NameAt {
  start: number;
  end: number;
  definition: { start: number; end: number };
  /** Markdown. */
  description: string;
}

export function nameAt(text: string, offset: number): NameAt | undefined {
  const reference = referenceAt(text, offset);
  if (reference?.kind !== 'group') return undefined;
  const { name, start, end } = reference;
  const { groups, aliases } = outlineOf(text);
  const group = groups.get(name);
  if (group) {
    const deployments = group.models.map((model) => `- \`${model}\``).join('\n');
    const description = `Model group \`${name}\`: ${counted(group.models.length, 'deployment')}\n\n${deployments}`;
    return { start, end, definition: group, description };
  }
  const alias = aliases.get(name);
  if (!alias) return undefined;
  return { start, end, definition: alias, description: `Another name for \`${alias.target ?? '?'}\`` };
}
