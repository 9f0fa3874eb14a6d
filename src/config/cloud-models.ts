import { asText, asTree } from './paths.ts';

/** What the name of a Bedrock deployment says. */
export interface BedrockModel {
  /** Model id, inference profile or ARN, as the API takes it. */
  id: string;
  region: string | undefined;
  /** Whose API it speaks; null: only Converse, which is not spoken here. */
  family: 'anthropic' | 'openai' | null;
}

const REGION = /^[a-z]{2}(-[a-z]+)+-\d$/;

/**
 * LiteLLM's names: `[invoke/|converse/][REGION/]MODEL`, where MODEL may be an ARN. An ARN tells its region but not its
 * model: it is taken for one of Anthropic's.
 */
export function bedrockModel(name: string): BedrockModel {
  const bare = name.replace(/^(invoke|converse)\//, '');
  const slash = bare.indexOf('/');
  const before = bare.slice(0, Math.max(0, slash));
  const region = REGION.test(before) ? before : undefined;
  const id = region === undefined ? bare : bare.slice(slash + 1);
  if (id.startsWith('arn:')) return { id, region: region ?? id.split(':')[3], family: 'anthropic' };
  const family = /(^|\.)anthropic\./.test(id) ? 'anthropic' : /(^|\.)openai\./.test(id) ? 'openai' : null;
  return { id, region, family };
}

export const isAnthropicOnVertex = (name: string): boolean => name.startsWith('claude');

/** Google's own, which speak generateContent. */
export const isGemini = (name: string): boolean => /^(gemini|gemma|learnlm)-/.test(name);

export const isAnthropicOnAzure = (name: string): boolean => name.startsWith('claude');

/** What stands in Google credentials that are JSON; null when they are the path of a file, or none. */
export function inlineCredentials(credentials: unknown): Record<string, unknown> | null {
  if (typeof credentials === 'object') return credentials as Record<string, unknown> | null;
  if (typeof credentials !== 'string' || !credentials.trim().startsWith('{')) return null;
  try {
    return asTree(JSON.parse(credentials));
  } catch {
    return null; // No JSON: then it can only be a path.
  }
}

/** The project that credentials belong to, where they tell. */
export const projectOf = (credentials: unknown): string | undefined =>
  asText(inlineCredentials(credentials)?.['project_id']);
