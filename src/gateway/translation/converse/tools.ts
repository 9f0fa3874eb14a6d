import type { FormRequest, FunctionTool, Json } from '../form.ts';
import type { Losses } from '../losses.ts';
import { encodeChoice as claudeChoice } from '../messages/tools.ts';
import type { Blocks } from './blocks.ts';
import type { ConverseModel } from './models.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolConfiguration.html; undefined where there are no tools. */
export function encodeTools(
  request: FormRequest,
  model: ConverseModel,
  blocks: Blocks,
  losses: Losses,
): Json | undefined {
  const called = calledBefore(request);
  const none = request.toolChoice?.type === 'none';
  const tools = none && called.length === 0 ? [] : specsOf(request, model, blocks, losses);
  // A conversation with calls is refused without tools.
  if (tools.length === 0) tools.push(...called.map((name) => ({ toolSpec: specOf(name) })));
  if (tools.length === 0) return undefined;
  if (none) losses.meaning('tool_choice', 'Bedrock cannot forbid calls in a conversation that has some');
  if (request.parallelTools === false && !model.claude) losses.meaning('parallel_tool_calls');
  return { tools, toolChoice: singleCall(request, model) ? undefined : encodeChoice(request, model, losses) };
}

/** Converse has no word for one call at a time, but Claude has, beside its own choice. */
export function singleCall(
  { toolChoice, parallelTools }: FormRequest,
  { claude }: ConverseModel,
): Json | undefined {
  if (!claude || parallelTools !== false || toolChoice?.type === 'none') return undefined;
  return claudeChoice(toolChoice, parallelTools);
}

const calledBefore = ({ turns }: FormRequest): string[] => [
  ...new Set(
    turns.flatMap(({ parts }) => parts.flatMap((part) => (part.type === 'call' ? [part.name] : []))),
  ),
];

const specOf = (name: string): Json => ({ name, inputSchema: { json: { type: 'object', properties: {} } } });

function specsOf({ tools }: FormRequest, model: ConverseModel, blocks: Blocks, losses: Losses): Json[] {
  return tools.flatMap((tool): Json[] => {
    switch (tool.kind) {
      case 'function':
        return [{ toolSpec: functionOf(tool, model, losses) }, ...blocks.checkpoint(tool.cache, 'tools')];
      case 'search':
        losses.meaning('web_search');
        return [];
      case 'text':
        losses.meaning(tool.name);
        return [];
      case 'opaque':
        losses.meaning(tool.what);
        return [];
    }
  });
}

function functionOf(
  { name, description, schema, strict }: FunctionTool,
  { schemas }: ConverseModel,
  losses: Losses,
): Json {
  if (strict && !schemas) losses.hint('strict');
  return {
    ...specOf(name),
    ...(description && { description }),
    ...(schema && { inputSchema: { json: { properties: {}, ...schema, type: 'object' } } }),
    ...(strict && schemas && { strict: true }),
  };
}

function encodeChoice(
  { toolChoice: choice }: FormRequest,
  { choices }: ConverseModel,
  losses: Losses,
): Json | undefined {
  const wanted = choice?.type === 'required' ? 'any' : choice?.type === 'tool' ? 'tool' : null;
  if (choice?.type === 'auto') return { auto: {} };
  if (!choice || wanted === null) return undefined;
  if (wanted === 'tool' && choice.type === 'tool' && choices.has('tool'))
    return { tool: { name: choice.name } };
  // The nearest that is left.
  if (wanted !== 'any' || !choices.has('any'))
    losses.meaning('tool_choice', 'the model cannot be made to call it');
  return choices.has('any') ? { any: {} } : undefined;
}
