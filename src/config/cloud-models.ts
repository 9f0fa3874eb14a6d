import { asText, asTree } from './paths.ts';

/** What the name of a Bedrock deployment says. */
export interface BedrockModel {
  /** Model id, inference profile or ARN, as the API takes it. */
  id: string;
  region: string | undefined;
  /** The API it is asked by: Anthropic's own (InvokeModel), OpenAI's chat, or the one of all models. */
  api: 'anthropic' | 'openai' | 'converse';
}

const REGION = /^[a-z]{2}(-[a-z]+)+-\d$/;

/**
 * LiteLLM's names: `[invoke/|converse/][REGION/]MODEL`, where MODEL may be an ARN, which tells its region but not
 * always its model: `knownAs` (`base_model`) does. Who names no way goes by the model's own API where it has one.
 */
export function bedrockModel(name: string, knownAs = name): BedrockModel {
  const [, way, bare = name] = /^(?:(invoke|converse)\/)?(.*)$/s.exec(name) ?? [];
  const slash = bare.indexOf('/');
  const before = bare.slice(0, Math.max(0, slash));
  const named = REGION.test(before) ? before : undefined;
  const id = named === undefined ? bare : bare.slice(slash + 1);
  const region = named ?? (id.startsWith('arn:') ? id.split(':')[3] : undefined);
  const own =
    apiOf(id) ?? apiOf(knownAs) ?? (way === 'invoke' && id.startsWith('arn:') ? 'anthropic' : 'converse');
  return { id, region, api: way === 'converse' ? way : own };
}

const apiOf = (model: string): 'anthropic' | 'openai' | undefined => {
  if (/(^|[./])anthropic\.|^claude-/.test(model)) return 'anthropic';
  return /(^|[./])openai\./.test(model) ? 'openai' : undefined;
};

/** Models of Bedrock that make no text: vectors, pictures, speech. */
export const isTextless = (name: string): boolean =>
  /embed|rerank|stability\.|image|canvas|nova-reel|nova-sonic/.test(name);

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
