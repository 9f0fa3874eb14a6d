import * as l10n from '@vscode/l10n';
import type { DeploymentView, StateView } from '../../contract/admin.ts';
import { isPattern } from '../../contract/patterns.ts';

/** LiteLLM's view of a deployment, as far as it is needed: GET /v1/model/info. */
export interface ModelInfo {
  model_name: string;
  model_info: {
    id: string;
    max_input_tokens?: number;
    max_output_tokens?: number;
    supports_function_calling?: boolean;
    supports_vision?: boolean;
  };
}

/** A model group as VS Code's chat knows it. */
export interface ChatModel {
  /** `switchyard/GROUP`: chats keep it, and other providers may have groups of the same name. */
  id: string;
  name: string;
  family: string;
  version: string;
  detail: string;
  tooltip: string;
  maxInputTokens: number;
  maxOutputTokens: number;
  capabilities: { imageInput: boolean; toolCalling: boolean };
}

const PREFIX = 'switchyard/';
/** Where nothing is known of a model. */
const [INPUT, OUTPUT] = [128_000, 16_000];

export const groupOfModel = (id: string): string => id.slice(PREFIX.length);

/** Groups that answer chats. A group can do what each of its deployments can: any of them may be asked. */
export const chatModels = (
  { gateway, groups, deployments }: StateView,
  infos: readonly ModelInfo[],
): ChatModel[] =>
  groups.flatMap(({ name }) => {
    // It stands for many models, and is none.
    if (isPattern(name)) return [];
    const members = deployments.filter(({ group }) => group === name);
    return members.some(({ surfaces }) => surfaces.includes('chat'))
      ? [chatModel(name, members, infos, gateway.version)]
      : [];
  });

const chatModel = (
  name: string,
  members: readonly DeploymentView[],
  infos: readonly ModelInfo[],
  version: string,
): ChatModel => {
  const known = infos
    .filter(({ model_info: { id } }) => members.some((member) => member.id === id))
    .map(({ model_info: facts }) => facts);
  const least = (limits: (number | undefined)[], fallback: number): number =>
    limits.length === 0 ? fallback : Math.min(...limits.map((limit) => limit ?? fallback));
  return {
    id: PREFIX + name,
    name,
    family: name,
    version,
    detail: 'Switchyard',
    tooltip: l10n.t('Routed by Switchyard to {0}', members.map(({ id }) => id).join(', ')),
    maxInputTokens: least(
      known.map((facts) => facts.max_input_tokens),
      INPUT,
    ),
    maxOutputTokens: least(
      known.map((facts) => facts.max_output_tokens),
      OUTPUT,
    ),
    capabilities: {
      // Of a model that nothing is known of, tools are likely and pictures are not.
      toolCalling: known.every(
        ({ max_input_tokens, supports_function_calling: can }) => can ?? max_input_tokens === undefined,
      ),
      imageInput: known.length > 0 && known.every(({ supports_vision: can }) => can === true),
    },
  };
};
