import type { ProviderCodec } from '../codec.ts';
import { decodeAnswer } from './answer.ts';
import { ConverseStreamDecoder } from './decode-stream.ts';
import { encodeRequest } from './encode-request.ts';

/** Amazon Bedrock's Converse. */
export const converse: ProviderCodec = {
  traits: {
    toolName: /^[a-zA-Z0-9_-]{1,64}$/,
    longestCallId: 64,
    textTools: false,
    returnsThoughts: false,
    speakers: false,
  },
  encodeRequest,
  decodeAnswer,
  decodeStream: () => new ConverseStreamDecoder(),
};
