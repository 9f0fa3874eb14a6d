import type { FilePart, Part, Source } from './form.ts';

const DATA_URL = /^data:([^;,]*)((?:;[^;,]+)*?)(;base64)?,/;

/** The bytes of a `data:` URL, or the address. */
export function sourceOf(url: string): Source {
  // Only its head is matched: images have megabytes.
  const match = url.startsWith('data:') ? DATA_URL.exec(url.slice(0, 256)) : null;
  if (!match) return { type: 'url', url };
  const [head, mediaType, , base64] = match;
  const data = url.slice(head.length);
  return {
    type: 'data',
    mediaType: mediaType || 'text/plain',
    data: base64 ? data : Buffer.from(decoded(data)).toString('base64'),
  };
}

/** A URL of the source; undefined for a file that a provider keeps. */
export function urlOf(source: Source): string | undefined {
  if (source.type === 'url') return source.url;
  return source.type === 'data' ? `data:${source.mediaType};base64,${source.data}` : undefined;
}

/** The text of a plain-text document; undefined for others. */
export function plainText({ source }: FilePart): string | undefined {
  return source.type === 'data' && source.mediaType.startsWith('text/')
    ? Buffer.from(source.data, 'base64').toString()
    : undefined;
}

/** A document as a text, for dialects without documents of its kind. */
export const quoted = (part: FilePart, text: string): string =>
  `<document${part.name === undefined ? '' : ` title=${JSON.stringify(part.name)}`}>\n${part.context === undefined ? '' : `${part.context}\n\n`}${text}\n</document>`;

/** All text of some parts, one after the other. */
export const textOf = (parts: readonly Part[], between = ''): string =>
  parts.flatMap((part) => (part.type === 'text' || part.type === 'refusal' ? [part.text] : [])).join(between);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // No percent-encoding: the text itself.
  }
}
