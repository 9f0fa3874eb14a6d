import type { Deployment } from '../../router/deployment.ts';
import type { HealthNews } from '../../router/shared/health-news.ts';

/** Epoch milliseconds; 0 for a deployment that is not out. */
interface Outages {
  cooldown: number;
  circuit: number;
}

const NONE: Outages = { cooldown: 0, circuit: 0 };

const outagesOf = ({ cooldown, circuit }: Deployment, now: number): Outages => ({
  cooldown: cooldown.endsAt(now) ?? 0,
  circuit: circuit.state(now) === 'closed' ? 0 : circuit.probeAt,
});

/** Knows what was told last of each deployment's health, and so what is news. Times are epoch milliseconds. */
export class HealthWatch {
  readonly #told = new WeakMap<Deployment, Outages>();

  isNews(deployment: Deployment, now: number): boolean {
    const told = this.#last(deployment, now);
    const { cooldown, circuit } = outagesOf(deployment, now);
    return cooldown !== told.cooldown || circuit !== told.circuit;
  }

  isOut(deployment: Deployment, now: number): boolean {
    const { cooldown, circuit } = outagesOf(deployment, now);
    return cooldown > 0 || circuit > 0;
  }

  told(deployment: Deployment, now: number): void {
    this.#told.set(deployment, outagesOf(deployment, now));
  }

  /** What to tell: the news, and the whole state for those who come later. `offset`: Redis' clock before this one's. */
  tell(deployment: Deployment, now: number, offset: number): { news: HealthNews; state: HealthNews } {
    const before = this.#last(deployment, now);
    const { cooldown, circuit } = outagesOf(deployment, now);
    this.told(deployment, now);
    const state: HealthNews = {
      ...(cooldown > 0 && {
        cooldown: { until: Math.round(cooldown + offset), reason: deployment.cooldown.reason },
      }),
      ...(circuit > 0 && {
        opened: { until: Math.round(circuit + offset), reason: deployment.circuit.reason },
      }),
    };
    // A cooldown that ends before its time was ended by an operator.
    if (before.cooldown > 0 && cooldown === 0) return { news: { revived: true }, state };
    return { news: before.circuit > 0 && circuit === 0 ? { ...state, closed: true } : state, state };
  }

  /** A cooldown that is over is no news. */
  #last(deployment: Deployment, now: number): Outages {
    const { cooldown, circuit } = this.#told.get(deployment) ?? NONE;
    return { cooldown: cooldown > now ? cooldown : 0, circuit };
  }
}
