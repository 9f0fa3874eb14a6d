import * as vscode from 'vscode';
import * as l10n from '@vscode/l10n';
import { COMMANDS } from '../../contract/ids.ts';
import { isPattern, wildcardsIn } from '../../contract/patterns.ts';
import { isUsable } from '../deployments/states.ts';
import { duration } from '../format.ts';
import { withProgress } from '../progress.ts';
import { errorMessage } from '../supervisor/client.ts';
import { liveState, runningGateway } from './availability.ts';
import { type Parts, UserError } from './parts.ts';
import { chooseDeployment, groupOf } from './target.ts';

const LIMIT_MS = 60_000;

/** A group with wildcards stands for many models. */
const askForModel = (pattern: string): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: l10n.t('Which model of {0}?', pattern),
    value: pattern.replaceAll('*', ''),
    validateInput: (name) =>
      wildcardsIn(pattern, name) === null || isPattern(name)
        ? l10n.t('The name of a model that {0} matches', pattern)
        : null,
  });

/** As the walkthrough asks, whose reader knows of no groups yet. */
const isAny = (argument: unknown): boolean =>
  typeof argument === 'object' && argument !== null && 'kind' in argument && argument.kind === 'any';

/** The first group that can answer; one that stands for many models only where there is no other. */
const firstGroup = (parts: Parts): string | undefined => {
  const { groups, deployments } = liveState(parts);
  const ready = groups.filter(({ name }) =>
    deployments.some((deployment) => deployment.group === name && isUsable(deployment)),
  );
  return (ready.find(({ name }) => !isPattern(name)) ?? ready[0] ?? groups[0])?.name;
};

/** One small request to a deployment, or to a group as the router decides; tells who answered. */
export const sendTestRequest = async (parts: Parts, argument: unknown): Promise<void> => {
  const { client } = runningGateway(parts);
  const group = isAny(argument) ? firstGroup(parts) : groupOf(argument);
  const deployment =
    group === undefined
      ? await chooseDeployment(parts, argument, { title: l10n.t('Send a test request to') })
      : liveState(parts).deployments.find((candidate) => candidate.group === group);
  if (!deployment) return;
  const named = isPattern(deployment.group) ? await askForModel(deployment.group) : deployment.group;
  if (named === undefined) return;
  const model = group === undefined ? `${named}/${deployment.id}` : named;
  const { testRequest } = await import('../assistants/prove.ts');
  const { path, body } = testRequest(deployment.surfaces.includes('chat') ? 'chat' : 'messages', model);
  const response = await withProgress(l10n.t('Sending a test request to {0}…', model), async (cancelled) => {
    const limit = AbortSignal.timeout(LIMIT_MS);
    const answer = await client.send(path, body, AbortSignal.any([cancelled, limit]));
    if (!answer.ok) throw new UserError(l10n.t('{0} did not answer: {1}', model, await errorMessage(answer)));
    await answer.text();
    return answer;
  });
  if (!response) return;
  const SHOW = l10n.t('Show Request');
  const by = response.headers.get('x-litellm-model-id') ?? model;
  const took = duration(Number(response.headers.get('x-litellm-response-duration-ms') ?? 0));
  void vscode.window.showInformationMessage(l10n.t('{0} answered in {1}.', by, took), SHOW).then((answer) => {
    if (answer !== SHOW) return;
    void vscode.commands.executeCommand(COMMANDS.showRequest, response.headers.get('x-litellm-call-id'));
  });
};
