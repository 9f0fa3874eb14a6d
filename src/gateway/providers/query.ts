/** A path with a client's query (with its question mark, or empty) and the provider's own members, which win. */
export function withQuery(path: string, client: string, own: Record<string, string>): string {
  const query = new URLSearchParams(client);
  for (const [name, value] of Object.entries(own)) query.set(name, value);
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}
