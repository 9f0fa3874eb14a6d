import type { IncomingHttpHeaders } from 'node:http';
import { Failure } from '../../router/failure.ts';
import { Body } from '../body/body.ts';
import { scanTopLevel } from '../body/scan.ts';
import type { Surface } from '../dialects/dialect.ts';
import { parsed } from '../dialects/json.ts';
import type { ClientRequest } from '../http/exchange.ts';
import type { Transport } from '../upstream/transport.ts';
import type { Ask } from '../upstream/upstream.ts';
import type { Keep } from './codec.ts';
import { bridge, translatable } from './codecs.ts';
import type { RequestDefaults } from '../defaults/index.ts';
import type { FormRequest } from './form.ts';
import { Losses, Untranslatable } from './losses.ts';
import { isObject } from './members.ts';
import { prepare } from './prepare.ts';
import type { Destination } from './target.ts';
import { type Passage, translated } from './transport.ts';

export { reporting } from './answers/headers.ts';

/** A deployment as far as a translation must know it. */
export interface Translates extends Destination {
  native: Parameters<typeof bridge>[0];
  transport: Transport;
  /** What it says in the place of clients; null: nothing. */
  defaults: RequestDefaults | null;
}

/** An ask in a deployment's own dialect, and the connection that brings its answer back in the client's. */
export interface TranslatedAsk {
  ask: Ask;
  transport: Transport;
  passage: Passage;
}

/** A client's request on its way into other dialects; it is read once, however many deployments are tried. */
export class Translator {
  readonly #surface: Surface;
  readonly #client: ClientRequest;
  readonly #headers: IncomingHttpHeaders;
  readonly #keep: Keep | undefined;
  #form: FormRequest | null = null;

  /** `keep`: takes what the client may refer to. */
  constructor(surface: Surface, client: ClientRequest, headers: IncomingHttpHeaders, keep?: Keep) {
    this.#surface = surface;
    this.#client = client;
    this.#headers = headers;
    this.#keep = keep;
  }

  /** Throws a Failure, `untranslatable`, where the request cannot be said to this deployment. */
  to(deployment: Translates): TranslatedAsk {
    try {
      return this.#to(deployment);
    } catch (error) {
      // Whatever a client sends is never held against a deployment.
      const said = error instanceof Error ? error.message : String(error);
      const known = error instanceof Untranslatable ? said : `The request could not be translated: ${said}`;
      throw new Failure('untranslatable', known, { detail: error });
    }
  }

  #to({ native, transport, target, strict, defaults }: Translates): TranslatedAsk {
    const client = translatable(this.#surface.name);
    const to = bridge(native, this.#surface.name);
    if (!client || !to)
      throw new Untranslatable('model', `${target.provider} cannot be asked for ${this.#surface.name}.`);
    const asked = (this.#form ??= {
      ...client.codec.decodeRequest(this.#body()),
      // Google says it in the path.
      stream: this.#client.stream,
    });
    const losses = new Losses(strict);
    const { name } = to.surface;
    const { request, names } = prepare(defaults?.within(asked, name) ?? asked, to.codec, target, losses);
    const written = to.codec.encodeRequest(request, target, losses);
    const body = Buffer.from(JSON.stringify(defaults?.complete(name, written) ?? written));
    const { traits } = client.codec;
    const passage: Passage = {
      asked,
      client,
      native: to,
      names,
      maker: target.maker,
      model: target.model,
      traits,
      losses,
      keep: asked.store === false ? undefined : this.#keep,
      usage: null,
      tier: undefined,
    };
    return {
      passage,
      transport: translated(transport, passage),
      ask: {
        surface: to.surface,
        headers: foreignHeaders(this.#headers, to.surface),
        client: {
          body: new Body([body]),
          members: scanTopLevel(body)!,
          model: target.model,
          stream: this.#client.stream,
          query: '',
        },
      },
    };
  }

  #body(): Record<string, unknown> {
    const body = parsed(this.#client.body.text());
    if (!isObject(body)) throw new Untranslatable('body', 'The request body is not valid JSON.');
    return body;
  }
}

/** Headers that only the client's own provider knows, or that tell of its SDK. */
const OWN_HEADERS = /^(anthropic-|openai-|x-stainless-|x-goog-)/;
/** Anthropic's wants its version named. */
const ANTHROPIC_VERSION = '2023-06-01';

function foreignHeaders(headers: IncomingHttpHeaders, { dialect }: Surface): IncomingHttpHeaders {
  const kept: IncomingHttpHeaders = {};
  for (const name in headers) if (!OWN_HEADERS.test(name)) kept[name] = headers[name];
  kept['content-type'] = 'application/json';
  if (dialect.name === 'anthropic') kept['anthropic-version'] = ANTHROPIC_VERSION;
  return kept;
}
