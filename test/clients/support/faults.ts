import { behaviour, type Behaviour } from '../../support/providers/index.ts';
import type { Step } from './assistant.ts';
import type { UpstreamDialect } from './upstreams.ts';

/** How a deployment fails before the model has said anything: for each dialect others, so that clients meet them all. */
const FAULTS: Readonly<Record<UpstreamDialect, () => Record<Exclude<Step, 'aside'>, Behaviour>>> = {
  chat: () => ({ call: behaviour.status(500), done: behaviour.dieAfterHeaders() }),
  responses: () => ({ call: behaviour.status(503), done: behaviour.errorEventBeforeContent() }),
  messages: () => ({ call: behaviour.status(529), done: behaviour.dieBeforeHeaders() }),
  gemini: () => ({ call: behaviour.html(502), done: behaviour.errorEventBeforeContent() }),
};

export function faultsOf(dialect: UpstreamDialect, byText: boolean): Partial<Record<Step, Behaviour>> {
  const { call, done } = FAULTS[dialect]();
  return byText ? { done } : { call, done };
}
