import type { PromptSize, TokenEstimate } from './estimate.ts';
import { Hold } from './hold.ts';
import type { Held, RouteRequest, RunParts, Taken, Target } from './parts.ts';
import type { ModelGroup } from './pool.ts';
import { type Past as WholePast, select } from './select.ts';
import { agree, needsOthers } from './shared/agree.ts';
import type { SharedLimits } from './shared/shared-limits.ts';

/** What of a request's past decides over its next attempt. */
export type Past = Omit<WholePast, 'bound' | 'pinned'>;

/** Takes deployments for one request: chooses, and takes hold of the chosen in the same turn. */
export class Taking {
  readonly #request: RouteRequest;
  readonly #parts: RunParts;
  #size: PromptSize | null = null;

  constructor(request: RouteRequest, parts: RunParts) {
    this.#request = request;
    this.#parts = parts;
  }

  /** A promise only where other gateways have a say. */
  take(target: Target, past: Past): Taken | Promise<Taken> {
    const taken = this.takeAlone(target, past);
    const { shared } = this.#parts;
    return shared && taken.hold && needsOthers(taken, this.#parts)
      ? this.#agreed(taken, target, past, shared)
      : taken;
  }

  /** Where the others have no room for any that was offered, it is chosen anew among the rest. */
  async #agreed(held: Held, target: Target, past: Past, shared: SharedLimits): Promise<Taken> {
    const agreed = await agree(held, this.#parts, shared);
    if ('hold' in agreed) return agreed;
    return this.take(target, { ...past, refused: new Map([...(past.refused ?? []), ...agreed]) });
  }

  /** By what this gateway knows itself. */
  takeAlone({ group, pinned, model }: Target, past: Past): Taken {
    const { spec, world, limits, affinity, observer } = this.#parts;
    const { stream, surface, tags = [], about } = this.#request;
    const now = world.now();
    const estimate = group.wantsEstimate ? this.expected(group) : null;
    const session = pinned ? null : this.#sessionIn(group);
    const selection = select(
      {
        now,
        random: world.random,
        stream,
        surface,
        group,
        model,
        estimate,
        tags,
        about,
        preCall: spec.preCall,
        all: { limits, spec: spec.limits },
      },
      { ...past, pinned, bound: session && affinity.deploymentOf(session, now) },
    );
    const { chosen } = selection;
    if (!chosen) return { selection, hold: null, estimate, model, session };
    if (session !== null) affinity.bind(session, chosen, now + spec.affinityMs, now);
    const hold = new Hold(chosen, limits, estimate, model, now);
    observer.changed(chosen);
    return { selection, hold, estimate, model, session };
  }

  /** What the request is expected to use there; null where it costs no tokens. Costs a look at the prompt. */
  expected(group: ModelGroup): TokenEstimate | null {
    this.#size ??= this.#request.size?.() ?? null;
    return this.#size && group.answerLength.estimate(this.#size);
  }

  /** The session within a group, where it matters. */
  #sessionIn({ name, deployments }: ModelGroup): string | null {
    if (this.#parts.spec.affinityMs === 0 || deployments.length < 2) return null;
    const session = this.#request.session?.() ?? null;
    return session && `${name}\n${session}`;
  }
}
