import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Redact } from '../../src/gateway/telemetry/redact.ts';
import { type LineSink, RoutingLines } from '../../src/gateway/telemetry/routing-line.ts';
import { describe as described, type Trace } from '../../src/router/trace.ts';
import { Bench, by, deployment, spec } from '../support/router.ts';

const SECRET = 'sk-very"secret';
const REDACTED = '[redacted]';
/** With all that JSON escapes, and a secret. */
const IDS = ['zürich-"🚏"\\\n', `has-${SECRET}`];

/** The line told last. */
class Told implements LineSink {
  #line = '';

  write(line: string): void {
    this.#line = line;
  }

  put(most: number, put: (into: Buffer, at: number) => number): void {
    const [before, into] = [7, Buffer.alloc(7 + most)];
    this.#line = into.toString('utf8', before, put(into, before));
  }

  take(): string {
    const line = this.#line;
    this.#line = '';
    return line;
  }
}

/** What pino would write. */
function asJson(trace: Trace): string {
  const { callId, group, strategy, outcome, status, attempts } = trace;
  const why = described(trace)
    .decisions.map((decision) => decision.why)
    .join(' ');
  const result = outcome === 'cancelled' ? 'the client left' : status;
  const from = trace.deployment === null ? '' : ` from ${trace.deployment}`;
  const durationMs = Math.round(trace.durationMs);
  return `${JSON.stringify({
    level: 30,
    time: Math.floor(trace.startedAt + trace.durationMs),
    pid: process.pid,
    callId,
    group,
    deployment: trace.deployment,
    strategy,
    outcome,
    status,
    durationMs,
    attempts: attempts.map((attempt) => ({
      deployment: attempt.deployment,
      outcome: attempt.outcome,
      durationMs: Math.round(attempt.durationMs),
      error: attempt.error?.kind,
    })),
    msg: `routing: ${group}, ${result}${from} after ${durationMs} ms. ${why}`,
  })}\n`;
}

describe('the lines of routing', () => {
  const answer = fc.oneof(
    { weight: 8, arbitrary: fc.constant('ok' as const) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('server' as const, 'rate_limit' as const, 'bad_request' as const),
    },
  );
  const seldom = fc.nat({ max: 9 }).map((n) => n === 9);
  const step = fc.record({
    answers: fc.record(Object.fromEntries(IDS.map((id) => [id, answer]))),
    ms: fc.nat({ max: 9000 }),
    group: fc.constantFrom('g', 'other "group"'),
    isDisabled: fc.nat({ max: 3 }).map((n) => n === 3),
    isReloaded: seldom,
    luck: fc.constantFrom(0, 0.9),
    strategy: fc.constantFrom('simple-shuffle' as const, 'least-busy' as const),
  });

  it('are what JSON makes of each request, whatever went before, with no secret', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 10, maxLength: 40 }),
        fc.nat({ max: 10 }),
        async (steps, known) => {
          let luck = 0;
          const deployments = ['g', 'other "group"'].flatMap((group) =>
            IDS.map((id) => deployment(`${id} ${group}`, { group })),
          );
          const bench = new Bench(spec(deployments), () => luck);
          const redact = new Redact();
          const told = new Told();
          const lines = new RoutingLines(redact, told);
          for (const [
            i,
            { answers, ms, group, isDisabled, isReloaded, strategy, ...step },
          ] of steps.entries()) {
            if (i === known) redact.know([SECRET]);
            luck = step.luck;
            if (isReloaded) bench.router.update(spec(deployments.slice(i % 2)));
            bench.router.pool.useStrategy(by(strategy));
            const [first] = bench.router.pool.deployments;
            first!.disabled = isDisabled;
            bench.time += ms;
            const planned = Object.entries(answers).map(([id, one]) => [`${id} ${group}`, one]);
            const { trace } = await bench.request(Object.fromEntries(planned), { model: group });
            lines.tell(trace);
            const line = told.take();
            assert.equal(line, redact.text(asJson(trace)));
            if (i >= known)
              assert.ok(!line.includes(SECRET) && !line.includes(JSON.stringify(SECRET).slice(1, -1)));
            if (i >= known && trace.deployment?.includes(SECRET)) assert.ok(line.includes(REDACTED));
            JSON.parse(line);
          }
        },
      ),
    );
  });
});
