import type { AttemptView, Decision, DecisionTrace, TokenUsage } from '../contract/admin.ts';
import type { Failure } from './failure.ts';
import type { RouteRequest } from './parts.ts';
import type { Selection } from './selection.ts';

/** A request as it went, kept raw: it is put into words only when someone asks. */
export interface Trace {
  readonly callId: string;
  readonly startedAt: number;
  readonly surface: string;
  readonly requestedModel: string;
  readonly stream: boolean;
  readonly selections: Selection[];
  readonly attempts: AttemptView[];
  durationMs: number;
  group: string;
  strategy: string;
  outcome: DecisionTrace['outcome'];
  status: number;
  deployment: string | null;
  retries: number;
  fallbacks: number;
  usage: TokenUsage | null;
  estimated: boolean;
  cost: number | null;
  savings: number | null;
  variant: string | null;
  session: string | null;
  error: DecisionTrace['error'];
}

/** The wire form of a trace. */
export function describe(trace: Trace): DecisionTrace {
  const { selections, ...known } = trace;
  const last = trace.attempts.at(-1);
  const upstreamMs = trace.attempts.reduce((sum, attempt) => sum + attempt.durationMs, 0);
  return {
    ...known,
    overheadMs: Math.max(0, trace.durationMs - upstreamMs),
    unpriced: unpricedOf(trace.attempts),
    ttftMs: last?.ttftMs ?? null,
    decisions: selections.map(describeSelection),
  };
}

/** Deployments that used tokens whose price is not known. */
export const unpricedOf = (attempts: readonly AttemptView[]): string[] => [
  ...new Set(attempts.flatMap(({ deployment, usage, cost }) => (usage && cost === null ? [deployment] : []))),
];

/** Each choice in a sentence. */
export const why = ({ selections }: Trace): string => selections.map(sentence).join(' ');

function describeSelection(selection: Selection): Decision {
  return {
    group: selection.group,
    strategy: selection.strategy,
    scoreMeaning: selection.scoreMeaning,
    candidates: selection.candidates.map(({ deployment, excluded, score }) => ({
      deployment: deployment.id,
      excluded,
      score,
    })),
    chosen: selection.chosen?.id ?? null,
    why: sentence(selection),
  };
}

/** «Went to eu-west-1 by simple-shuffle, one of 2 that could serve. Left out: us-east-1 (cooling down for 34 s after 429).» */
function sentence({ group, strategy, leftOut, open, chosen, bySession, fault }: Selection): string {
  const left =
    leftOut.length === 0
      ? ''
      : ` Left out: ${leftOut.map(({ deployment, excluded }) => `${deployment.id} (${excluded.reason})`).join(', ')}.`;
  if (!chosen) return `No deployment of ${group} could serve.${left}`;
  const how =
    open.length === 1
      ? ', the only one that could serve'
      : bySession
        ? ', where its session is'
        : ` by ${strategy}, one of ${open.length} that could serve${fault === null ? '' : `, as ${fault}`}`;
  return `Went to ${chosen.id}${how}.${left}`;
}

export function beginTrace(request: RouteRequest, startedAt: number): Trace {
  return {
    callId: request.callId,
    startedAt,
    surface: request.surface,
    requestedModel: request.requestedModel,
    stream: request.stream,
    selections: [],
    attempts: [],
    durationMs: 0,
    group: request.target.group.name,
    strategy: request.target.group.strategyName,
    outcome: 'failure',
    status: 0,
    deployment: null,
    retries: 0,
    fallbacks: 0,
    usage: null,
    estimated: false,
    cost: null,
    savings: null,
    variant: null,
    session: null,
    error: null,
  };
}

export const outcomeOf = (failure: Failure | null): Trace['outcome'] =>
  failure === null ? 'success' : failure.kind === 'cancelled' ? 'cancelled' : 'failure';
