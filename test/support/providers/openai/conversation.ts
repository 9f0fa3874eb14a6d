import { isObject, Refusal, type Json } from '../dialect.ts';

const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const idsOf = (calls: unknown): string[] => list(calls).map(({ id }) => String(id));

const NAME = /^[a-zA-Z0-9_-]{1,64}$/;

/** Every call is answered at once, every answer belongs to a call. */
export function checkCalls(messages: unknown): void {
  let open: string[] = [];
  for (const [index, message] of list(messages).entries()) {
    const { role, tool_call_id: id, tool_calls: calls } = message;
    if (role === 'tool') {
      if (!open.includes(String(id)))
        throw new Refusal(
          400,
          "Invalid parameter: messages with role 'tool' must be a response to a preceeding message with 'tool_calls'.",
          { param: `messages.[${index}].role` },
        );
      open = open.filter((one) => one !== id);
      continue;
    }
    refuseOpen(open);
    open = idsOf(calls);
    if (Array.isArray(calls) && calls.length === 0)
      throw new Refusal(400, `Invalid 'messages[${index}].tool_calls': empty array.`, {
        code: 'empty_array',
      });
  }
  refuseOpen(open);
}

function refuseOpen(open: readonly string[]): void {
  if (open.length > 0)
    throw new Refusal(
      400,
      `An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The following tool_call_ids did not have response messages: ${open.join(', ')}`,
    );
}

const OUTPUTS = ['function_call_output', 'custom_tool_call_output'];
const CALLS = ['function_call', 'custom_tool_call'];

/** The same of Responses, where order matters less. */
export function checkItems(input: unknown): void {
  const items = list(input);
  const idsBy = (types: readonly string[]): string[] =>
    items.filter(({ type }) => types.includes(String(type))).map(({ call_id: id }) => String(id));
  const [calls, outputs] = [idsBy(CALLS), idsBy(OUTPUTS)];
  const [lost] = outputs.filter((id) => !calls.includes(id));
  if (lost !== undefined)
    throw new Refusal(400, `No tool call found for function call output with call_id ${lost}.`, {
      param: 'input',
    });
  const [unanswered] = calls.filter((id) => !outputs.includes(id));
  if (unanswered !== undefined)
    throw new Refusal(400, `No tool output found for function call ${unanswered}.`, { param: 'input' });
}

/** Names of functions, however deep they stand. */
export function checkNames(tools: unknown): void {
  for (const [index, tool] of list(tools).entries()) {
    const { name } = isObject(tool['function']) ? tool['function'] : tool;
    if (typeof name === 'string' && !NAME.test(name))
      throw new Refusal(
        400,
        `Invalid 'tools[${index}].function.name': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$'.`,
        { code: 'invalid_value' },
      );
    if (tool['type'] === 'namespace') checkNames(tool['tools']);
  }
}
