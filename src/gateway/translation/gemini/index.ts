import type { Codec } from '../codec.ts';
import { decodeAnswer, encodeAnswer } from './answer.ts';
import { decodeRequest } from './decode-request.ts';
import { GeminiStreamDecoder } from './decode-stream.ts';
import { encodeRequest } from './encode-request.ts';
import { GeminiStreamEncoder } from './encode-stream.ts';

/** Google's generateContent, of AI Studio and Vertex AI. */
export const gemini: Codec = {
  traits: {
    toolName: /^[a-zA-Z_][a-zA-Z0-9_.:-]{0,63}$/,
    longestCallId: 64,
    textTools: false,
    returnsThoughts: false,
    speakers: false,
  },
  decodeRequest,
  encodeRequest,
  decodeAnswer,
  encodeAnswer: (answer, _asked, losses) => encodeAnswer(answer, losses),
  decodeStream: () => new GeminiStreamDecoder(),
  encodeStream: (_asked, losses) => new GeminiStreamEncoder(losses),
};
