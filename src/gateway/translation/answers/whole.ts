import { parsed } from '../../dialects/json.ts';
import type { UpstreamHandler, UpstreamHeaders } from '../../upstream/transport.ts';
import type { FormAnswer } from '../form.ts';
import { isObject } from '../members.ts';
import { restored, Restoring } from '../restore.ts';
import type { Passage } from '../transport.ts';
import { errorAnswer } from './error.ts';
import { Gathered } from './gathered.ts';
import { carriedHeaders, EVENT_STREAM } from './headers.ts';
import { replayed } from './replayed.ts';

const BAD_GATEWAY = 502;

/** A JSON answer. */
export class WholeTranslation extends Gathered {
  readonly #passage: Passage;

  constructor(passage: Passage, handler: UpstreamHandler) {
    super(handler);
    this.#passage = passage;
  }

  protected override translate(status: number, headers: UpstreamHeaders, body: string) {
    const passage = this.#passage;
    const { client, native, asked, losses, keep } = passage;
    const said = parsed(body);
    const json = { status, headers: { ...headers, 'content-type': 'application/json' } };
    if (!isObject(said)) return { ...json, body: '' };
    // Some servers say 200 to what failed behind them.
    if (isObject(said.error)) {
      const { code } = said.error;
      const real = typeof code === 'number' && code >= 400 && code < 600 ? code : BAD_GATEWAY;
      return errorAnswer(passage, real, headers, body);
    }
    const answer = native.codec.decodeAnswer(said);
    passage.usage = answer.usage ?? null;
    passage.tier = answer.tier;
    if (asked.stream) {
      const body = streamOf(answer, passage);
      return { status, headers: carriedHeaders(headers, EVENT_STREAM, losses), body };
    }
    const encoded = client.codec.encodeAnswer(restored(answer, passage), asked, losses, keep);
    return {
      status,
      headers: carriedHeaders(headers, 'application/json', losses),
      body: JSON.stringify(encoded),
    };
  }
}

/** What cannot be streamed by its provider comes all at once. */
function streamOf(answer: FormAnswer, passage: Passage): string {
  const encoder = passage.client.codec.encodeStream(passage.asked, passage.losses, passage.keep);
  const restoring = new Restoring(passage);
  let text = '';
  for (const event of replayed(answer)) restoring.take(event, (one) => (text += encoder.write(one)));
  return text;
}
