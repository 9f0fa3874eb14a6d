import type { CacheMark, FilePart, ImagePart, Json, Part, ReasoningPart, ResultPart } from '../form.ts';
import type { Losses } from '../losses.ts';
import { textOf } from '../media.ts';
import { inputOf } from '../messages/blocks.ts';
import type { ConverseModel } from './models.ts';

/** Stands where a tool answered nothing: an empty text is refused. */
const NO_OUTPUT = '(no output)';

/** Writes parts of one request as content blocks: https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlock.html */
export class Blocks {
  readonly #model: ConverseModel;
  readonly #losses: Losses;
  /** Documents' names, which must differ. */
  readonly #names = new Set<string>();

  constructor(model: ConverseModel, losses: Losses) {
    this.#model = model;
    this.#losses = losses;
  }

  of(part: Part): Json[] {
    const blocks = this.#plain(part);
    return blocks.length > 0 ? [...blocks, ...this.checkpoint(part.cache)] : [];
  }

  /** What stands behind a marked part. */
  checkpoint(cache: CacheMark | undefined, place: 'prompt' | 'tools' = 'prompt'): Json[] {
    if (!cache) return [];
    const { caches, claude } = this.#model;
    if (!caches.has(place)) {
      this.#losses.hint('cache_control');
      return [];
    }
    const ttl = claude && cache.ttl === '1h' ? { ttl: cache.ttl } : {};
    return [{ cachePoint: { type: 'default', ...ttl } }];
  }

  #plain(part: Part): Json[] {
    switch (part.type) {
      case 'text':
        if (part.citations) this.#losses.hint('citations');
        return texts(part.text);
      case 'refusal':
        return texts(part.text);
      case 'reasoning':
        return thought(part);
      case 'call':
        return [
          { toolUse: { toolUseId: part.id, name: part.name, input: inputOf(part.input, this.#losses) } },
        ];
      case 'result':
        return [this.#result(part)];
      case 'image':
        return this.#image(part);
      case 'file':
        return this.#file(part);
      case 'audio':
        this.#losses.meaning('input_audio');
        return [];
      case 'opaque':
        this.#losses.hint(part.what);
        return [];
    }
  }

  #result({ callId, parts, isError }: ResultPart): Json {
    const said = textOf(parts, '\n');
    const { resultStatus } = this.#model;
    const failed = isError && !resultStatus && !/^\W*error/i.test(said);
    const content = [...(failed ? [{ text: 'Error:' }] : []), ...parts.flatMap((part) => this.#plain(part))];
    return {
      toolResult: {
        toolUseId: callId,
        content: content.length > 0 ? content : [{ text: NO_OUTPUT }],
        ...(isError && resultStatus && { status: 'error' }),
      },
    };
  }

  #image({ source }: ImagePart): Json[] {
    if (source.type !== 'data') {
      const name = source.type === 'file' ? 'file_id' : 'image_url';
      this.#losses.meaning(name, 'Bedrock takes images within the request only');
      return [];
    }
    const format = /^image\/(png|jpeg|gif|webp)$/.exec(source.mediaType.replace('jpg', 'jpeg'))?.[1];
    if (format === undefined) {
      this.#losses.meaning('image', `Bedrock does not take ${source.mediaType}`);
      return [];
    }
    return [{ image: { format, source: { bytes: source.data } } }];
  }

  #file({ source, name, context }: FilePart): Json[] {
    if (source.type !== 'data') {
      const where = source.type === 'file' ? 'file_id' : 'document.source';
      this.#losses.meaning(where, 'Bedrock takes documents within the request only');
      return [];
    }
    const format = FORMATS[source.mediaType] ?? (source.mediaType.startsWith('text/') ? 'txt' : undefined);
    if (format === undefined) {
      this.#losses.meaning('document', `Bedrock does not take ${source.mediaType}`);
      return [];
    }
    return [
      {
        document: {
          format,
          name: this.#named(name),
          source: { bytes: source.data },
          ...(context !== undefined && { context }),
        },
      },
    ];
  }

  /** Letters, digits, single spaces, hyphens, brackets; each name once. */
  #named(name = 'document'): string {
    const clean =
      name
        .replace(/[^\p{L}\p{N}\-()[\]]+/gu, ' ')
        .trim()
        .slice(0, LONGEST_NAME) || 'document';
    let unique = clean;
    for (let n = 2; this.#names.has(unique); n++) unique = `${clean} (${n})`;
    this.#names.add(unique);
    return unique;
  }
}

const LONGEST_NAME = 180;

const FORMATS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'text/csv': 'csv',
  'text/html': 'html',
  'text/markdown': 'md',
  'application/msword': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.ms-excel': 'xls',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};

/** Blank ones are refused. */
const texts = (text: string): Json[] => (text.trim() === '' ? [] : [{ text }]);

/** A thought without its maker's proof is refused. */
function thought({ text, signature, redacted }: ReasoningPart): Json[] {
  if (signature === undefined) return [];
  return [
    {
      reasoningContent: redacted ? { redactedContent: signature } : { reasoningText: { text, signature } },
    },
  ];
}
