import { sameName, type Occurrence } from '../names/occurrences.ts';
import type { Outline } from '../outline.ts';

const deployments = (count: number): string => (count === 1 ? '1 deployment' : `${count} deployments`);

/** Markdown: what a model group, an alias or a deployment stands for. */
export const nameHover = (
  occurrence: Occurrence,
  outline: Outline,
  ids: readonly string[],
  all: readonly Occurrence[],
): string | undefined => {
  const { kind, name } = occurrence;
  if (kind === 'deployment') {
    const entry = outline.deployments.find(({ path }) => ids[Number(path[1])] === name);
    return `The deployment \`${name}\` of \`${entry?.group ?? '?'}\`. Clients reach it alone as \`${entry?.group ?? '?'}/${name}\`.`;
  }
  if (kind !== 'group') return undefined;
  const alias = outline.aliases.find((one) => one.name === name);
  if (alias) return `Another name for \`${alias.target?.name ?? '?'}\`.`;
  const routing = outline.routingNames.find((one) => one.name === name);
  if (routing && !outline.groups.includes(name)) {
    const models = outline.routingGroups[Number(routing.path[2])] ?? [];
    return `Routing group of ${models.map((model) => `\`${model.name}\``).join(', ')}. Clients can ask for it by name.`;
  }
  const members = outline.deployments.filter(({ group }) => group === name);
  if (members.length === 0) return undefined;
  const lines = members.map(({ path, model }) => `- \`${ids[Number(path[1])] ?? '?'}\`: \`${model ?? '?'}\``);
  const uses = references(all, occurrence);
  const used = uses.length === 0 ? [] : [`Referred to by ${[...new Set(uses.map(placeOf))].join(', ')}.`];
  return [`Model group \`${name}\`: ${deployments(members.length)}.`, lines.join('\n'), ...used].join('\n\n');
};

const references = (all: readonly Occurrence[], occurrence: Occurrence): Occurrence[] =>
  sameName(all, occurrence).filter(({ role }) => role === 'reference');

/** The names on the way to it: `router_settings.fallbacks.chat`. */
const placeOf = ({ path }: Occurrence): string =>
  `\`${path.filter((step) => typeof step === 'string').join('.')}\``;

/** Markdown: where a variable comes from; never what it holds. */
export const variableHover = (
  all: readonly Occurrence[],
  occurrence: Occurrence,
  source: 'stored' | 'environment' | 'file' | null,
): string => {
  const uses = references(all, occurrence).length;
  const from = {
    stored: 'It is set: stored in the editor.',
    environment: 'It is set in the environment.',
    file: 'It is set by `environment_variables` of this file.',
  };
  const told = source === null ? 'It is **not set**.' : from[source];
  return `The variable \`${occurrence.name}\`. ${told} ${uses === 1 ? 'Used once' : `Used ${uses} times`} in this file.`;
};
