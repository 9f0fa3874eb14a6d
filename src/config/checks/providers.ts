import { isPattern } from '../../contract/patterns.ts';
import { nearestName } from '../nearest.ts';
import { apiBaseOf, providerNamed, PROVIDERS, recogniseModel, wireOf } from '../providers.ts';
import { isBadReference, referencedName } from '../references.ts';
import { simulatedKeys } from '../schema/simulated.ts';
import type { Check } from './check.ts';
import { writtenParams } from './variables.ts';

const known = Object.keys(PROVIDERS);

export const providers: Check = ({ outline }, report) => {
  for (const { path, group, model, params } of outline.deployments) {
    if (model === undefined || referencedName(model) !== undefined) continue;
    const at = [...path, 'litellm_params', 'model'];
    const { provider, upstreamModel } = recogniseModel(model);
    // Those are told of as odd models.
    if (upstreamModel === '' || model.trim() !== model) continue;
    if (provider === null) {
      // A request says whom it asks.
      if (group !== undefined && isPattern(group) && isPattern(model)) continue;
      const message = `The provider of \`${model}\` cannot be told from its name: this deployment is left out. Write \`provider/${model}\`; for a server that speaks OpenAI's API, \`openai/${model}\` with its \`api_base\`.`;
      report('unknown-provider', at, 'value', message);
      continue;
    }
    const served = providerNamed(provider);
    if (served) {
      if (served.wire !== null) continue;
      const message = `\`${provider}\` is not served in this version yet: this deployment is left out.`;
      report('provider-not-served', at, 'value', message);
      continue;
    }
    const near = nearestName(provider, known);
    const hint = near === undefined ? '' : ` Did you mean \`${near}/${upstreamModel}\`?`;
    if (params['api_base'] === undefined) {
      const message = `There is no provider \`${provider}\`: this deployment is left out.${hint} For a server that speaks OpenAI's API, write \`openai/${model}\` and its \`api_base\`.`;
      report('unknown-provider', at, 'value', message);
    } else {
      const message = `\`${provider}\` is no known provider: it is taken for an OpenAI-compatible server and asked for \`${upstreamModel}\`.${hint} Write \`openai/${model}\` if it should be asked for \`${model}\`.`;
      report('assumed-provider', at, 'value', message);
    }
  }
};

const isAddress = (value: string): boolean =>
  /^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : '');

/** The address itself is not shown: it may hold a password. */
export const addresses: Check = (file, report) => {
  for (const { path, provider, params } of file.outline.deployments) {
    const at = [...path, 'litellm_params', 'api_base'];
    const base = params['api_base'];
    if (typeof base === 'string' && !isBadReference(base) && !isAddress(base)) {
      report(
        'bad-api-base',
        at,
        'value',
        '`api_base` is no http or https address. It looks like `http://localhost:8000/v1`.',
      );
    }
    const { api_base, mock_response } = writtenParams(file, path);
    if (provider === null || !providerNamed(provider) || wireOf(provider) !== 'openai') continue;
    if (api_base !== undefined || mock_response !== undefined) continue;
    if (apiBaseOf(provider, undefined) === undefined) {
      const message = `\`${provider}\` has no address of its own, and this deployment is left out: add the \`api_base\` of your server.`;
      report('missing-api-base', [...path, 'litellm_params', 'model'], 'value', message);
    }
  }
};

export const simulatedOnly: Check = ({ outline }, report) => {
  for (const { path, provider, params } of outline.deployments) {
    if (provider === null || wireOf(provider) === 'simulated') continue;
    for (const key of Object.keys(simulatedKeys)) {
      // Providers have a word for it too.
      if (key === 'seed' || params[key] === undefined) continue;
      const message = `\`${key}\` works for \`simulated/…\` deployments only; here it has no effect.`;
      report('simulated-only-key', [...path, 'litellm_params', key], 'key', message);
    }
  }
};
