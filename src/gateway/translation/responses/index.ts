import type { Codec } from '../codec.ts';
import { decodeAnswer, encodeAnswer } from './answer.ts';
import { decodeRequest } from './decode-request.ts';
import { ResponsesStreamDecoder } from './decode-stream.ts';
import { encodeRequest } from './encode-request.ts';
import { ResponsesStreamEncoder } from './encode-stream.ts';

/** OpenAI's Responses, without what a provider keeps: the whole conversation comes with each request. */
export const responses: Codec = {
  traits: {
    toolName: /^[a-zA-Z0-9_-]{1,64}$/,
    longestCallId: 64,
    textTools: true,
    returnsThoughts: true,
    speakers: false,
  },
  decodeRequest,
  encodeRequest,
  decodeAnswer,
  encodeAnswer,
  decodeStream: () => new ResponsesStreamDecoder(),
  encodeStream: (asked, losses, keep) => new ResponsesStreamEncoder(asked, losses, keep),
};
