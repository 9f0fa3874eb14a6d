import { hash, randomUUID } from 'node:crypto';

const KNOWN = /^(chatcmpl-|resp_|msg_|gen-)/;

/** For answers whose provider gives them none. */
export const freshId = (): string => randomUUID().replaceAll('-', '');

/** An id as a dialect's clients expect it, recognisable as the provider's. */
export const withPrefix = (prefix: string, id: string): string =>
  `${prefix}${id.replace(KNOWN, '') || freshId()}`;

const DIGEST = 8;

/** A short, constant name for a text. */
export const digest = (text: string): string => hash('sha256', text, 'hex').slice(0, DIGEST);

/** Of a call and its result alike: as it is, where a dialect takes it. */
export const fittingId = (id: string, longest: number): string =>
  /^[\w-]+$/.test(id) && id.length <= longest ? id : `call_${hash('sha256', id, 'hex').slice(0, 24)}`;
