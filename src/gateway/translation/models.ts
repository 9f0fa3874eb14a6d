import type { Effort } from './form.ts';

/**
 * What is known of models by their names, where a provider refuses what a model does not take. From the providers'
 * public documentation; a name that says nothing is judged by what most models take.
 */

/** How a Claude model thinks, and what it refuses. */
export interface ClaudeModel {
  thinking: 'none' | 'budget' | 'adaptive';
  /** Of temperature and top_p it takes so many; one that takes none takes no top_k either. */
  sampling: 0 | 1 | 2;
  /** Takes system turns within the conversation, behind a user's. */
  systemTurns: boolean;
  /** Answers by a JSON Schema. */
  schemas: boolean;
  /** The highest effort that it knows. */
  efforts: readonly Effort[];
  /** Longest answer in tokens. */
  maxOutput: number;
}

const CLAUDE = /claude-(?:([a-z]+)-)?(\d+)(?:[-.](\d{1,2})(?!\d))?(?:-([a-z]+))?/;

/** A server that speaks Messages, but is not Anthropic's. */
const OTHER: ClaudeModel = {
  thinking: 'budget',
  sampling: 2,
  systemTurns: false,
  schemas: true,
  efforts: [],
  maxOutput: 8192,
};

/** What Claude Code's model lists and Anthropic's model pages say: https://platform.claude.com/docs/en/about-claude/models */
export function claudeModel(model: string): ClaudeModel {
  if (!model.includes('claude')) return OTHER;
  const match = CLAUDE.exec(model);
  // A name without a number (claude-mythos-preview) is newer than those with low ones.
  const version = match ? Number(match[2]) + Number(match[3] ?? 0) / 10 : 5;
  const isOpus = model.includes('opus');
  return {
    thinking: version >= 4.6 ? 'adaptive' : version >= 3.7 ? 'budget' : 'none',
    sampling: version >= 4.7 ? 0 : version >= 4.1 ? 1 : 2,
    systemTurns: version >= 4.8,
    schemas: version >= 4.5 || (isOpus && version >= 4.1),
    efforts: version >= 4.7 ? ['low', 'medium', 'high', 'xhigh', 'max'] : ['low', 'medium', 'high', 'max'],
    maxOutput: claudeMaxOutput(version, isOpus),
  };
}

function claudeMaxOutput(version: number, isOpus: boolean): number {
  if (version >= 5 || (isOpus && version >= 4.6)) return 128_000;
  if (version >= 3.7) return isOpus && version < 4.5 ? 32_000 : 64_000;
  return version >= 3.5 ? 8192 : 4096;
}

/** How an OpenAI model thinks. https://platform.openai.com/docs/guides/reasoning */
export interface OpenAiModel {
  /** Efforts that it takes; empty when it does not think, or nobody knows. */
  efforts: readonly Effort[];
  /** Whether it refuses temperature, top_p, penalties and log probabilities. */
  refusesSampling: boolean;
}

const GPT = /(?:^|\/)gpt-(\d+)(?:\.(\d+))?(.*)$/;

export function openAiModel(model: string): OpenAiModel {
  const name = model.toLowerCase();
  const gpt = GPT.exec(name);
  if (gpt && Number(gpt[1]) >= 5 && !gpt[3]!.includes('chat')) {
    const version = Number(gpt[1]) + Number(gpt[2] ?? 0) / 10;
    const least: Effort = version >= 5.1 ? 'none' : 'minimal';
    const most: readonly Effort[] = version >= 5.2 || gpt[3]!.includes('max') ? ['xhigh'] : [];
    return { efforts: [least, 'low', 'medium', 'high', ...most], refusesSampling: true };
  }
  if (/(?:^|\/)(o\d|codex-)/.test(name)) return { efforts: ['low', 'medium', 'high'], refusesSampling: true };
  if (name.includes('gpt-oss')) return { efforts: ['low', 'medium', 'high'], refusesSampling: false };
  return { efforts: [], refusesSampling: false };
}
