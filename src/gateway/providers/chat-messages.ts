import type { ChatTraits } from '../../config/index.ts';
import { parsed, record } from '../dialects/json.ts';
import type { ClientRequest } from '../http/exchange.ts';

const THOUGHTS = 'reasoning_content';

/**
 * The messages of a chat as a server takes them, as JSON; undefined where there is nothing to do, which a native search
 * tells. Clients say `developer` as OpenAI does, and bring back thoughts that another server of the group has made.
 */
export function fittingMessages(
  { body, members }: Pick<ClientRequest, 'body' | 'members'>,
  { developer, thoughts }: ChatTraits,
): string | undefined {
  const renamesRole = !developer && body.includes('"developer"');
  const movesThoughts = thoughts !== undefined && body.includes(`"${THOUGHTS}"`);
  if (!renamesRole && !movesThoughts) return undefined;
  const member = members.get('messages');
  const messages = member && parsed(body.text(member.start, member.end));
  if (!Array.isArray(messages)) return undefined;
  const fitted = messages.map((message: unknown) => {
    const { [THOUGHTS]: thought, ...rest } = record(message);
    const isDeveloper = renamesRole && rest.role === 'developer';
    if (!isDeveloper && (!movesThoughts || thought === undefined)) return message;
    return {
      ...rest,
      ...(isDeveloper && { role: 'system' }),
      ...(movesThoughts ? thoughts !== null && { [thoughts]: thought } : { [THOUGHTS]: thought }),
    };
  });
  return fitted.every((message, at) => message === messages[at]) ? undefined : JSON.stringify(fitted);
}
