import { list, record, text } from '../dialects/json.ts';
import type { ClientRequest } from '../http/exchange.ts';
import { changeMembers } from './edit.ts';
import { valueOf } from './prompt-size.ts';
import { scanTopLevel } from './scan.ts';

const KEY = '"tags"';

/** The tags by which a request chooses deployments: LiteLLM's `metadata.tags`, `litellm_metadata.tags` and `x-litellm-tags`. */
export function routingTags(
  client: ClientRequest,
  headers: NodeJS.Dict<string | string[]>,
): readonly string[] {
  const inBody = hasTags(client) ? list(record(valueOf(client, 'metadata')).tags) : [];
  const inHeader = text(headers['x-litellm-tags'])?.split(',') ?? [];
  const inOwn = client.members.has('litellm_metadata')
    ? list(record(valueOf(client, 'litellm_metadata')).tags)
    : [];
  const found = [...inBody, ...inOwn, ...inHeader].flatMap((tag) => text(tag)?.trim() ?? []);
  return found.filter((tag) => tag !== '');
}

/** The request without `metadata.tags`: providers refuse metadata that they do not know. The same when it has none. */
export function withoutRoutingTags(client: ClientRequest): ClientRequest {
  if (!hasTags(client)) return client;
  const { tags, ...metadata } = record(valueOf(client, 'metadata'));
  if (!Array.isArray(tags)) return client;
  const kept = Object.keys(metadata).length > 0 ? JSON.stringify(metadata) : null;
  const body = changeMembers(client.body, client.members, new Map([['metadata', kept]]));
  return { ...client, body, members: scanTopLevel(body.view())! };
}

const hasTags = ({ body, members }: ClientRequest): boolean => {
  const metadata = members.get('metadata');
  return metadata !== undefined && body.text(metadata.start, metadata.end).includes(KEY);
};
