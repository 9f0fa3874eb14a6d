import type { Codec } from '../codec.ts';
import { decodeAnswer, encodeAnswer } from './answer.ts';
import { decodeRequest } from './decode-request.ts';
import { MessagesStreamDecoder } from './decode-stream.ts';
import { encodeRequest } from './encode-request.ts';
import { MessagesStreamEncoder } from './encode-stream.ts';

/** Anthropic's Messages. */
export const messages: Codec = {
  traits: {
    toolName: /^[a-zA-Z0-9_-]{1,128}$/,
    longestCallId: 128,
    textTools: false,
    returnsThoughts: true,
    speakers: false,
  },
  decodeRequest,
  encodeRequest,
  decodeAnswer,
  encodeAnswer: (answer, _asked, losses) => encodeAnswer(answer, losses),
  decodeStream: () => new MessagesStreamDecoder(),
  encodeStream: (_asked, losses) => new MessagesStreamEncoder(losses),
};
