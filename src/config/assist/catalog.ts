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

/** Whether it is whom the model's bare name means: who made it, not who offers it, too. */
const isMaker = ({ name }: KnownModel): boolean => {
  const slash = name.indexOf('/');
  return recogniseModel(name.slice(slash + 1)).provider === name.slice(0, slash);
};

/** Every model of the price table, once; those of their makers first. */
export const allModels = (): KnownModel[] => {
  if (all) return all;
  const found = knownModels().flatMap((name) => findModel(name) ?? []);
  const each = [...new Map(found.map((model) => [model.name, model])).values()];
  return (all = [...each.filter(isMaker), ...each.filter((model) => !isMaker(model))]);
};
