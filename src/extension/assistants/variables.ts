import type { StateView } from '../../contract/admin.ts';
import type { Dialect, Target } from './clients/client.ts';
import { anthropicVariables, copilotVariables, openAiVariables } from './clients/variables.ts';
import { spokenBy } from './dialects.ts';

/** What assistants need in their environment to find the gateway; `key` as clients are to send it. */
export const terminalVariables = (
  { gateway, groups, deployments }: Pick<StateView, 'gateway' | 'groups' | 'deployments'>,
  key: string,
): Record<string, string> => {
  const target = (dialect: Dialect): Target | undefined => {
    const group = groups.find(({ name }) =>
      spokenBy(deployments.filter((deployment) => deployment.group === name)).has(dialect),
    );
    const origin = `http://127.0.0.1:${gateway.port}`;
    return group && { origin, key, dialect, model: group.name, keyIsSecret: false };
  };
  const [chat, messages] = [target('chat'), target('messages')];
  const either = chat ?? messages;
  return {
    ...(chat && openAiVariables(chat)),
    ...(messages && anthropicVariables(messages)),
    ...(either && copilotVariables(either)),
  };
};
