import type { AttemptView } from '../../../contract/admin.ts';
import type { DeploymentSpec, SpecOf } from '../../../router/spec.ts';
import { type Trace, why } from '../../../router/trace.ts';
import type { Surface } from '../../dialects/dialect.ts';
import { OPERATIONS } from '../otel/conventions.ts';
import type { Refused } from '../otel/otlp.ts';

/** A finished request, as Langfuse is to be told of it. */
export interface Told {
  trace: Trace;
  surface: Surface;
  /** What the client said and was answered; both undefined unless `record_content` is on. */
  input: unknown;
  output: unknown;
}

/** A way by which Langfuse takes requests: each as a trace, each attempt as a generation in it. */
export interface Wire {
  /** Behind Langfuse's address. */
  path: string;
  headers: Readonly<Record<string, string>>;
  body: (told: readonly Told[], specOf: SpecOf) => string;
  /** What was refused by an answer that took the rest. */
  refused: (answer: string) => Refused | null;
}

export const nameOf = ({ trace, surface }: Told): string => `${OPERATIONS[surface.name]} ${trace.group}`;

export const attemptNameOf = ({ surface }: Told, { deployment }: AttemptView): string =>
  `${OPERATIONS[surface.name]} ${deployment}`;

export const problemOf = ({ kind, message }: { kind: string; message: string }): string =>
  `${kind}: ${message}`;

export const levelOf = (outcome: Trace['outcome']): 'ERROR' | 'WARNING' =>
  outcome === 'cancelled' ? 'WARNING' : 'ERROR';

export const usageOf = ({ usage }: AttemptView): Record<string, number> | null =>
  usage && {
    input: usage.input,
    output: usage.output,
    cache_read_input_tokens: usage.cacheRead,
    cache_creation_input_tokens: usage.cacheWrite,
    total: usage.input + usage.output + usage.cacheRead + usage.cacheWrite,
  };

export type Metadata = Record<string, string | number | boolean | null>;

export const traceMetadata = (trace: Trace): Metadata => ({
  group: trace.group,
  deployment: trace.deployment,
  strategy: trace.strategy,
  variant: trace.variant,
  outcome: trace.outcome,
  status: trace.status,
  retries: trace.retries,
  fallbacks: trace.fallbacks,
  cost: trace.cost,
  savings: trace.savings,
  routing: why(trace),
});

export const attemptMetadata = (attempt: AttemptView, spec: DeploymentSpec | null): Metadata => ({
  deployment: attempt.deployment,
  group: attempt.group,
  provider: spec?.provider ?? null,
  variant: spec?.variant ?? null,
  status: attempt.status,
  estimated: attempt.estimated,
});
