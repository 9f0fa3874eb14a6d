import type { DeploymentView } from '../../contract/admin.ts';
import type { Dialect } from './clients/client.ts';

const DIALECTS: readonly string[] = ['messages', 'responses', 'chat', 'generate_content'] satisfies Dialect[];

/** Dialects in which one of these deployments answers. */
export const spokenBy = (deployments: readonly DeploymentView[]): Set<Dialect> =>
  new Set(
    deployments
      .flatMap(({ surfaces }) => surfaces)
      .filter((surface): surface is Dialect => DIALECTS.includes(surface)),
  );
