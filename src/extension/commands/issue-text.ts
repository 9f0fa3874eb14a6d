import type { StateView } from '../../contract/admin.ts';

export interface IssueFacts {
  /** By the name of what has it. */
  versions: Readonly<Record<string, string>>;
  /** Of the gateway as this window sees it. */
  state: string;
  view: StateView | null;
  /** The last lines, oldest first. */
  log: readonly string[];
}

const countBy = (names: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${count} ${name}`).join(', ') || 'none';
};

const routerLines = (view: StateView | null): string[] => {
  if (!view) return [];
  const { gateway, groups, deployments, totals } = view;
  return [
    `- Strategy: ${gateway.strategy}; model groups: ${groups.length}`,
    `- Deployments by provider: ${countBy(deployments.map(({ provider }) => provider))}`,
    `- Deployments by state: ${countBy(deployments.map(({ state }) => state))}`,
    `- Requests: ${totals.requests}, failed: ${totals.failures}`,
  ];
};

/** A report to fill in. It names no model, no file and no prompt. */
export const issueText = ({ versions, state, view, log }: IssueFacts): string =>
  [
    '## What happened\n\n',
    '## What I expected\n\n',
    '## How to see it again\n\n1. \n',
    '## Versions\n',
    ...Object.entries(versions).map(([name, version]) => `- ${name}: ${version}`),
    '\n## Router\n',
    `- Gateway: ${state}`,
    ...routerLines(view),
    '\n## Log\n',
    '```',
    ...log,
    '```',
    '',
  ].join('\n');

const KEY_LIKE = /\b(sk|pk|gsk|xai|key|AIza|ghp|hf)[-_][A-Za-z0-9_-]{8,}|Bearer\s+[A-Za-z0-9._-]{8,}/g;

/** Without the secrets that are known, what looks like one, and the user's name in paths. */
export const redacted = (text: string, secrets: readonly string[], home: string): string => {
  const known = secrets.filter((secret) => secret.length >= 4).sort((a, b) => b.length - a.length);
  const clean = known.reduce((left, secret) => left.replaceAll(secret, '[secret]'), text);
  return clean.replace(KEY_LIKE, '[secret]').replaceAll(home, '~');
};
