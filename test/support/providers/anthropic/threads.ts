import { randomUUID } from 'node:crypto';
import type { Answer } from '../answer.ts';
import { isObject, Refusal, type Json, type Surface } from '../dialect.ts';

const BETA = 'message-threads-2026-08-12';

/** Under this name the fake tells itself by which id an answer can be continued. */
export const THREAD_ANSWER = 'fake_thread_answer';

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const said = ({ pieces, toolCalls }: Answer): Json => ({
  role: 'assistant',
  content: [
    ...(pieces.length > 0 ? [{ type: 'text', text: pieces.join('') }] : []),
    ...toolCalls.map(({ name, arguments: input }, index) => ({
      type: 'tool_use',
      id: `toolu_${index}`,
      name,
      input,
    })),
  ],
});

/** Conversations that one account keeps: each answer can be continued by its id, with what is new. */
export class Threads {
  readonly #kept = new Map<string, Json>();

  /** What is asked, with what was kept before it. */
  whole(body: Json): Json {
    const { thread, ...rest } = body;
    if (!isObject(thread)) return body;
    const id = `msg_${randomUUID()}`;
    if (thread['type'] === 'create') return { ...rest, thread, [THREAD_ANSWER]: id };
    const kept = this.#kept.get(String(thread['previous_message_id']));
    if (!kept)
      throw new Refusal(404, 'No usable Thread state was found for previous_message_id.', {
        code: 'thread_not_found',
      });
    const messages = [...list(kept['messages']), ...list(body['messages'])];
    return { ...kept, ...rest, thread, messages, [THREAD_ANSWER]: id };
  }

  /** The surface, keeping what it answers. */
  over({ check, reply }: Surface): Surface {
    return {
      check: (body, headers) => {
        if (isObject(body['thread']) && !String(headers['anthropic-beta']).includes(BETA))
          throw new Refusal(400, 'thread: Extra inputs are not permitted');
        check(body, headers);
      },
      reply: (body, answer) => {
        const { [THREAD_ANSWER]: id, messages, system, tools } = body;
        if (typeof id === 'string')
          this.#kept.set(id, { messages: [...list(messages), said(answer)], system, tools });
        return reply(body, answer);
      },
    };
  }
}
