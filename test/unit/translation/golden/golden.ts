import type { SurfaceName } from '../../../../src/contract/surfaces.ts';
import type { Whom } from '../../../support/translation.ts';

type Json = Record<string, unknown>;

/** What passes between a client of one dialect and a provider of another, written by hand from the public documentation. */
export interface Golden {
  client: SurfaceName;
  native: SurfaceName;
  whom?: Whom;
  request: { given: Json; sent: Json; losses: string[] };
  answer: { given: Json; got: Json };
  stream: { given: string; got: (Json | string)[] };
}

export const PNG = 'iVBORw0KGgo=';
export const PDF = 'JVBERi0xLjQK';

export const SCHEMA = {
  type: 'object',
  properties: { city: { type: 'string' } },
  required: ['city'],
};

/** Of the answers of all providers. */
export const SAID = 'It is 21 °C.';
