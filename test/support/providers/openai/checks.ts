import { isObject, Refusal, type Json } from '../dialect.ts';

export const missing = (param: string): Refusal =>
  new Refusal(400, `Missing required parameter: '${param}'.`, { param, code: 'missing_required_parameter' });

export const needsModel = (body: Json): void => {
  if (typeof body['model'] !== 'string' || body['model'] === '')
    throw new Refusal(400, 'you must provide a model parameter');
};

/** An empty list of tools is refused, unlike a missing one. */
export const checkTools = ({ tools }: Json): void => {
  if (tools === undefined) return;
  if (!Array.isArray(tools) || tools.length === 0)
    throw new Refusal(400, "Invalid 'tools': empty array. Expected an array with minimum length 1.", {
      param: 'tools',
      code: 'empty_array',
    });
  if (!tools.every((tool) => isObject(tool) && typeof tool['type'] === 'string'))
    throw missing('tools[0].type');
};

export const checkStreamOptions = (body: Json): void => {
  if (body['stream_options'] !== undefined && body['stream'] !== true)
    throw new Refusal(400, "The 'stream_options' parameter is only allowed when 'stream' is enabled.", {
      param: 'stream_options',
    });
};
