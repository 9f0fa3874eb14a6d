import type { Client, Target, Way } from './client.ts';

/** One that goes by its environment. */
type VariableClient = Client & { way: Extract<Way, { kind: 'variables' }> };

export const openAiVariables = ({ origin, key }: Target): Record<string, string> => ({
  OPENAI_BASE_URL: `${origin}/v1`,
  // The name that older programs read.
  OPENAI_API_BASE: `${origin}/v1`,
  OPENAI_API_KEY: key,
});

export const anthropicVariables = ({ origin, key, model }: Target): Record<string, string> => ({
  // Without /v1.
  ANTHROPIC_BASE_URL: origin,
  ANTHROPIC_AUTH_TOKEN: key,
  ANTHROPIC_MODEL: model,
});

/** Claude Code asks for these three by itself, too. */
export const claudeVariables = (target: Target): Record<string, string> => ({
  ...anthropicVariables(target),
  ANTHROPIC_DEFAULT_OPUS_MODEL: target.model,
  ANTHROPIC_DEFAULT_SONNET_MODEL: target.model,
  ANTHROPIC_DEFAULT_HAIKU_MODEL: target.model,
});

export const copilotVariables = ({ origin, key, model, dialect }: Target): Record<string, string> => ({
  COPILOT_OFFLINE: 'true',
  COPILOT_PROVIDER_BASE_URL: `${origin}/v1`,
  COPILOT_PROVIDER_API_KEY: key,
  COPILOT_MODEL: model,
  ...(dialect === 'messages' && { COPILOT_PROVIDER_TYPE: 'anthropic' }),
});

export const qwenVariables = (target: Target): Record<string, string> => ({
  ...openAiVariables(target),
  OPENAI_MODEL: target.model,
});

export const geminiVariables = ({ origin, key, model }: Target): Record<string, string> => ({
  GOOGLE_GEMINI_BASE_URL: origin,
  GEMINI_API_KEY: key,
  GEMINI_MODEL: model,
});

export const copilotCli: VariableClient = {
  id: 'copilot-cli',
  name: 'Copilot CLI',
  dialects: ['chat', 'messages'],
  isHere: (machine) => machine.runs('copilot'),
  way: { kind: 'variables', variables: copilotVariables },
};

export const qwenCode: VariableClient = {
  id: 'qwen-code',
  name: 'Qwen Code',
  dialects: ['chat'],
  isHere: (machine) => machine.runs('qwen'),
  way: { kind: 'variables', variables: qwenVariables },
};

export const openAiPrograms: VariableClient = {
  id: 'openai',
  name: 'OpenAI SDKs and programs',
  dialects: ['chat'],
  isHere: () => true,
  way: { kind: 'variables', variables: openAiVariables },
};

export const anthropicPrograms: VariableClient = {
  id: 'anthropic',
  name: 'Anthropic SDKs and programs',
  dialects: ['messages'],
  isHere: () => true,
  way: { kind: 'variables', variables: anthropicVariables },
};

/** Speaks nothing but Gemini's own API. */
export const geminiCli: VariableClient = {
  id: 'gemini-cli',
  name: 'Gemini CLI',
  dialects: ['generate_content'],
  isHere: (machine) => machine.runs('gemini'),
  way: { kind: 'variables', variables: geminiVariables },
};

export const VARIABLE_CLIENTS: readonly VariableClient[] = [
  copilotCli,
  qwenCode,
  geminiCli,
  openAiPrograms,
  anthropicPrograms,
];
