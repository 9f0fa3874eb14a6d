import { knownModels, modelFacts, type ModelFacts } from '../prices/index.ts';
import { recogniseModel } from '../providers.ts';
import type { KnownModel } from './models.ts';

const known = ({ name, prices, maxInputTokens }: ModelFacts): KnownModel => ({
  name,
  input: prices?.input ?? null,
  output: prices?.output ?? null,
  contextWindow: maxInputTokens ?? null,
});

/** The model that stands as `model` or `base_model` of a deployment, as far as the price table knows it. */
export const findModel = (written: string): KnownModel | undefined => {
  const { provider, upstreamModel } = recogniseModel(written);
  const facts = provider === null ? null : modelFacts(provider, upstreamModel);
  return facts ? known(facts) : undefined;
};

let all: KnownModel[] | undefined;

/** Every model of the price table, once. */
export const allModels = (): KnownModel[] => {
  const models = (): KnownModel[] => knownModels().flatMap((name) => findModel(name) ?? []);
  all ??= [...new Map(models().map((model) => [model.name, model])).values()];
  return all;
};
