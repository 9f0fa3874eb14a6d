import * as z from 'zod';

/** What the editor and the docs tell about a key. Unit and limits belong in the sentence. */
export interface KeyDoc {
  description: string;
  /** As it would be written in YAML. */
  examples?: unknown[];
  /** For hover: shown in place of a default that depends on something. */
  defaultText?: string;
  /** Never echoed in a message. */
  secret?: boolean;
  [jsonSchemaKeyword: string]: unknown;
}

const NUMERIC = /^[+-]?(\d[\d_]*\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/** YAML 1.1, which LiteLLM reads by, has these for booleans and underscores in numbers. */
const FLAGS = new Map([
  ...['true', 'yes', 'on'].map((word) => [word, true] as const),
  ...['false', 'no', 'off'].map((word) => [word, false] as const),
]);

const toNumber = (value: unknown): unknown =>
  typeof value === 'string' && NUMERIC.test(value.trim()) ? Number(value.replaceAll('_', '')) : value;

const toFlag = (value: unknown): unknown =>
  typeof value === 'string' ? (FLAGS.get(value.trim().toLowerCase()) ?? value) : value;

const toText = (value: unknown): unknown =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;

export interface Limits {
  /** Default 0: no number of this file may be negative. */
  min?: number;
  max?: number;
}

export const number = (doc: KeyDoc, { min = 0, max = Infinity }: Limits = {}) =>
  z.preprocess(toNumber, z.number().min(min).max(max)).meta(doc);

export const whole = (doc: KeyDoc, { min = 0, max = Infinity }: Limits = {}) =>
  z.preprocess(toNumber, z.int().min(min).max(max)).meta(doc);

export const flag = (doc: KeyDoc) => z.preprocess(toFlag, z.boolean()).meta(doc);

export const text = (doc: KeyDoc) => z.string().meta(doc);

export const secret = (doc: KeyDoc) => z.string().meta({ ...doc, secret: true });

const bareText = z.preprocess(toText, z.string()).meta({ type: ['string', 'number', 'boolean'] });

/** Text that people often write as a bare number, such as an id. */
export const label = (doc: KeyDoc) => bareText.meta({ ...bareText.meta(), ...doc });

export const texts = (doc: KeyDoc) => z.array(z.string()).meta(doc);

/** A list of names, of which some are known: any text passes, and a check of its own names the nearest. */
export const choices = (names: readonly string[], doc: KeyDoc) =>
  z.array(z.string().meta({ anyOf: [{ enum: names }, { type: 'string' }] })).meta(doc);

export const labels = (doc: KeyDoc) => z.array(bareText).meta(doc);

export const labelsByName = (doc: KeyDoc) => z.record(z.string(), bareText).meta(doc);
