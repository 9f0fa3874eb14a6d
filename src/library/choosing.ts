import type { Deployment } from '../router/deployment.ts';
import type { StrategySpec } from '../router/spec.ts';
import { createStrategy } from '../router/strategies/index.ts';
import {
  type AttemptResult,
  type PickContext,
  Strategy,
  type StrategyArgs,
} from '../router/strategies/strategy.ts';
import type { ModelEndpoint } from './endpoint.ts';
import type { Configured } from './options.ts';

/** Who decides among endpoints: a router, whose way to choose a subclass may override. */
export interface Chooser {
  endpointOf(id: string): ModelEndpoint;
  choose(candidates: readonly ModelEndpoint[], about: unknown, configured: Configured): ModelEndpoint;
}

/** Puts a chooser before the configured strategy, which goes on learning whatever is chosen. */
export class Choosing extends Strategy<Deployment> {
  override readonly scoreMeaning: string | null;
  override readonly wantsEstimate: boolean;
  override readonly saves: boolean;
  readonly #configured: Strategy<Deployment>;
  readonly #chooser: Chooser;
  #ranked = false;

  constructor(chooser: Chooser, spec: StrategySpec, fallback: StrategySpec | null) {
    super();
    this.#chooser = chooser;
    this.#configured = createStrategy(spec, fallback);
    this.scoreMeaning = this.#configured.scoreMeaning;
    this.wantsEstimate = this.#configured.wantsEstimate;
    this.saves = this.#configured.saves;
  }

  pick(candidates: readonly Deployment[], context: PickContext): Deployment {
    const chooser = this.#chooser;
    const byEndpoint = new Map(candidates.map((one) => [chooser.endpointOf(one.id), one]));
    this.#ranked = false;
    const configured: Configured = (among) => {
      this.#ranked = true;
      const open = among.flatMap((endpoint) => byEndpoint.get(endpoint) ?? []);
      if (open.length === 0) throw new TypeError('The strategy needs one of the candidates at least.');
      return chooser.endpointOf(this.#configured.pick(open, context).id);
    };
    const chosen = byEndpoint.get(chooser.choose([...byEndpoint.keys()], context.about, configured));
    if (!chosen) throw new TypeError('choose() has to return one of its candidates.');
    return chosen;
  }

  override score(deployment: Deployment): number | null {
    return this.#ranked ? this.#configured.score(deployment) : null;
  }

  override ended(deployment: Deployment, result: AttemptResult): void {
    this.#configured.ended(deployment, result);
  }

  override configure(args: StrategyArgs): void {
    this.#configured.configure(args);
  }

  override configuredShare(deployment: Deployment, all: readonly Deployment[]): number {
    return this.#configured.configuredShare(deployment, all);
  }
}
