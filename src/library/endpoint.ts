/** What an endpoint is made of; the limits and prices are those of `litellm_params`. */
export interface EndpointOptions {
  /** Unique within its router. */
  name: string;
  /** Address of the API, e.g. `https://api.openai.com/v1`. */
  url: string;
  /** What its provider is asked for; its name without one. */
  model?: string;
  apiKey?: string;
  /** Its share beside the others: 3 beside 1 gets three of four. */
  weight?: number;
  /** Lower is tried first. */
  order?: number;
  /** Requests and tokens a minute. */
  rpm?: number;
  tpm?: number;
  maxParallelRequests?: number;
  /** Tokens. */
  maxInputTokens?: number;
  /** US dollars. */
  inputCostPerToken?: number;
  outputCostPerToken?: number;
  tags?: readonly string[];
  /** Notes of your own; `variant` names an A/B variant. */
  metadata?: Readonly<Record<string, unknown>>;
}

/** One place that can serve: a model at an address. */
export class ModelEndpoint {
  readonly name: string;
  readonly url: string;
  readonly model: string;
  readonly weight: number | undefined;
  readonly tags: readonly string[];
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly options: Readonly<EndpointOptions>;

  /** Throws a TypeError without a name or an address. */
  constructor(options: EndpointOptions) {
    const { name, url, model = name, weight, tags = [], metadata = {} } = options;
    if (typeof name !== 'string' || name === '') throw new TypeError('A ModelEndpoint needs a name.');
    if (!URL.canParse(url))
      throw new TypeError(`The endpoint '${name}' needs the url of its API, not '${url}'.`);
    this.name = name;
    this.url = url;
    this.model = model;
    this.weight = weight;
    this.tags = tags;
    this.metadata = metadata;
    this.options = options;
  }

  /** Its key stays out of what is printed. */
  toJSON(): Omit<EndpointOptions, 'apiKey'> {
    const shown = { ...this.options };
    delete shown.apiKey;
    return shown;
  }
}
