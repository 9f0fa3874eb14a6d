import type { Client } from './client.ts';

/** Speaks nothing but Gemini's own API: offered where the gateway serves that. */
export const geminiCli: Client = {
  id: 'gemini-cli',
  name: 'Gemini CLI',
  dialects: ['generateContent'],
  isHere: (machine) => machine.runs('gemini'),
  way: {
    kind: 'variables',
    variables: ({ origin, key, model }) => ({
      GOOGLE_GEMINI_BASE_URL: origin,
      GEMINI_API_KEY: key,
      GEMINI_MODEL: model,
    }),
  },
};
