import { startGateway, type RunningGateway } from '../../support/gateway.ts';
import { closeAll } from '../../support/surfaces.ts';
import { refuseOutside, type Outside } from './outside.ts';
import { DIALECTS, startUpstreams, type UpstreamDialect, type Upstreams } from './upstreams.ts';

/** Names that assistants know, and shape their requests by. */
export const KNOWN_NAMES = { 'claude-sonnet-4-5': 'coder-chat', 'gpt-5.1-codex': 'coder-messages' } as const;

/** Where turns take place: a group of two deployments for each dialect, and nothing beyond. */
export interface Stage {
  gateway: RunningGateway;
  outside: Outside;
  upstreams: Readonly<Record<UpstreamDialect, Upstreams>>;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const all = await Promise.all(DIALECTS.map(startUpstreams));
  const gateway = await startGateway({
    config: {
      model_list: all.flatMap(({ deployments }) => deployments),
      router_settings: {
        // Each step may fail once; nothing is to rest for it.
        retry_after: 0,
        disable_cooldowns: true,
        model_group_alias: KNOWN_NAMES,
      },
    },
  });
  const outside = await refuseOutside();
  return {
    gateway,
    outside,
    upstreams: Object.fromEntries(all.map((one) => [one.dialect, one])) as Record<UpstreamDialect, Upstreams>,
    close: async () => {
      await gateway.stop();
      await outside.close();
      await closeAll(all.flatMap(({ fakes }) => [...fakes]));
    },
  };
}
