/** OpenAI's chat completion request; members that are not named here pass as they are. */
export interface ChatRequest {
  /** A model group, an alias or `GROUP/ENDPOINT`; the first group without one. */
  model?: string;
  messages: readonly { role: string; content: unknown; [more: string]: unknown }[];
  stream?: boolean;
  [more: string]: unknown;
}

/** OpenAI's chat completion. */
export interface ChatAnswer {
  id: string;
  model: string;
  choices: {
    message: { role: string; content: string | null; [more: string]: unknown };
    [more: string]: unknown;
  }[];
  usage?: { prompt_tokens: number; completion_tokens: number; [more: string]: unknown };
  [more: string]: unknown;
}

/** One chunk of a streamed chat completion. */
export interface ChatChunk {
  id: string;
  choices: { delta: { content?: string | null; [more: string]: unknown }; [more: string]: unknown }[];
  [more: string]: unknown;
}
