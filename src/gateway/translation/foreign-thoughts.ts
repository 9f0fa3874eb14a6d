import type { SurfaceName } from '../../contract/surfaces.ts';
import { changeMembers } from '../body/edit.ts';
import { scanTopLevel } from '../body/scan.ts';
import { parsed } from '../dialects/json.ts';
import type { ClientRequest } from '../http/exchange.ts';
import type { Json } from './form.ts';
import { isObject, objects } from './members.ts';
import { SEAL } from './seal.ts';

const isSealed = (value: unknown): boolean => typeof value === 'string' && value.startsWith(SEAL);

/** Where a surface keeps the conversation, and an entry of it without sealed thoughts; null when nothing is left. */
const PLACES: Partial<Record<SurfaceName, [member: string, clean: (entry: Json) => Json | null]>> = {
  chat: ['messages', cleanMessage],
  responses: [
    'input',
    (item) => (item.type === 'reasoning' && isSealed(item.encrypted_content) ? null : item),
  ],
  messages: ['messages', cleanBlocks],
};

/**
 * A request on its way to a deployment of its own dialect, without the thoughts that deployments of others have made in
 * the same session: nobody else can verify them, and a request that holds them is refused. Null when there are none,
 * which a native search tells.
 */
export function withoutForeignThoughts(client: ClientRequest, surface: SurfaceName): ClientRequest | null {
  const place = PLACES[surface];
  if (!place || !client.body.includes(SEAL)) return null;
  const [name, clean] = place;
  const member = client.members.get(name);
  const entries = member && parsed(client.body.text(member.start, member.end));
  if (!Array.isArray(entries)) return null;
  const cleaned = entries.map((entry: unknown) => (isObject(entry) ? clean(entry) : entry));
  if (cleaned.every((entry, i) => entry === entries[i])) return null;
  const kept = cleaned.filter((entry) => entry !== null);
  const body = changeMembers(client.body, client.members, new Map([[name, JSON.stringify(kept)]]));
  return { ...client, body, members: scanTopLevel(body.view())! };
}

function cleanBlocks(message: Json): Json | null {
  if (!Array.isArray(message.content)) return message;
  const blocks = message.content as unknown[];
  const kept = blocks.filter(
    (block) => !isObject(block) || !(isSealed(block.signature) || isSealed(block.data)),
  );
  if (kept.length === blocks.length) return message;
  return kept.length > 0 ? { ...message, content: kept } : null;
}

/** What is shown of a sealed thought is not the deployment's own either. */
function cleanMessage(message: Json): Json {
  if (!objects(message.reasoning_details).some(({ data }) => isSealed(data))) return message;
  return { ...message, reasoning_details: undefined, reasoning_content: undefined };
}
