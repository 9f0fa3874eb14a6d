import { sameName, type Occurrence } from '../names/occurrences.ts';
import type { Outline } from '../outline.ts';

const deployments = (count: number): string => (count === 1 ? '1 deployment' : `${count} deployments`);

/** Markdown: what a model group, an alias or a deployment stands for. */
export const nameHover = (
  { kind, name }: Occurrence,
  outline: Outline,
  ids: readonly string[],
): string | undefined => {
  if (kind === 'deployment') {
    const entry = outline.deployments.find(({ path }) => ids[Number(path[1])] === name);
    return `The deployment \`${name}\` of \`${entry?.group ?? '?'}\`. Clients reach it alone as \`${entry?.group ?? '?'}/${name}\`.`;
  }
  if (kind !== 'group') return undefined;
  const alias = outline.aliases.find((one) => one.name === name);
  if (alias) return `Another name for \`${alias.target?.name ?? '?'}\`.`;
  const members = outline.deployments.filter(({ group }) => group === name);
  if (members.length === 0) return undefined;
  const lines = members.map(({ path, model }) => `- \`${ids[Number(path[1])] ?? '?'}\`: \`${model ?? '?'}\``);
  return [`Model group \`${name}\`: ${deployments(members.length)}.`, lines.join('\n')].join('\n\n');
};

/** Markdown: where a variable comes from; never what it holds. */
export const variableHover = (
  all: readonly Occurrence[],
  occurrence: Occurrence,
  source: 'stored' | 'environment' | 'file' | null,
): string => {
  const uses = sameName(all, occurrence).filter(({ role }) => role === 'reference').length;
  const from = {
    stored: 'It is set: stored in the editor.',
    environment: 'It is set in the environment.',
    file: 'It is set by `environment_variables` of this file.',
  };
  const told = source === null ? 'It is **not set**.' : from[source];
  return `The variable \`${occurrence.name}\`. ${told} ${uses === 1 ? 'Used once' : `Used ${uses} times`} in this file.`;
};
