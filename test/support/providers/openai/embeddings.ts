import type { Json, Surface } from '../dialect.ts';
import { missing, needsModel } from './checks.ts';

const DIMENSIONS = 8;

const vector = (seed: number): number[] => Array.from({ length: DIMENSIONS }, (_, i) => (seed + i) / 16);

/** SDKs ask for base64 unless told otherwise. */
const encode = (values: number[], format: unknown): number[] | string =>
  format === 'base64' ? Buffer.from(Float32Array.from(values).buffer).toString('base64') : values;

const inputs = ({ input }: Json): unknown[] => (Array.isArray(input) ? input : [input]);

export const embeddings: Surface = {
  check: (body) => {
    needsModel(body);
    if (body['input'] === undefined || inputs(body).length === 0) throw missing('input');
  },
  reply: (body, { usage }) => ({
    kind: 'json',
    body: {
      object: 'list',
      data: inputs(body).map((_, index) => ({
        object: 'embedding',
        index,
        embedding: encode(vector(index), body['encoding_format']),
      })),
      model: body['model'],
      usage: { prompt_tokens: usage.input, total_tokens: usage.input },
    },
  }),
};
