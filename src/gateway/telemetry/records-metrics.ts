import { Counter, Gauge, type Registry } from 'prom-client';
import type { RecordsView } from '../../contract/records.ts';

/** How the keeping of records goes: what is lost is worth an alert. Read when someone asks. */
export function recordsMetrics(registry: Registry, view: () => RecordsView): void {
  new Gauge({
    name: 'switchyard_records_queued',
    help: 'Finished requests that wait to be stored.',
    registers: [registry],
    collect() {
      this.set(view().queued);
    },
  });
  new Counter({
    name: 'switchyard_records_lost_total',
    help: 'Finished requests that could not be stored and found no room to wait.',
    registers: [registry],
    collect() {
      this.reset();
      this.inc(view().lost);
    },
  });
}
