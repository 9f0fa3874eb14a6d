import type { Client, Target } from './client.ts';

export const openAiVariables = ({ origin, key }: Target): Record<string, string> => ({
  OPENAI_BASE_URL: `${origin}/v1`,
  // The name that older programs read.
  OPENAI_API_BASE: `${origin}/v1`,
  OPENAI_API_KEY: key,
});

export const anthropicVariables = ({ origin, key, model }: Target): Record<string, string> => ({
  ANTHROPIC_BASE_URL: origin,
  ANTHROPIC_AUTH_TOKEN: key,
  ANTHROPIC_MODEL: model,
});

export const copilotVariables = ({ origin, key, model, dialect }: Target): Record<string, string> => ({
  COPILOT_OFFLINE: 'true',
  COPILOT_PROVIDER_BASE_URL: `${origin}/v1`,
  COPILOT_PROVIDER_API_KEY: key,
  COPILOT_MODEL: model,
  ...(dialect === 'messages' && { COPILOT_PROVIDER_TYPE: 'anthropic' }),
});

export const copilotCli: Client = {
  id: 'copilot-cli',
  name: 'Copilot CLI',
  dialects: ['chat', 'messages'],
  isHere: (machine) => machine.runs('copilot'),
  way: { kind: 'variables', variables: copilotVariables },
};

export const qwenCode: Client = {
  id: 'qwen-code',
  name: 'Qwen Code',
  dialects: ['chat'],
  isHere: (machine) => machine.runs('qwen'),
  way: {
    kind: 'variables',
    variables: (target) => ({ ...openAiVariables(target), OPENAI_MODEL: target.model }),
  },
};

export const openAiPrograms: Client = {
  id: 'openai',
  name: 'OpenAI SDKs and programs',
  dialects: ['chat'],
  isHere: () => true,
  way: { kind: 'variables', variables: openAiVariables },
};

export const anthropicPrograms: Client = {
  id: 'anthropic',
  name: 'Anthropic SDKs and programs',
  dialects: ['messages'],
  isHere: () => true,
  way: { kind: 'variables', variables: anthropicVariables },
};
