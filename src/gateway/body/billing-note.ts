import { parsed, record, text } from '../dialects/json.ts';
import type { ClientRequest } from '../http/exchange.ts';

const MARK = 'x-anthropic-billing-header:';
const NOTE = new RegExp(`^\\s*${MARK}[^\\n]*\\n*`);

/**
 * A system prompt's text without the line about billing that Claude Code puts first. It changes from request to
 * request: Anthropic leaves it out of what it caches, at others it makes every prompt a new one.
 */
export const withoutBillingNote = (said: string): string => said.replace(NOTE, '');

/** The system prompt of Messages without it, as JSON text, or null when nothing is left; undefined when it has none. */
export function systemWithoutBillingNote({ body, members }: ClientRequest): string | null | undefined {
  const member = members.get('system');
  if (!member) return undefined;
  const { start, end } = member;
  if (!body.view().subarray(start, end).includes(MARK)) return undefined;
  const system = parsed(body.text(start, end));
  const left = Array.isArray(system) ? system.flatMap(blockWithout) : withoutBillingNote(text(system) ?? '');
  return left.length > 0 ? JSON.stringify(left) : null;
}

function blockWithout(block: unknown): unknown[] {
  const said = text(record(block).text);
  if (said === undefined || !NOTE.test(said)) return [block];
  const left = withoutBillingNote(said);
  return left === '' ? [] : [{ ...record(block), text: left }];
}
