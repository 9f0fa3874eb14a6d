import * as l10n from '@vscode/l10n';
import { COMMANDS } from '../contract/ids.ts';
import type { DeploymentView, StateView } from '../contract/admin.ts';
import { isCooling, isUsable, stateText } from './deployments/states.ts';
import { percent, plain } from './format.ts';
import type { State } from './supervisor/state.ts';

export interface StatusLine {
  text: string;
  /** Markdown, with command links. */
  tooltip: string;
  /** `error` only when nothing can be served. */
  severity: 'none' | 'warning' | 'error';
  command: string;
}

/** Commands that the tooltip may link to. */
export const LINKED = [
  COMMANDS.start,
  COMMANDS.stop,
  COMMANDS.openDashboard,
  COMMANDS.switchStrategy,
  COMMANDS.copyEndpoint,
  COMMANDS.resetAllCooldowns,
  COMMANDS.createConfig,
  COMMANDS.openConfig,
  COMMANDS.showLogs,
  COMMANDS.pointAssistant,
] as const;

type Linked = (typeof LINKED)[number];

const links = (...commands: [title: string, command: Linked][]): string =>
  commands.map(([title, command]) => `[${title}](command:${command})`).join(' · ');

/** How the file stands to what serves: its last change has errors, or it is not there any more. */
export type FileState = 'served' | 'rejected' | 'gone';

/** What the status bar shows, from what is known. */
export const statusLine = (state: State, view: StateView | null, file: FileState): StatusLine => {
  const quiet = (text: string, tooltip: string, command: Linked): StatusLine => ({
    text,
    tooltip,
    severity: 'none',
    command,
  });
  switch (state.name) {
    case 'blocked':
      return state.why === 'untrusted'
        ? quiet(
            '$(shield) Switchyard',
            l10n.t('The gateway starts once this workspace is trusted.'),
            COMMANDS.showLogs,
          )
        : quiet(
            '$(git-merge) Switchyard',
            `${l10n.t('No router configuration here.')} ${links([l10n.t('Create one'), COMMANDS.createConfig])}`,
            COMMANDS.createConfig,
          );
    case 'stopped':
      return quiet(
        '$(circle-slash) Switchyard',
        `${l10n.t('The gateway is stopped.')} ${links([l10n.t('Start'), COMMANDS.start])}`,
        COMMANDS.start,
      );
    case 'locating':
    case 'starting':
      return quiet('$(sync~spin) Switchyard', l10n.t('The gateway is starting.'), COMMANDS.showLogs);
    case 'stopping':
      return quiet(
        '$(sync~spin) Switchyard',
        l10n.t('The gateway finishes its requests and stops.'),
        COMMANDS.showLogs,
      );
    case 'backoff':
      return {
        text: '$(sync~spin) Switchyard',
        tooltip: `${l10n.t('The gateway ended unexpectedly and starts again.')} ${links([l10n.t('Show log'), COMMANDS.showLogs])}`,
        severity: 'warning',
        command: COMMANDS.showLogs,
      };
    case 'failed':
      return failed(state);
    case 'running':
      return running(state.gateway.port, view, file);
  }
};

/** More groups than these make no tooltip. */
const GROUPS_TOLD = 8;

interface Group {
  name: string;
  members: DeploymentView[];
  requests: number;
}

/** The busiest first, else as they stand in the file. */
const busiest = (deployments: readonly DeploymentView[]): Group[] =>
  Array.from(
    Map.groupBy(deployments, ({ group }) => group),
    ([name, members]) => ({
      name,
      members,
      requests: members.reduce((sum, { requests }) => sum + requests, 0),
    }),
  ).sort((a, b) => b.requests - a.requests);

const failed = ({ reason, mend }: Extract<State, { name: 'failed' }>): StatusLine => ({
  text: '$(error) Switchyard',
  tooltip: [
    plain(reason),
    links(
      ...(mend ? [[l10n.t('Open'), COMMANDS.openConfig] as [string, Linked]] : []),
      [l10n.t('Start again'), COMMANDS.start],
      [l10n.t('Show log'), COMMANDS.showLogs],
    ),
  ].join('\n\n'),
  severity: 'error',
  command: mend ? COMMANDS.openConfig : COMMANDS.showLogs,
});

const fileLine = (file: FileState): string[] => {
  switch (file) {
    case 'served':
      return [];
    case 'rejected':
      return [
        `${l10n.t('The file’s last change has errors and is not applied.')} ${links([l10n.t('Open'), COMMANDS.openConfig])}`,
      ];
    case 'gone':
      return [l10n.t('The file is gone: the gateway goes on with what it read last.')];
  }
};

const running = (port: number, view: StateView | null, file: FileState): StatusLine => {
  const deployments = view?.deployments ?? [];
  const groups = busiest(deployments);
  const untold = groups.length - GROUPS_TOLD;
  const out = deployments.filter((deployment) => !isUsable(deployment));
  const dead = deployments.length > 0 && out.length === deployments.length;
  const marks = [
    ...(file === 'served' ? [] : ['$(warning)']),
    ...(out.length > 0 && !dead ? [`$(watch) ${out.length}`] : []),
  ];
  return {
    text: [
      dead ? `$(error) ${l10n.t('no deployment usable')}` : `$(git-merge) ${split(groups[0], port)}`,
      ...marks,
    ].join(' '),
    tooltip: [
      `${l10n.t('Switchyard on port {0}', port)}${view ? `, ${plain(view.gateway.strategy)}` : ''}`,
      ...fileLine(file),
      ...(view?.records.state === 'failing'
        ? [l10n.t('Records can’t be stored: {0}', plain(view.records.reason ?? ''))]
        : []),
      ...groups.slice(0, GROUPS_TOLD).map(({ name, members }) => `**${plain(name)}**: ${shares(members)}`),
      ...(untold > 0
        ? [untold === 1 ? l10n.t('and 1 more group') : l10n.t('and {0} more groups', untold)]
        : []),
      links(
        [l10n.t('Dashboard'), COMMANDS.openDashboard],
        [l10n.t('Strategy'), COMMANDS.switchStrategy],
        [l10n.t('Point an assistant'), COMMANDS.pointAssistant],
        [l10n.t('Copy endpoint'), COMMANDS.copyEndpoint],
        ...(deployments.some(isCooling)
          ? [[l10n.t('Reset cooldowns'), COMMANDS.resetAllCooldowns] as [string, Linked]]
          : []),
        [l10n.t('Stop'), COMMANDS.stop],
      ),
    ].join('\n\n'),
    severity: dead ? 'error' : file === 'served' ? 'none' : 'warning',
    command: COMMANDS.openDashboard,
  };
};

const MEMBERS_TOLD = 5;

const shares = (members: readonly DeploymentView[]): string => {
  const told = members.toSorted((a, b) => b.share - a.share).slice(0, MEMBERS_TOLD);
  return [
    ...told.map(
      ({ id, share, state }) => `${plain(id)} ${state === 'healthy' ? percent(share) : stateText(state)}`,
    ),
    ...(members.length > told.length ? [l10n.t('{0} more', members.length - told.length)] : []),
  ].join(', ');
};

/** The traffic split of the busiest group: `62 % eu · 38 % us`. */
const split = (group: Group | undefined, port: number): string => {
  if (!group || group.requests === 0) return `Switchyard :${port}`;
  const served = group.members.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share);
  const shown = served.slice(0, 2).map(({ id, share }) => `${percent(share)} ${short(id)}`);
  return [...shown, ...(served.length > 2 ? ['…'] : [])].join(' · ');
};

const short = (id: string): string => (id.length > 18 ? `${id.slice(0, 17)}…` : id);
