import { Failure } from '../../router/failure.ts';
import type { SurfaceName } from '../../contract/surfaces.ts';
import { valueOf } from '../body/prompt-size.ts';
import type { ClientRequest } from '../http/exchange.ts';
import { Untranslatable } from './losses.ts';
import { isObject } from './members.ts';

/** Who keeps conversations of Messages between requests. Simulated deployments need none of what was said. */
const KEEPERS = new Set(['anthropic', 'simulated']);

/** A part of a conversation whose rest Anthropic keeps. Its SDKs send the whole when they are told so. */
export const noThreads = (): Untranslatable =>
  new Untranslatable(
    'thread',
    "'thread' cannot be carried: this deployment keeps no conversations. Send the whole conversation as 'messages', without 'thread'.",
    'thread_unsupported_request',
  );

/** Throws a Failure where a provider that answers by Messages is asked to go on with what it does not keep. */
export function refuseThread(surface: SurfaceName, client: ClientRequest, provider: string): void {
  if (surface !== 'messages' || KEEPERS.has(provider) || !client.members.has('thread')) return;
  if (!isObject(valueOf(client, 'thread'))) return;
  const detail = noThreads();
  throw new Failure('untranslatable', detail.message, { detail });
}
