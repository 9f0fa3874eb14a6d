import type { DeploymentParams } from '../../config/index.ts';
import type { SurfaceName } from '../../contract/surfaces.ts';
import { valueOf } from '../body/prompt-size.ts';
import type { ClientRequest } from '../http/exchange.ts';
import type { Target } from '../translation/codec.ts';
import type { FormRequest, Json } from '../translation/form.ts';
import { isObject } from '../translation/members.ts';
import { formOf, wordsFor } from './words.ts';

/** Members that say the same in other words: who says one of them has said it. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  max_tokens: ['max_completion_tokens'],
  max_completion_tokens: ['max_tokens'],
  reasoning_effort: ['reasoning', 'thinking'],
  thinking: ['reasoning', 'reasoning_effort'],
  output_config: ['thinking'],
  // Refused beside a client's own wish to see the model think.
  temperature: ['thinking'],
  top_p: ['thinking'],
  top_k: ['thinking'],
};
/** Members that only hold others. */
const HOLDERS: ReadonlySet<string> = new Set(['generationConfig', 'reasoning', 'text', 'output_config']);
const FOR_TOOLS: ReadonlySet<string> = new Set(['tool_choice', 'parallel_tool_calls']);

/** A body, by what stands at its top. */
interface Body {
  has: (name: string) => boolean;
  value: (name: string) => unknown;
}

/**
 * What a deployment's configuration says in the place of clients that say nothing of it, and what it takes out. A
 * client's own word wins, as in LiteLLM. All is prepared once; a request costs a look at its top-level members.
 */
export class RequestDefaults {
  readonly #params: DeploymentParams;
  readonly #target: Target;
  readonly #dropped: readonly string[];
  readonly #form: Partial<FormRequest>;
  readonly #words = new Map<SurfaceName, readonly (readonly [string, unknown])[]>();

  private constructor(params: DeploymentParams, target: Target) {
    this.#params = params;
    this.#target = target;
    this.#dropped = params.additional_drop_params ?? [];
    this.#form = formOf(params);
  }

  /** Null where a deployment has none, as most: then nothing is looked at. */
  static of(params: DeploymentParams, target: Target): RequestDefaults | null {
    const defaults = new RequestDefaults(params, target);
    const surfaces = ['chat', 'embeddings'] as const;
    const says = surfaces.some((surface) => defaults.#wordsFor(surface).length > 0);
    return says || defaults.#dropped.length > 0 ? defaults : null;
  }

  /** Members of a body that passes as it is: JSON text, or null for what is taken out. */
  changes(surface: SurfaceName, client: ClientRequest): [string, string | null][] {
    const { members } = client;
    const body: Body = { has: (name) => members.has(name), value: (name) => valueOf(client, name) };
    return [
      ...this.#missing(surface, body).map(([name, value]): [string, string] => [name, JSON.stringify(value)]),
      ...this.#dropped.map((name): [string, null] => [name, null]),
    ];
  }

  /** A request in the form between dialects, before it is written for `surface`. */
  within(request: FormRequest, surface: SurfaceName): FormRequest {
    // Its words are those of the parameters: what it has none for in the form comes after.
    if (surface === 'chat') return request;
    const { sampling, tools = [], rest: _, ...form } = this.#form;
    return {
      ...form,
      ...defined(request),
      sampling: { ...sampling, ...defined(request.sampling) },
      tools: request.tools.length > 0 ? request.tools : tools,
    };
  }

  /** The same request as it was then written: what only the surface itself has words for. */
  complete(surface: SurfaceName, written: Json): Json {
    const body: Body = { has: (name) => written[name] !== undefined, value: (name) => written[name] };
    const words = surface === 'chat' ? this.#missing(surface, body) : this.#further(body);
    const dropped = Object.fromEntries(this.#dropped.map((name) => [name, undefined]));
    return { ...written, ...Object.fromEntries(words), ...dropped };
  }

  #missing(surface: SurfaceName, body: Body): (readonly [string, unknown])[] {
    const words = this.#wordsFor(surface);
    const hasTools = body.has('tools') || words.some(([name]) => name === 'tools');
    return words.flatMap(([name, value]): (readonly [string, unknown])[] => {
      if (SAME[name]?.some(body.has) || (FOR_TOOLS.has(name) && !hasTools)) return [];
      if (!body.has(name)) return [[name, value]];
      const own = HOLDERS.has(name) ? body.value(name) : undefined;
      return isObject(own) && isObject(value) ? [[name, { ...value, ...own }]] : [];
    });
  }

  #further(body: Body): (readonly [string, unknown])[] {
    return Object.entries(this.#params.extra_body ?? {}).filter(([name]) => !body.has(name));
  }

  #wordsFor(surface: SurfaceName): readonly (readonly [string, unknown])[] {
    const known = this.#words.get(surface);
    if (known) return known;
    const extra = surface === 'count_tokens' ? {} : this.#params.extra_body;
    const words = Object.entries({ ...wordsFor(surface, this.#params, this.#target), ...extra });
    this.#words.set(surface, words);
    return words;
  }
}

const defined = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
