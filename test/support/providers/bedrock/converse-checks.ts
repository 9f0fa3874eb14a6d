import { isObject, oneOf, Refusal, type Json } from '../dialect.ts';

const TOP = [
  'messages',
  'system',
  'inferenceConfig',
  'toolConfig',
  'outputConfig',
  'serviceTier',
  'requestMetadata',
  'additionalModelRequestFields',
  'additionalModelResponseFieldPaths',
  'model',
];
const INFERENCE = ['maxTokens', 'temperature', 'topP', 'stopSequences'];
const BLOCKS: Record<string, readonly string[]> = {
  user: ['text', 'image', 'document', 'toolResult', 'cachePoint'],
  assistant: ['text', 'toolUse', 'reasoningContent', 'cachePoint'],
};
const RESULT = ['text', 'image', 'document'];

const refuse = (message: string): never => {
  throw new Refusal(400, message, { code: 'ValidationException' });
};

const only = (value: Json, known: readonly string[], at: string): void => {
  for (const name in value)
    if (!known.includes(name)) refuse(`${at}: extraneous key [${name}] is not permitted`);
};

const kindOf = (block: Json): string => Object.keys(block).join();

const forces = (model: string): boolean => /claude|nova/.test(model);

/** One block: a text that says something, bytes that are there, names that are allowed. */
const checkBlock = (block: Json, known: readonly string[], at: string, names: Set<string>): void => {
  const kind = kindOf(block);
  if (!known.includes(kind)) refuse(`${at}: invalid content block: ${kind}`);
  const value = block[kind] as Json;
  if (kind === 'text' && String(block['text']).trim() === '') refuse(`The text field in ${at} is blank.`);
  if (kind === 'image' || kind === 'document') {
    only(value, ['format', 'source', 'name', 'context'], at);
    const { bytes } = value['source'] as Json;
    if (typeof bytes !== 'string' || Buffer.from(bytes, 'base64').length === 0) refuse(`${at}: no bytes`);
    const formats =
      kind === 'image' ? ['png', 'jpeg', 'gif', 'webp'] : ['pdf', 'csv', 'txt', 'html', 'md', 'docx'];
    if (!oneOf(formats, value['format'])) refuse(`${at}: format ${String(value['format'])}`);
  }
  if (kind === 'document') {
    const name = String(value['name']);
    if (!/^[\p{L}\p{N}\-()[\]]+( [\p{L}\p{N}\-()[\]]+)*$/u.test(name)) refuse(`${at}: file name ${name}`);
    if (names.has(name)) refuse(`messages contain duplicate document names: ${name}`);
    names.add(name);
  }
  if (kind === 'toolUse' && !isObject(value['input'])) refuse(`${at}: input is no object`);
  if (kind === 'toolResult') {
    only(value, ['toolUseId', 'content', 'status'], at);
    const content = value['content'] as Json[];
    if (content.length === 0) refuse(`${at}: content is empty`);
    content.forEach((one, i) => checkBlock(one, RESULT, `${at}.content.${i}`, names));
  }
};

const idsOf = (message: Json | undefined, kind: string): string[] =>
  ((message?.['content'] ?? []) as Json[]).flatMap((block) =>
    isObject(block[kind]) ? [String(block[kind]['toolUseId'])] : [],
  );

const checkMessages = (messages: Json[]): void => {
  const names = new Set<string>();
  messages.forEach((message, index) => {
    const role = String(message['role']);
    if (role !== (index % 2 === 0 ? 'user' : 'assistant'))
      refuse('A conversation must start with a user message and alternate between user and assistant.');
    const content = message['content'] as Json[];
    if (content.length === 0) refuse(`messages.${index}: content is empty`);
    content.forEach((block, i) => checkBlock(block, BLOCKS[role]!, `messages.${index}.content.${i}`, names));
    const kinds = content.map(kindOf);
    if (kinds.includes('document') && !kinds.includes('text'))
      refuse('A message with a document must include a text block.');
    const called = idsOf(messages[index - 1], 'toolUse').sort();
    if (called.join() !== idsOf(message, 'toolResult').sort().join())
      refuse(
        `Expected toolResult blocks at messages.${index}.content for the following Ids: ${called.join()}`,
      );
  });
};

const checkTools = (config: Json, model: string): void => {
  only(config, ['tools', 'toolChoice'], 'toolConfig');
  const tools = config['tools'] as Json[];
  if (tools.length === 0) refuse('toolConfig.tools: at least 1 is needed');
  for (const tool of tools) {
    if ('cachePoint' in tool) continue;
    const spec = tool['toolSpec'] as Json;
    only(spec, ['name', 'description', 'inputSchema', 'strict'], 'toolSpec');
    if (!/^[a-zA-Z0-9_-]{1,64}$/.test(String(spec['name']))) refuse('toolSpec.name');
    if (spec['description'] === '') refuse('toolSpec.description: at least 1 letter is needed');
    if (((spec['inputSchema'] as Json)['json'] as Json)['type'] !== 'object')
      refuse('toolSpec.inputSchema.json.type must be object');
  }
  const choice = config['toolChoice'];
  if (isObject(choice) && !('auto' in choice) && !forces(model))
    refuse(`This model doesn't support the toolConfig.toolChoice.${kindOf(choice)} field.`);
};

/** What Converse refuses. */
export const checkConverse = (body: Json, stream: boolean): void => {
  const model = String(body['model']);
  only(body, TOP, 'request');
  only((body['inferenceConfig'] ?? {}) as Json, INFERENCE, 'inferenceConfig');
  const messages = body['messages'] as Json[];
  checkMessages(messages);
  for (const block of (body['system'] ?? []) as Json[]) {
    if (!oneOf(['text', 'cachePoint'], kindOf(block))) refuse('system: invalid content block');
  }
  const { toolConfig } = body;
  if (isObject(toolConfig)) checkTools(toolConfig, model);
  else if (/"tool(Use|Result)"/.test(JSON.stringify(messages)))
    refuse('The toolConfig field must be defined when using toolUse and toolResult content blocks.');
  if (!forces(model) && JSON.stringify(body).includes('cachePoint'))
    refuse('You invoked an unsupported model or your request did not allow prompt caching.');
  if (stream && toolConfig !== undefined && model.includes('llama'))
    refuse("This model doesn't support tool use in streaming mode.");
};
