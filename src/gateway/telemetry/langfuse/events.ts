import type { CreateLangfuseGenerationBody, CreateLangfuseTraceBody } from 'langfuse-core';
import type { AttemptView } from '../../../contract/admin.ts';
import type { DeploymentSpec } from '../../../router/spec.ts';
import { type Trace, why } from '../../../router/trace.ts';
import { OPERATIONS, upstreamModel } from '../otel/conventions.ts';
import type { Surface } from '../../dialects/dialect.ts';

/** What the client said and was answered; both undefined unless `record_content` is on. */
export interface Content {
  input: unknown;
  output: unknown;
}

/** The request as a trace of Langfuse; a session is named by its hash. */
export function traceOf(trace: Trace, surface: Surface, { input, output }: Content): CreateLangfuseTraceBody {
  const { callId, group, strategy, variant, outcome, retries, fallbacks, cost, savings, session } = trace;
  return {
    id: callId,
    timestamp: new Date(trace.startedAt),
    name: `${OPERATIONS[surface.name]} ${group}`,
    ...(session !== null && { sessionId: session }),
    ...(variant !== null && { tags: [`variant:${variant}`] }),
    metadata: {
      group,
      deployment: trace.deployment,
      strategy,
      variant,
      outcome,
      status: trace.status,
      retries,
      fallbacks,
      cost,
      savings,
      routing: why(trace),
    },
    ...(input !== undefined && { input }),
    ...(output !== undefined && { output }),
  };
}

/** One attempt as a generation of Langfuse. `spec` is null when its deployment is not configured any more. */
export function generationOf(
  trace: Trace,
  attempt: AttemptView,
  position: number,
  surface: Surface,
  spec: DeploymentSpec | null,
): CreateLangfuseGenerationBody {
  const startedAt = trace.startedAt + attempt.startedAt;
  const { usage, cost, error, ttftMs } = attempt;
  const model = spec && upstreamModel(spec);
  return {
    id: `${trace.callId}-${position}`,
    traceId: trace.callId,
    name: `${OPERATIONS[surface.name]} ${attempt.deployment}`,
    startTime: new Date(startedAt),
    endTime: new Date(startedAt + attempt.durationMs),
    ...(ttftMs !== null && { completionStartTime: new Date(startedAt + ttftMs) }),
    ...(model !== null && { model }),
    ...(usage && {
      usageDetails: {
        input: usage.input,
        output: usage.output,
        cache_read_input_tokens: usage.cacheRead,
        cache_creation_input_tokens: usage.cacheWrite,
        total: usage.input + usage.output + usage.cacheRead + usage.cacheWrite,
      },
    }),
    ...(cost !== null && { costDetails: { total: cost } }),
    ...(error && {
      level: attempt.outcome === 'cancelled' ? ('WARNING' as const) : ('ERROR' as const),
      statusMessage: `${error.kind}: ${error.message}`,
    }),
    metadata: {
      deployment: attempt.deployment,
      group: attempt.group,
      provider: spec?.provider ?? null,
      variant: spec?.variant ?? null,
      status: attempt.status,
      estimated: attempt.estimated,
    },
  };
}
