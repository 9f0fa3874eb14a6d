/** US dollars per token, by class. What has no price of its own is undefined. */
export interface ClassPrices {
  input?: number;
  output?: number;
  cacheRead?: number;
  /** Kept for five minutes. */
  cacheWrite?: number;
  /** Kept for an hour. */
  cacheWrite1h?: number;
}

export interface PriceTier extends ClassPrices {
  /** Holds for a whole request whose prompt has more tokens than this. */
  above: number;
}

/** What a tier of service costs. */
export interface ServicePrices extends ClassPrices {
  /** Absent where long prompts cost what they do at any tier. */
  tiers?: readonly PriceTier[];
}

export type Mode = 'chat' | 'responses' | 'completion' | 'embedding';

export const CAPABILITIES = {
  v: 'vision',
  t: 'function_calling',
  p: 'prompt_caching',
  r: 'reasoning',
  s: 'response_schema',
  d: 'pdf_input',
  a: 'audio_input',
  w: 'web_search',
} as const;

export type Capability = (typeof CAPABILITIES)[keyof typeof CAPABILITIES];

/** Public facts of a model at a provider. */
export interface ModelFacts {
  /** `provider/model`. */
  name: string;
  mode: Mode;
  /** Null where no price of tokens is known. */
  prices:
    | (ClassPrices & {
        tiers: readonly PriceTier[];
        batch: ClassPrices | null;
        flex?: ServicePrices;
        priority?: ServicePrices;
      })
    | null;
  maxInputTokens: number | undefined;
  maxOutputTokens: number | undefined;
  capabilities: readonly Capability[];
}

const CLASSES: Readonly<Record<string, keyof ClassPrices>> = {
  i: 'input',
  o: 'output',
  r: 'cacheRead',
  w: 'cacheWrite',
  h: 'cacheWrite1h',
};

const MODES: Readonly<Record<string, Mode>> = { r: 'responses', c: 'completion', e: 'embedding' };

/** The table has millionths, as decimal text: read so, they are what the provider's page says. */
const dollars = (text: string): number => Number(`${text}e-6`);

function addPrice(prices: ClassPrices, field: string): boolean {
  const name = CLASSES[field.charAt(0)];
  if (name === undefined) return false;
  prices[name] = dollars(field.slice(1));
  return true;
}

function classPrices(fields: readonly string[]): ClassPrices {
  const prices: ClassPrices = {};
  for (const field of fields) addPrice(prices, field);
  return prices;
}

const SERVICES: Readonly<Record<string, 'flex' | 'priority'>> = { x: 'flex', y: 'priority' };

/** `y,i5,o30` for all prompts of a tier of service, `y272000,i10` for those above so many tokens. */
function addService(
  service: ServicePrices | undefined,
  above: string,
  parts: readonly string[],
): ServicePrices {
  const prices = classPrices(parts);
  if (above === '') return { ...service, ...prices };
  return { ...service, tiers: [...(service?.tiers ?? []), { above: Number(above), ...prices }] };
}

/** A line as scripts/refresh-prices.ts writes it. */
export function parseLine(line: string): ModelFacts {
  const [name = '', ...fields] = line.split(' ');
  const prices: ClassPrices = {};
  const tiers: PriceTier[] = [];
  let batch: ClassPrices | null = null;
  const services: { flex?: ServicePrices; priority?: ServicePrices } = {};
  let priced = false;
  const facts = {
    name,
    mode: 'chat' as Mode,
    maxInputTokens: undefined as number | undefined,
    maxOutputTokens: undefined as number | undefined,
    capabilities: [] as Capability[],
  };
  for (const field of fields) {
    const rest = field.slice(1);
    if (addPrice(prices, field)) {
      priced = true;
      continue;
    }
    const [first = '', ...parts] = rest.split(',');
    const service = SERVICES[field.charAt(0)];
    if (service) {
      services[service] = addService(services[service], first, parts);
      continue;
    }
    switch (field.charAt(0)) {
      case 't':
        tiers.push({ above: Number(first), ...classPrices(parts) });
        break;
      case 'b':
        batch = classPrices(parts);
        break;
      case 'c':
        facts.maxInputTokens = Number(rest);
        break;
      case 'm':
        facts.maxOutputTokens = Number(rest);
        break;
      case 'd':
        facts.mode = MODES[rest] ?? 'chat';
        break;
      default:
        facts.capabilities = Array.from(rest, (letter) => CAPABILITIES[letter as keyof typeof CAPABILITIES]);
    }
  }
  return { ...facts, prices: priced ? { ...prices, tiers, batch, ...services } : null };
}
