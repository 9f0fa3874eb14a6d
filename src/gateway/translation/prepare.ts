import type { ProviderCodec, Target } from './codec.ts';
import type { CallPart, FormRequest, Part, ResultPart, Tool, ToolChoice, Turn } from './form.ts';
import { undeferred } from './deferred-tools.ts';
import { fittingId } from './ids.ts';
import { inOrder, withoutOrphans } from './in-order.ts';
import type { Losses } from './losses.ts';
import { readableBy } from './seal.ts';
import { ToolNames } from './tool-names.ts';
import { reportUnsaid } from './unsaid.ts';

export interface Prepared {
  request: FormRequest;
  names: ToolNames;
}

/** Whose thoughts a client of a surface brings that bear no seal. */
const OWN_MAKERS: Readonly<Record<string, string>> = { messages: 'anthropic', responses: 'openai' };

/** Changes on the form what the target's surface has no word for, but another way of saying. */
export function prepare(
  request: FormRequest,
  { traits }: Pick<ProviderCodec, 'traits'>,
  target: Target,
  losses: Losses,
): Prepared {
  const said = withoutOrphans(inOrder(request.turns), losses);
  const { turns, dropped } = readableBy(said, target.maker, OWN_MAKERS[request.from]);
  reportUnsaid(request, losses);
  if (!traits.speakers && turns.some(({ name }) => name !== undefined)) losses.hint('name');
  if (dropped) losses.hint('reasoning');
  const offered = undeferred(request, losses);
  const names = new ToolNames(offered, traits);
  const tools = offered.map((tool) => wireTool(tool, names));
  const kinds = callKinds(turns);
  return {
    names,
    request: {
      ...request,
      tools,
      toolChoice: wireChoice(request.toolChoice, names),
      turns: turns.map((turn) => wireTurn(turn, names, kinds, traits.longestCallId)),
    },
  };
}

const wireTool = (tool: Tool, names: ToolNames): Tool =>
  tool.kind === 'function' || tool.kind === 'text' ? names.tool(tool) : tool;

const wireChoice = (choice: ToolChoice | undefined, names: ToolNames): ToolChoice | undefined =>
  choice?.type === 'tool' ? { type: 'tool', name: names.wire(choice.name, choice.namespace) } : choice;

/** Not all dialects say of a result what kind of call it answers. */
const callKinds = (turns: readonly Turn[]): ReadonlyMap<string, CallPart['kind']> =>
  new Map(
    turns.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.type === 'call' ? [[part.id, part.kind] as const] : [])),
    ),
  );

function wireTurn(
  turn: Turn,
  names: ToolNames,
  kinds: ReadonlyMap<string, CallPart['kind']>,
  longestId: number,
): Turn {
  if (!turn.parts.some(({ type }) => type === 'call' || type === 'result')) return turn;
  const wirePart = (part: Part): Part => {
    if (part.type === 'call') return names.call({ ...part, id: fittingId(part.id, longestId) });
    if (part.type === 'result') {
      return wireResult({ ...part, kind: kinds.get(part.callId) ?? part.kind }, longestId);
    }
    return part;
  };
  return { ...turn, parts: turn.parts.map(wirePart) };
}

/** A reference says that a tool may be used from now on; where tools are not deferred it is words. */
function wireResult(part: ResultPart, longestId: number): ResultPart {
  const parts = part.parts.map((one): Part =>
    one.type === 'opaque' && one.what === 'tool_reference'
      ? { type: 'text', text: `The tool ${String(one.value.tool_name)} can be used now.` }
      : one,
  );
  return { ...part, callId: fittingId(part.callId, longestId), parts };
}
