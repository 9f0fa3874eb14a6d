import { isObject, type Json } from '../../support/providers/dialect.ts';

/** A tool as a request offers it, whichever the dialect. */
export interface Offered {
  name: string;
  /** Names of its arguments, with their schemas. */
  properties: Record<string, Json>;
}

const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

const propertiesOf = (schema: unknown): Offered['properties'] => {
  const properties = isObject(schema) ? schema['properties'] : undefined;
  return isObject(properties) ? (properties as Offered['properties']) : {};
};

const offeredBy = (tool: Json): Offered[] => {
  const google = list(tool['functionDeclarations']);
  if (google.length > 0) return google.flatMap(offeredBy);
  // A namespace of Responses.
  if (tool['type'] === 'namespace') return list(tool['tools']).flatMap(offeredBy);
  const { name, input_schema, parameters, parametersJsonSchema } = isObject(tool['function'])
    ? tool['function']
    : tool;
  const schema = input_schema ?? parameters ?? parametersJsonSchema;
  return typeof name === 'string' && isObject(schema) ? [{ name, properties: propertiesOf(schema) }] : [];
};

/** The functions that the model may call. */
export const offeredTools = (body: Json): Offered[] => list(body['tools']).flatMap(offeredBy);

const ANSWERS = ['tool_result', 'function_call_output', 'custom_tool_call_output'];

/** Whether the conversation has the answer of a tool already. */
export function hasToolAnswer(body: Json): boolean {
  const turns = list(body['messages'] ?? body['input'] ?? body['contents']);
  return turns.some(
    (turn) =>
      turn['role'] === 'tool' ||
      ANSWERS.includes(String(turn['type'])) ||
      list(turn['content'] ?? turn['parts']).some(
        (part) => ANSWERS.includes(String(part['type'])) || 'functionResponse' in part,
      ),
  );
}
