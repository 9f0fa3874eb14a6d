import { hash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { record, text } from '../dialects/json.ts';
import { valueOf } from '../body/prompt-size.ts';
import type { ClientRequest } from './exchange.ts';

/** LiteLLM's names first, then a general one, Claude Code's and Codex's. */
const HEADERS = [
  'x-litellm-session-id',
  'x-session-id',
  'x-claude-code-session-id',
  'session_id',
  'session-id',
] as const;

/** A hash of what names the assistant session that a request belongs to; null when nothing does. */
export function sessionOf(client: ClientRequest, headers: IncomingHttpHeaders): string | null {
  const name = named(client, headers);
  return name === undefined ? null : hash('sha256', name, 'base64url');
}

function named(client: ClientRequest, headers: IncomingHttpHeaders): string | undefined {
  for (const header of HEADERS) {
    const value = text(headers[header]);
    if (value) return value;
  }
  return (
    filled(client, 'litellm_session_id', (value) => value) ??
    // Codex, and what OpenAI recommends to all: https://platform.openai.com/docs/guides/prompt-caching
    filled(client, 'prompt_cache_key', (value) => value) ??
    // Claude Code puts its session here.
    filled(client, 'metadata', (value) => record(value).user_id)
  );
}

function filled(client: ClientRequest, key: string, of: (value: unknown) => unknown): string | undefined {
  if (!client.members.has(key)) return undefined;
  const value = text(of(valueOf(client, key)));
  return value === '' ? undefined : value;
}
