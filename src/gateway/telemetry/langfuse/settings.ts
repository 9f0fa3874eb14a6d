import { type Config, LANGFUSE_KEYS } from '../../../config/index.ts';

export interface LangfuseSettings {
  publicKey: string;
  secretKey: string;
  /** Without a slash at its end. */
  host: string;
  /** Which requests are told: those that were answered, the others, or both. */
  success: boolean;
  failure: boolean;
  /** With prompts and answers. */
  content: boolean;
}

const DEFAULT_HOST = 'https://cloud.langfuse.com';
/** LiteLLM's name and those of Langfuse's own SDKs. */
const HOSTS = ['LANGFUSE_HOST', 'LANGFUSE_BASE_URL', 'LANGFUSE_BASEURL'];

/** Null when the file does not name `langfuse`, or its keys are not set, of which a finding warns. */
export function langfuseSettings(
  { litellm, general }: Config,
  variable: (name: string) => string | undefined,
): LangfuseSettings | null {
  const always = litellm.callbacks.includes('langfuse');
  const success = always || litellm.success_callback.includes('langfuse');
  const failure = always || litellm.failure_callback.includes('langfuse');
  const [publicKey, secretKey] = LANGFUSE_KEYS.map(variable);
  if (!(success || failure) || !publicKey || !secretKey) return null;
  const host = HOSTS.map(variable).find((value) => value !== undefined && value !== '') ?? DEFAULT_HOST;
  return {
    publicKey,
    secretKey,
    host: (/^https?:\/\//.test(host) ? host : `https://${host}`).replace(/\/+$/, ''),
    success,
    failure,
    content: general.record_content,
  };
}
