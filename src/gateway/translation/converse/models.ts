import type { Target } from '../codec.ts';
import { type ClaudeModel, claudeModel } from '../models.ts';

/** What a model on Bedrock takes of Converse: https://docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference-supported-models-features.html */
export interface ConverseModel {
  /** Null for models of others than Anthropic. */
  claude: ClaudeModel | null;
  /** Ways of forcing a call. */
  choices: ReadonlySet<'any' | 'tool'>;
  /** Where checkpoints for its cache may stand. */
  caches: ReadonlySet<'prompt' | 'tools'>;
  /** Is told that a tool failed by a status, not by words. */
  resultStatus: boolean;
  /** Answers by a JSON Schema, and holds calls to theirs. */
  schemas: boolean;
  /** How its thinking is asked for. */
  thinking: 'claude' | 'nova' | 'effort' | null;
  /** Where it has `top_k`. */
  topK: 'claude' | 'nova' | 'plain' | null;
}

const SCHEMAS =
  /qwen3|gpt-oss|deepseek\.v3|gemma-3|minimax|magistral|ministral|mistral-large-3|kimi|nemotron/;

/** By its name, inference profile or `base_model`. */
export function converseModel({ knownAs }: Target): ConverseModel {
  const name = knownAs.toLowerCase();
  const claude = name.includes('claude') ? claudeModel(name) : null;
  const isNova = name.includes('nova');
  const forces = claude !== null || isNova;
  return {
    claude,
    choices: new Set(forces ? ['any', 'tool'] : /mistral|ministral/.test(name) ? ['any'] : []),
    caches: new Set(claude ? ['prompt', 'tools'] : isNova ? ['prompt'] : []),
    resultStatus: forces,
    schemas: claude ? claude.schemas : SCHEMAS.test(name),
    thinking: claude
      ? 'claude'
      : name.includes('nova-2')
        ? 'nova'
        : name.includes('gpt-oss')
          ? 'effort'
          : null,
    topK: claude ? 'claude' : isNova ? 'nova' : /mistral|qwen/.test(name) ? 'plain' : null,
  };
}
