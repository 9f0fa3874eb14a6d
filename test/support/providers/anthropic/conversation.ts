import { isObject, Refusal, type Json } from '../dialect.ts';

const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

const ids = (message: Json | undefined, type: string, member: string): string[] =>
  list(message?.['content']).flatMap((block) => (block['type'] === type ? [String(block[member])] : []));

const NAME = /^[a-zA-Z0-9_-]{1,128}$/;
/** Of marks for its cache that one request may have. */
const MARKS = 4;

/** Each call is answered in the next message of the user, each answer belongs to a call before it. */
export function checkCalls(messages: unknown): void {
  // Words of the system may stand between.
  const turns = list(messages).filter(({ role }) => role !== 'system');
  for (const [index, message] of turns.entries()) {
    const called = ids(message, 'tool_use', 'id');
    const answered = ids(turns[index + 1], 'tool_result', 'tool_use_id');
    const [open] = called.filter((id) => !answered.includes(id));
    if (open !== undefined)
      throw new Refusal(
        400,
        `messages.${index}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${open}.`,
      );
    const before = ids(turns[index - 1], 'tool_use', 'id');
    const [lost] = ids(message, 'tool_result', 'tool_use_id').filter((id) => !before.includes(id));
    if (lost !== undefined)
      throw new Refusal(
        400,
        `messages.${index}.content: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${lost}.`,
      );
    if (list(message['content']).some(({ type, text }) => type === 'text' && text === ''))
      throw new Refusal(400, `messages.${index}: text content blocks must be non-empty`);
  }
}

export function checkNames(tools: unknown): void {
  for (const [index, { name }] of list(tools).entries())
    if (!NAME.test(String(name)))
      throw new Refusal(400, `tools.${index}.custom.name: String should match pattern '${NAME.source}'`);
}

export function checkMarks(body: Json): void {
  const found = JSON.stringify([body['system'], body['messages'], body['tools']]).split('"cache_control":{');
  if (found.length - 1 > MARKS)
    throw new Refusal(
      400,
      `A maximum of ${MARKS} blocks with cache_control may be provided. Found ${found.length - 1}.`,
    );
}
