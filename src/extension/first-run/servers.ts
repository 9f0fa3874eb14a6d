/** A model server on this machine. */
export interface LocalServer {
  /** As `model` in the configuration begins. */
  provider: 'ollama' | 'lm_studio';
  name: string;
  /** Models that chat, as the server calls them. */
  models: string[];
}

interface Place {
  provider: LocalServer['provider'];
  name: string;
  url: string;
  models: (answer: unknown) => unknown[];
}

const listOf = (answer: unknown, list: string, member: string): unknown[] => {
  const items = (answer as Record<string, unknown> | null)?.[list];
  return Array.isArray(items) ? items.map((item) => (item as Record<string, unknown> | null)?.[member]) : [];
};

/** Where they listen when nobody says otherwise. */
export const PLACES: readonly Place[] = [
  {
    provider: 'ollama',
    name: 'ollama',
    url: 'http://127.0.0.1:11434/api/tags',
    models: (answer) => listOf(answer, 'models', 'name'),
  },
  {
    provider: 'lm_studio',
    name: 'LM Studio',
    url: 'http://127.0.0.1:1234/v1/models',
    models: (answer) => listOf(answer, 'data', 'id'),
  },
];

/** A server of this machine answers in no time, or it is none. */
const LIMIT_MS = 500;

const probe = async ({ provider, name, url, models }: Place): Promise<LocalServer[]> => {
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(LIMIT_MS) });
    const found = models(await response.json()).filter((model) => typeof model === 'string');
    const chats = found.filter((model) => !/embed/i.test(model));
    return chats.length === 0 ? [] : [{ provider, name, models: chats }];
  } catch {
    // Nobody there, or somebody else.
    return [];
  }
};

/** The model servers that run here. Asks nobody beyond this machine. */
export const localServers = async (places: readonly Place[] = PLACES): Promise<LocalServer[]> =>
  (await Promise.all(places.map(probe))).flat();
