import { bedrockModel } from '../cloud-models.ts';
import { recogniseModel } from '../providers.ts';
import { type ModelFacts, parseLine } from './parse.ts';
import { TABLE } from './table.ts';

export type { Capability, ClassPrices, Mode, ModelFacts, PriceTier, ServicePrices } from './parse.ts';

let lines: Map<string, string> | null = null;
const known = new Map<string, ModelFacts>();

/** Read when first asked for. */
function index(): Map<string, string> {
  lines ??= new Map(
    TABLE.trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(' ')).toLowerCase(), line]),
  );
  return lines;
}

function factsAt(name: string): ModelFacts | null {
  const key = name.toLowerCase();
  const line = index().get(key);
  if (line === undefined) return null;
  const facts = known.get(key) ?? parseLine(line);
  known.set(key, facts);
  return facts;
}

/** The names under which a provider's model may stand in the table, the most telling first. */
function namesOf(provider: string, model: string): string[] {
  if (provider === 'bedrock') {
    const { id, region } = bedrockModel(model);
    return [
      ...(region === undefined ? [] : [`${region}/${id}`]),
      id,
      id.replace(/^[a-z-]+\.(?=[a-z0-9]+\.)/, ''),
    ];
  }
  if (provider === 'azure') return [model.replace(/^(o_series|gpt5_series|responses)\//, '')];
  return [model];
}

/**
 * What is publicly known of a model; null when nothing is. `baseModel`, the model behind a name of one's own, wins: it
 * may name a provider, or else is the same provider's.
 */
export function modelFacts(provider: string, model: string, baseModel?: string): ModelFacts | null {
  const here = namesOf(provider, baseModel ?? model).map((name) => `${provider}/${name}`);
  const names = baseModel === undefined ? here : [baseModel, ...here, qualified(baseModel)];
  for (const name of names) {
    const facts = factsAt(name);
    if (facts) return facts;
  }
  return null;
}

function qualified(model: string): string {
  const { provider, upstreamModel } = recogniseModel(model);
  return provider === null ? model : `${provider}/${upstreamModel}`;
}

/** All models of the table as `provider/model`, of one provider or of all; in the table's order. */
export const knownModels = (provider?: string): string[] =>
  Array.from(index().values(), (line) => line.slice(0, line.indexOf(' '))).filter(
    (name) => provider === undefined || name.startsWith(`${provider}/`),
  );
