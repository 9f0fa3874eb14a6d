import type { StateView } from '../../src/contract/admin.ts';
import type { FakeAdmin } from '../../test/support/fake-admin.ts';
import { trace } from '../../test/webview/samples.ts';

/** Deployments that changed are told as often as the gateway tells them. */
const TOLD_EVERY_MS = 250;

/** Requests that end at a steady rate, and what that changes; answers how to stop. */
export function stream(admin: FakeAdmin, { deployments }: StateView, rate: number): () => void {
  if (rate === 0) return () => undefined;
  let requests = 0;
  const changed = new Set<string>();
  const requesting = setInterval(() => {
    const one = deployments[(requests++ * 7) % deployments.length]!;
    one.requests++;
    changed.add(one.group);
    const callId = `call-${Date.now()}-${requests}`;
    const { id, group } = one;
    admin.tell(
      'request',
      trace({ callId, startedAt: Date.now() - 642, deployment: id, group, requestedModel: group }),
    );
  }, 1000 / rate);
  const telling = setInterval(() => {
    const told = deployments.filter(({ group }) => changed.has(group)).map((one) => ({ ...one }));
    changed.clear();
    if (told.length > 0) admin.tell('deployments', told);
  }, TOLD_EVERY_MS);
  return () => {
    clearInterval(requesting);
    clearInterval(telling);
  };
}
