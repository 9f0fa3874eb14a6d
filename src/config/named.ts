import { isPattern, modelNamed } from '../contract/patterns.ts';
import { Bounded } from './bounded.ts';
import { providerNamed } from './providers.ts';
import type { ConfiguredDeployment } from './types.ts';

type Asked = Pick<ConfiguredDeployment, 'provider' | 'upstreamModel' | 'params'>;

/** What a deployment of a group with wildcards is for each name that clients ask by. `asked`: of a model, whom it asks. */
export function named(
  deployment: ConfiguredDeployment,
  asked: (model: string) => Asked,
): (name: string) => ConfiguredDeployment {
  const { group, params } = deployment;
  const known = new Bounded((name: string): ConfiguredDeployment => {
    if (!isPattern(params.model)) return deployment;
    const one = asked(modelNamed(params.model, group, name));
    return { ...deployment, ...one, unset: [...new Set([...deployment.unset, ...keyOf(one)])] };
  });
  return (name) => known.get(name);
}

/** The variable that its provider's key would be in, where it has none. */
const keyOf = ({ provider, params: { api_key, api_base, mock_response } }: Asked): string[] => {
  const variable = providerNamed(provider)?.keyVariable;
  const isMissing =
    variable !== undefined && [api_key, api_base, mock_response].every((one) => one === undefined);
  return isMissing ? [variable] : [];
};
