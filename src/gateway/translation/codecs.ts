import type { SurfaceName } from '../../contract/surfaces.ts';
import type { Surface } from '../dialects/dialect.ts';
import { ANTHROPIC_SURFACES } from '../dialects/anthropic.ts';
import { GOOGLE_SURFACES } from '../dialects/google.ts';
import { CONVERSE } from '../dialects/converse.ts';
import { OPENAI_SURFACES } from '../dialects/openai.ts';
import { chat } from './chat/index.ts';
import type { Codec, ProviderCodec } from './codec.ts';
import { converse } from './converse/index.ts';
import { gemini } from './gemini/index.ts';
import { messages } from './messages/index.ts';
import { responses } from './responses/index.ts';

/** A surface that can be translated, from and to. */
export interface Translatable {
  surface: Surface;
  codec: Codec;
}

/** A surface that others can be translated to. */
export interface Askable {
  surface: Surface;
  codec: ProviderCodec;
}

/** Every surface in this table can be asked by clients of every other. */
const TRANSLATABLE = new Map<SurfaceName, Translatable>([
  ['chat', { surface: OPENAI_SURFACES.chat, codec: chat }],
  ['responses', { surface: OPENAI_SURFACES.responses, codec: responses }],
  ['messages', { surface: ANTHROPIC_SURFACES.messages, codec: messages }],
  ['generate_content', { surface: GOOGLE_SURFACES.generateContent, codec: gemini }],
]);

const ASKABLE = new Map<SurfaceName, Askable>([
  ...TRANSLATABLE,
  ['converse', { surface: CONVERSE, codec: converse }],
]);

export const translatable = (name: SurfaceName): Translatable | undefined => TRANSLATABLE.get(name);

/** The surface by which a deployment is best asked for what it does not answer itself: the first that it names. */
export function bridge(native: ReadonlySet<SurfaceName>, wanted: SurfaceName): Askable | undefined {
  if (!TRANSLATABLE.has(wanted)) return undefined;
  for (const name of native) {
    const found = ASKABLE.get(name);
    if (found) return found;
  }
  return undefined;
}

/** Surfaces whose clients meet deployments that answer them as they are, and others that must be translated to. */
export function shared(natives: readonly ReadonlySet<SurfaceName>[]): ReadonlySet<SurfaceName> {
  const met = [...TRANSLATABLE.keys()].filter(
    (name) =>
      natives.some((native) => native.has(name)) &&
      natives.some((native) => !native.has(name) && bridge(native, name)),
  );
  return new Set(met);
}

/** All that a deployment can answer: what it does itself, and what can be translated for it. */
export function answerable(native: ReadonlySet<SurfaceName>): ReadonlySet<SurfaceName> {
  const further = [...TRANSLATABLE.keys()].filter((name) => bridge(native, name));
  return new Set([...native, ...further]);
}
