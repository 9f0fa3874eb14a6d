import { routerJsonSchema } from '../../config/index.ts';
import type { YamlService } from './yaml-service.ts';

/** The service is large: its bundle is read when the first router file asks for it. */
export function lazyYamlService(): () => Promise<YamlService> {
  let loading: Promise<YamlService> | undefined;
  return () =>
    (loading ??= import('./yaml-service.ts').then(({ createYamlService }) =>
      createYamlService(routerJsonSchema()),
    ));
}
