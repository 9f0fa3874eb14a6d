import type { StateView } from '../../contract/admin.ts';
import type { Dialect, Target } from './clients/client.ts';
import {
  claudeVariables,
  copilotVariables,
  geminiVariables,
  qwenVariables,
  VARIABLE_CLIENTS,
} from './clients/variables.ts';
import { spokenBy } from './dialects.ts';
import type { Pointed } from './ledger.ts';

type Live = Pick<StateView, 'gateway' | 'groups' | 'deployments'>;
type Variables = Record<string, string>;

const targetOf = ({ gateway }: Live, model: string, dialect: Dialect, key: string): Target => ({
  origin: `http://127.0.0.1:${gateway.port}`,
  key,
  dialect,
  model,
  keyIsSecret: false,
});

/** What assistants need in their environment to find the gateway; `key` as clients are to send it. */
export const allVariables = (live: Live, key: string): Variables => {
  const { groups, deployments } = live;
  const target = (dialect: Dialect): Target | undefined => {
    const group = groups.find(({ name }) =>
      spokenBy(deployments.filter((deployment) => deployment.group === name)).has(dialect),
    );
    return group && targetOf(live, group.name, dialect, key);
  };
  const [chat, messages, gemini] = [target('chat'), target('messages'), target('generate_content')];
  const either = chat ?? messages;
  return {
    ...(chat && qwenVariables(chat)),
    ...(messages && claudeVariables(messages)),
    ...(either && copilotVariables(either)),
    ...(gemini && geminiVariables(gemini)),
  };
};

/** Those of the assistants that were pointed by them, as far as this gateway has their groups; the latest wins. */
export const pointedVariables = (live: Live, pointed: readonly Pointed[], key: string): Variables =>
  Object.assign(
    {},
    ...pointed.map(({ client, model, terminals }): Variables => {
      const way = VARIABLE_CLIENTS.find(({ id }) => id === client)?.way;
      const isHere = live.groups.some(({ name }) => name === model);
      return way && terminals && isHere ? way.variables(targetOf(live, model, terminals, key)) : {};
    }),
  ) as Variables;
