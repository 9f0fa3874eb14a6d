import { Body } from './body.ts';
import type { Member } from './scan.ts';

/** What a body is to have instead, by top-level key: JSON text, or null to take the member out. */
export type Changes = ReadonlyMap<string, string | null>;

/**
 * `body` with its top-level members changed; new ones come last. Everything else stays byte for byte, but for the
 * white space between members when one is taken out. The same body when there is nothing to do.
 */
export function changeMembers(body: Body, members: ReadonlyMap<string, Member>, changes: Changes): Body {
  const all = [...changes];
  const added = all.filter(([key, text]) => text !== null && !members.has(key));
  const removed = all.some(([key, text]) => text === null && members.has(key));
  if (added.length > 0 || removed) return rebuilt(body, members, changes);
  const replaced = all
    .flatMap(([key, text]) => (text !== null && members.has(key) ? [{ ...members.get(key)!, text }] : []))
    .sort((a, b) => a.start - b.start);
  if (replaced.length === 0) return body;

  const parts: Buffer[] = [];
  let from = 0;
  for (const { start, end, text } of replaced) {
    parts.push(...body.part(from, start), Buffer.from(text));
    from = end;
  }
  parts.push(...body.part(from, body.length));
  return new Body(parts);
}

function rebuilt(body: Body, members: ReadonlyMap<string, Member>, changes: Changes): Body {
  const parts: (Buffer | string)[] = [];
  for (const [key, { keyStart, start, end }] of members) {
    const text = changes.get(key);
    if (text === null) continue;
    parts.push(',', ...body.part(keyStart, start));
    if (text === undefined) parts.push(...body.part(start, end));
    else parts.push(text);
  }
  for (const [key, text] of changes) {
    if (text !== null && !members.has(key)) parts.push(',', `${JSON.stringify(key)}:`, text);
  }
  parts[0] = '{';
  parts.push('}');
  return new Body(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}
