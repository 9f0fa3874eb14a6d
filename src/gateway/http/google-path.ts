import type { IncomingMessage } from 'node:http';

/** What a request says outside its body. */
export interface Told {
  model: string;
  stream: boolean;
}

export interface GoogleAsk extends Told {
  method: 'generateContent' | 'streamGenerateContent' | 'countTokens';
}

const PATH =
  /^(?:\/v1(?:beta\d*|alpha)?)?\/models\/(.+):(generateContent|streamGenerateContent|countTokens)$/;

/** What a POST to a path of Google's API asks for: the model and the method stand there. */
export function googleAsk(path: string): GoogleAsk | undefined {
  const [, name, method] = PATH.exec(path) ?? [];
  if (name === undefined) return undefined;
  return {
    model: decoded(name),
    stream: method === 'streamGenerateContent',
    method: method as GoogleAsk['method'],
  };
}

/** Google's clients may bring their key in the query: it goes where all others are, and no further. */
export function takeKey({ headers }: IncomingMessage, query: string): void {
  const key = new URLSearchParams(query).get('key');
  if (key !== null) headers['x-goog-api-key'] ??= key;
}

/** Streams come as server-sent events, for which all of Google's SDKs ask. */
export const isServerSent = (query: string): boolean => new URLSearchParams(query).get('alt') === 'sse';

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // No percent-encoding: the name itself.
  }
}
