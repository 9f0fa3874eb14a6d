import { estimateTokenCount } from 'tokenx';
import type { PromptSize } from '../../router/estimate.ts';
import { list, parsed, record } from '../dialects/json.ts';
import type { ClientRequest } from '../http/exchange.ts';

/** What holds the prompt, over all dialects. */
const PROMPT = [
  'messages',
  'system',
  'input',
  'instructions',
  'prompt',
  'tools',
  'contents',
  'systemInstruction',
] as const;
const LONGEST_ANSWER = ['max_tokens', 'max_completion_tokens', 'max_output_tokens'] as const;

/** Providers charge some hundred to two thousand tokens for an image, whatever its bytes. */
const IMAGE_TOKENS = 1000;
/** Roles and separators of a message or a tool. */
const FRAME_TOKENS = 4;

/** Longer texts are judged by samples: the count takes some 0.3 ms a kilobyte. */
const SAMPLED_ABOVE = 4096;
const SAMPLES = 4;
const SAMPLE = 512;

/** About how many tokens a request has. Costs a parse of its prompt: asked for only where something depends on it. */
export function promptSize(client: ClientRequest, answers: boolean): PromptSize {
  const counted = { text: [] as string[], tokens: 0 };
  for (const key of PROMPT) count(valueOf(client, key), counted);
  return {
    input: counted.tokens + tokensIn(counted.text.join('\n')),
    maxOutput: answers ? longestAnswer(client) : 0,
  };
}

function longestAnswer(client: ClientRequest): number | null {
  for (const key of LONGEST_ANSWER) {
    const value = valueOf(client, key);
    if (typeof value === 'number' && value > 0) return value;
  }
  // Google's.
  const { maxOutputTokens } = record(valueOf(client, 'generationConfig'));
  if (typeof maxOutputTokens === 'number' && maxOutputTokens > 0) return maxOutputTokens;
  return null;
}

/** The value of a top-level member; undefined when it is not there. */
export const valueOf = ({ body, members }: ClientRequest, key: string): unknown => {
  const member = members.get(key);
  return member && parsed(body.text(member.start, member.end));
};

/** Binary contents and what only providers read. */
const NOT_TEXT = new Set([
  'data',
  'image_url',
  'file_data',
  'signature',
  'thoughtSignature',
  'encrypted_content',
  'cache_control',
]);

function count(value: unknown, into: { text: string[]; tokens: number }): void {
  if (typeof value === 'string') {
    into.text.push(value);
  } else if (Array.isArray(value)) {
    // Embeddings take prompts as tokens too.
    if (typeof value[0] === 'number') into.tokens += value.length;
    else for (const item of list(value)) count(item, into);
  } else if (typeof value === 'object' && value !== null) {
    into.tokens += FRAME_TOKENS;
    const members = record(value);
    if (/image/.test(String(members.type))) into.tokens += IMAGE_TOKENS;
    for (const key in members) {
      if (key !== 'type' && key !== 'role' && !NOT_TEXT.has(key)) count(members[key], into);
    }
  }
}

function tokensIn(text: string): number {
  if (text.length <= SAMPLED_ABOVE) return estimateTokenCount(text);
  const step = (text.length - SAMPLE) / (SAMPLES - 1);
  let tokens = 0;
  for (let i = 0; i < SAMPLES; i++) {
    const from = Math.floor(i * step);
    tokens += estimateTokenCount(text.slice(from, from + SAMPLE));
  }
  return Math.ceil((tokens / (SAMPLES * SAMPLE)) * text.length);
}
