import type { UpstreamHandler, UpstreamHeaders } from '../../upstream/transport.ts';
import { foreignError } from '../errors.ts';
import type { Passage } from '../transport.ts';
import { Gathered } from './gathered.ts';
import { carriedHeaders } from './headers.ts';

/** A provider's refusal, in the client's words. */
export class ErrorTranslation extends Gathered {
  readonly #passage: Passage;

  constructor(passage: Passage, handler: UpstreamHandler) {
    super(handler);
    this.#passage = passage;
  }

  protected override translate(status: number, headers: UpstreamHeaders, body: string) {
    return errorAnswer(this.#passage, status, headers, body);
  }

  /** The status says enough. */
  override broke(): void {
    this.ended();
  }
}

export function errorAnswer(
  { client, native, losses }: Passage,
  status: number,
  headers: UpstreamHeaders,
  body: string,
) {
  const evidence = native.surface.dialect.evidence(status, body);
  const { dialect } = client.surface;
  const answer = dialect.error(foreignError(evidence, dialect));
  const carried = carriedHeaders(headers, 'application/json', losses);
  if (evidence.retryAfterMs !== undefined)
    carried['retry-after'] ??= String(Math.ceil(evidence.retryAfterMs / 1000));
  return { ...answer, headers: carried };
}
