import { readFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import * as l10n from '@vscode/l10n';
import { TOOLS } from '../../contract/ids.ts';
import { liveState, runningGateway } from '../commands/availability.ts';
import type { Parts } from '../commands/parts.ts';
import { requestDocument } from '../requests/document.ts';
import { type Disposable, together } from '../signal.ts';
import { listing } from './listing.ts';

interface Inputs {
  explain_routing: { callId?: string; model?: string };
  list_deployments: { group?: string };
  validate_config: { text?: string };
  reset_cooldown: { deployment?: string; group?: string };
}

type Answers = { [N in keyof Inputs]: (parts: Parts, input: Inputs[N]) => string | Promise<string> };

const ANSWERS: Answers = {
  explain_routing: async (parts, { callId, model }) => {
    const { client } = runningGateway(parts);
    if (callId !== undefined) return requestDocument(await client.request(callId));
    const latest = (await client.requests({}, 200)).requests.find(
      ({ group, requestedModel }) => model === undefined || model === group || model === requestedModel,
    );
    return latest ? requestDocument(latest) : l10n.t('No recent request fits.');
  },

  list_deployments: (parts, { group }) => listing(liveState(parts), group, Date.now()),

  validate_config: async ({ configFile, keys }, { text }) => {
    if (text === undefined && configFile.path === null)
      return l10n.t('There is no router configuration here.');
    const checked = text ?? (await readFile(configFile.path!, 'utf8'));
    const { checkLine, loadConfig } = await import('../../config/index.ts');
    const { findings } = loadConfig(checked, { lookup: keys.lookup });
    const file = configFile.path ?? 'switchyard.yaml';
    return findings.length === 0
      ? l10n.t('No problems.')
      : findings.map((one) => checkLine(file, one)).join('\n');
  },

  reset_cooldown: async (parts, input) => {
    const { freed } = await runningGateway(parts).client.resetCooldowns(input);
    return freed.length === 0
      ? l10n.t('Nothing was cooling down.')
      : l10n.t('Back in rotation: {0}.', freed.join(', '));
  },
};

/** Asked before the tool runs; the others change nothing. */
const confirmation = ({ deployment, group }: Inputs['reset_cooldown']): vscode.PreparedToolInvocation => ({
  confirmationMessages: {
    title: l10n.t('Reset cooldowns'),
    message: l10n.t(
      'Send requests again to {0}, although it failed just now?',
      deployment ?? group ?? l10n.t('every deployment that is cooling down'),
    ),
  },
});

const tool = <I>(
  answer: (parts: Parts, input: I) => string | Promise<string>,
  parts: Parts,
): vscode.LanguageModelTool<I> => ({
  invoke: async ({ input }) =>
    new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(await answer(parts, input))]),
});

/** What language models may ask the router, and the one thing that they may do. */
export const registerTools = (parts: Parts): Disposable =>
  together(
    vscode.lm.registerTool(TOOLS.explain_routing, tool(ANSWERS.explain_routing, parts)),
    vscode.lm.registerTool(TOOLS.list_deployments, tool(ANSWERS.list_deployments, parts)),
    vscode.lm.registerTool(TOOLS.validate_config, tool(ANSWERS.validate_config, parts)),
    vscode.lm.registerTool(TOOLS.reset_cooldown, {
      ...tool(ANSWERS.reset_cooldown, parts),
      prepareInvocation: ({ input }) => confirmation(input),
    }),
  );
