import type { Codec } from '../codec.ts';
import { decodeAnswer, encodeAnswer } from './answer.ts';
import { ChatStreamDecoder } from './decode-stream.ts';
import { decodeRequest } from './decode-request.ts';
import { encodeRequest } from './encode-request.ts';
import { ChatStreamEncoder } from './encode-stream.ts';

/** Chat Completions, of OpenAI and the many servers that follow it. */
export const chat: Codec = {
  traits: {
    toolName: /^[a-zA-Z0-9_-]{1,64}$/,
    longestCallId: 40,
    // Only OpenAI itself has them.
    textTools: false,
    returnsThoughts: false,
    speakers: true,
  },
  decodeRequest,
  encodeRequest,
  decodeAnswer,
  encodeAnswer: (answer, _asked, losses) => encodeAnswer(answer, losses),
  decodeStream: () => new ChatStreamDecoder(),
  encodeStream: (asked, losses) => new ChatStreamEncoder(asked, losses),
};
