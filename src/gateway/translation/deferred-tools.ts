import type { FormRequest, Tool } from './form.ts';
import type { Losses } from './losses.ts';

/** How clients call the tool that finds others. */
const FINDER = /tool_?search/i;

/**
 * The tools that the model is to see now. Where the client itself finds deferred ones (Claude Code), those that nothing
 * has referred to yet stay hidden, as they would at Anthropic; where the provider should, all are shown instead.
 */
export function undeferred({ tools, turns }: FormRequest, losses: Losses): readonly Tool[] {
  if (!tools.some(isDeferred)) return tools;
  const hasFinder = tools.some(
    (tool) => tool.kind === 'function' && !tool.deferred && (tool.finder ?? FINDER.test(tool.name)),
  );
  const kept = hasFinder ? found(turns) : null;
  if (!kept) losses.hint('defer_loading');
  return tools.flatMap((tool) => {
    if (!isDeferred(tool)) return [tool];
    return !kept || kept.has(tool.name) ? [{ ...tool, deferred: undefined }] : [];
  });
}

const isDeferred = (tool: Tool): tool is Tool & { deferred: true; name: string } =>
  (tool.kind === 'function' || tool.kind === 'text') && tool.deferred === true;

/** Tools that results refer to, or that were called already. */
function found(turns: FormRequest['turns']): Set<string> {
  const names = new Set<string>();
  for (const { parts } of turns) {
    for (const part of parts) {
      if (part.type === 'call') names.add(part.name);
      if (part.type !== 'result') continue;
      for (const inner of part.parts) {
        if (inner.type === 'opaque' && inner.what === 'tool_reference')
          names.add(String(inner.value.tool_name));
      }
    }
  }
  return names;
}
