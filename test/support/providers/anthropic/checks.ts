import type { IncomingHttpHeaders } from 'node:http';
import { checkCalls, checkMarks, checkNames } from './conversation.ts';
import { isObject, oneOf, Refusal, type Json } from '../dialect.ts';

export const required = (field: string): Refusal => new Refusal(400, `${field}: Field required`);

const ROLES = ['user', 'assistant', 'system'];
/** Parameters that the later version of the API no longer takes. */
const RETIRED = ['temperature', 'top_p', 'top_k'];
const RETIRED_SINCE = '2026-10-21';

const checkMessage = (message: unknown, index: number): void => {
  if (!isObject(message) || message['role'] === undefined) throw required(`messages.${index}.role`);
  if (!oneOf(ROLES, message['role']))
    throw new Refusal(400, `messages.${index}.role: Input should be 'user' or 'assistant'`);
  if (message['content'] === undefined) throw required(`messages.${index}.content`);
};

const checkTools = ({ tools }: Json): void => {
  if (tools === undefined) return;
  if (!Array.isArray(tools)) throw new Refusal(400, 'tools: Input should be a valid list');
  tools.forEach((tool: unknown, index) => {
    if (!isObject(tool) || typeof tool['name'] !== 'string') throw required(`tools.${index}.name`);
    const own = tool['type'] === undefined || tool['type'] === 'custom';
    if (own && !isObject(tool['input_schema'])) throw required(`tools.${index}.custom.input_schema`);
  });
};

export const checkPrompt = (body: Json, headers: IncomingHttpHeaders): void => {
  if (typeof body['model'] !== 'string') throw required('model');
  const { messages } = body;
  if (!Array.isArray(messages)) throw required('messages');
  if (messages.length === 0) throw new Refusal(400, 'messages: at least one message is required');
  messages.forEach(checkMessage);
  checkCalls(messages);
  checkTools(body);
  checkNames(body['tools']);
  checkMarks(body);
  const retired = RETIRED.find((field) => field in body);
  if (retired !== undefined && String(headers['anthropic-version']) >= RETIRED_SINCE)
    throw new Refusal(400, `${retired}: Extra inputs are not permitted`);
};
