/** What nearly every `connection` says: it names no header. */
const PLAIN = new Set(['', 'keep-alive', 'close']);

/** The headers that a `connection` header names as meant for the next hop only (RFC 9110 §7.6.1); null for none. */
export function hopByHop(connection: string | string[] | undefined): ReadonlySet<string> | null {
  const said = String(connection ?? '').toLowerCase();
  return PLAIN.has(said) ? null : new Set(said.split(',').map((name) => name.trim()));
}
