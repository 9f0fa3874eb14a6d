import { isObject, oneOf, Refusal, type Json } from '../dialect.ts';

const TOP = [
  'contents',
  'systemInstruction',
  'tools',
  'toolConfig',
  'generationConfig',
  'safetySettings',
  'cachedContent',
  'model',
];
const CONFIG = [
  'temperature',
  'topP',
  'topK',
  'seed',
  'presencePenalty',
  'frequencyPenalty',
  'maxOutputTokens',
  'stopSequences',
  'candidateCount',
  'responseMimeType',
  'responseSchema',
  'responseJsonSchema',
  'thinkingConfig',
];
const KINDS = ['text', 'inlineData', 'fileData', 'functionCall', 'functionResponse'];
const PART = [...KINDS, 'thought', 'thoughtSignature'];

const unknown = (name: string, at: string): Refusal =>
  new Refusal(400, `Invalid JSON payload received. Unknown name "${name}" at '${at}': Cannot find field.`);

const only = (value: Json, known: readonly string[], at: string): void => {
  for (const name in value) if (!known.includes(name)) throw unknown(name, at);
};

const list = (value: unknown, at: string): Json[] => {
  if (!Array.isArray(value) || value.length === 0) throw new Refusal(400, `${at} is not specified`);
  return value as Json[];
};

const checkPart = (part: Json, at: string): void => {
  only(part, PART, at);
  if (Object.keys(part).filter((name) => KINDS.includes(name)).length !== 1)
    throw new Refusal(400, `${at}: required oneof field 'data' must have one initialized field`);
  const { functionCall, functionResponse } = part;
  if (isObject(functionCall) && !isObject(functionCall['args']))
    throw new Refusal(400, `${at}.function_call.args: not an object`);
  if (isObject(functionResponse) && !isObject(functionResponse['response']))
    throw new Refusal(400, `${at}.function_response.response: not an object`);
};

const namesIn = (content: Json | undefined, kind: string): string[] =>
  ((content?.['parts'] ?? []) as Json[]).flatMap((part) => {
    const of = part[kind];
    return isObject(of) ? [String(of['name'])] : [];
  });

/** The newest models refuse a turn of calls whose first bears no proof of its thought. */
const checkProofs = (content: Json, at: string): void => {
  const first = (content['parts'] as Json[]).find((part) => 'functionCall' in part);
  if (first && first['thoughtSignature'] === undefined)
    throw new Refusal(400, `${at}: Function call is missing a thought_signature`);
};

const checkContents = (body: Json): void => {
  const contents = list(body['contents'], 'contents');
  contents.forEach((content, index) => {
    const at = `contents[${index}]`;
    if (!oneOf(['user', 'model'], content['role']))
      throw new Refusal(400, `${at}: Please use a valid role: user, model.`);
    list(content['parts'], `${at}.parts`).forEach((part, i) => checkPart(part, `${at}.parts[${i}]`));
    if (content['role'] === 'model' && String(body['model']).startsWith('gemini-3')) checkProofs(content, at);
    const called = namesIn(contents[index - 1], 'functionCall');
    const answered = namesIn(content, 'functionResponse');
    if (called.join() !== answered.join())
      throw new Refusal(
        400,
        'Please ensure that the number of function response parts is equal to the number of function call parts of the function call turn.',
      );
  });
  if (contents[0]!['role'] !== 'user') throw new Refusal(400, 'contents must begin with a user turn');
};

const checkTools = (body: Json): void => {
  if (body['tools'] === undefined) return;
  for (const tool of list(body['tools'], 'tools')) {
    only(tool, ['functionDeclarations', 'googleSearch', 'codeExecution', 'urlContext'], 'tools');
    if (tool['functionDeclarations'] === undefined) continue;
    for (const one of list(tool['functionDeclarations'], 'tools.function_declarations')) {
      only(one, ['name', 'description', 'parameters', 'parametersJsonSchema'], 'tools.function_declarations');
      if (!/^[a-zA-Z_][\w.:-]{0,63}$/.test(String(one['name'])))
        throw new Refusal(400, 'Invalid function name. Must start with a letter or an underscore.');
    }
  }
};

/** What generateContent refuses. */
export const checkGenerate = (body: Json): void => {
  only(body, TOP, 'request');
  if (isObject(body['generationConfig'])) only(body['generationConfig'], CONFIG, 'generation_config');
  checkContents(body);
  checkTools(body);
};
