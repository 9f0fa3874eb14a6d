import type { RouterObserver } from '../router/parts.ts';
import { describe } from '../router/trace.ts';
import type { CostToday } from './cost-today.ts';
import type { Afterwards } from './afterwards.ts';
import type { Events } from './events.ts';
import type { BudgetStore } from './records/budget-file.ts';
import type { Outages } from './records/outages.ts';
import type { RecentTraces } from './records/recent.ts';
import type { Records } from './records/records.ts';
import type { Sharing } from './shared-state/sharing.ts';
import type { Log } from './telemetry/log.ts';
import type { Metrics } from './telemetry/metrics.ts';
import type { Redact } from './telemetry/redact.ts';
import type { RoutingLog } from './telemetry/routing-line.ts';
import { health } from './views.ts';
import { now } from './world.ts';

/** All that is told of what the router does. */
export interface Watchers {
  readonly log: Log;
  readonly logRouting: RoutingLog;
  readonly redact: Redact;
  readonly traces: RecentTraces;
  readonly today: CostToday;
  readonly records: Records;
  readonly outages: Outages;
  readonly events: Events;
  readonly metrics: Metrics;
  readonly budgets: BudgetStore;
  readonly sharing: Sharing;
  readonly afterwards: Afterwards;
}

/** `watchers` may still be in the making: it is read when something happens. */
export const observerFor = (watchers: Watchers): RouterObserver => ({
  changed: (deployment) => {
    watchers.events.changed(deployment);
    watchers.sharing.changed(deployment);
  },
  measured: (deployment, measurement) => watchers.sharing.measured(deployment, measurement),
  cooledDown: (deployment) => {
    watchers.metrics.cooledDown(deployment);
    watchers.outages.look();
    watchers.log.warn(
      { deployment: deployment.id, group: deployment.spec.group },
      `${deployment.id} is out: ${health(deployment, now()).reason ?? 'it failed'}`,
    );
  },
  attemptFailed: (deployment, failure) => {
    watchers.sharing.changed(deployment);
    watchers.metrics.attemptFailed(deployment, failure);
    // Operators see it.
    if (deployment.lastError)
      deployment.lastError.message = watchers.redact.text(deployment.lastError.message);
    watchers.log.warn(
      {
        deployment: deployment.id,
        group: deployment.spec.group,
        kind: failure.kind,
        status: failure.status,
      },
      `attempt on ${deployment.id} failed: ${failure.message}`,
    );
  },
  finished: (trace, deployment) => {
    const { redact, afterwards } = watchers;
    // Before anyone is told.
    if (trace.error) trace.error.message = redact.text(trace.error.message);
    for (const { error } of trace.attempts) if (error) error.message = redact.text(error.message);
    const spec = deployment?.spec ?? null;
    afterwards.add(() => {
      watchers.traces.add(trace);
      watchers.records.add(trace, spec);
      if (trace.cost !== null) {
        watchers.today.count(trace);
        watchers.budgets.touched();
      }
      watchers.metrics.finished(trace, deployment);
      if (watchers.events.watched) watchers.events.tell('request', describe(trace));
      watchers.logRouting(trace);
    });
  },
});
