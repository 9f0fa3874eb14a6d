import type { Target } from '../codec.ts';
import type { FormRequest, Json, Reasoning } from '../form.ts';
import type { Losses } from '../losses.ts';
import { bounded } from '../max-tokens.ts';
import { filled } from '../members.ts';
import { budgetOf, effortOf, nearestEffort } from '../reasoning.ts';
import { geminiThinking } from './models.ts';

const MOST_STOPS = 5;

/** https://ai.google.dev/api/generate-content#generationconfig */
export function encodeGeneration(request: FormRequest, target: Target, losses: Losses): Json {
  const { sampling } = request;
  const stop = request.stop?.slice(0, MOST_STOPS);
  if (stop && request.stop!.length > MOST_STOPS) losses.meaning('stop', `at most ${MOST_STOPS} are taken`);
  return {
    temperature: sampling.temperature,
    topP: sampling.topP,
    topK: sampling.topK,
    seed: sampling.seed,
    presencePenalty: sampling.presencePenalty,
    frequencyPenalty: sampling.frequencyPenalty,
    maxOutputTokens: bounded(request.maxTokens, target, losses),
    stopSequences: filled(stop),
    ...encodeFormat(request, target, losses),
    thinkingConfig: request.reasoning && encodeThinking(request.reasoning, target, losses),
  };
}

/** Before version 3 JSON is refused beside functions. */
function encodeFormat({ format, tools }: FormRequest, { knownAs }: Target, losses: Losses): Json {
  if (!format) return {};
  if (geminiThinking(knownAs).by !== 'level' && tools.some(({ kind }) => kind === 'function')) {
    losses.meaning('response_format', 'the model does not take it beside functions');
    return {};
  }
  return {
    responseMimeType: 'application/json',
    ...(format.type === 'schema' && { responseJsonSchema: format.schema }),
  };
}

function encodeThinking(reasoning: Reasoning, { knownAs }: Target, losses: Losses): Json | undefined {
  const thinking = geminiThinking(knownAs);
  const effort = effortOf(reasoning);
  const shown = budgetOf(reasoning) !== 0 && reasoning.summary !== 'omitted';
  switch (thinking.by) {
    case 'none':
      if (effort !== 'none') losses.hint('reasoning_effort');
      return undefined;
    case 'level': {
      const level = effort && nearestEffort(effort, thinking.levels);
      return { includeThoughts: shown, ...(level && { thinkingLevel: level }) };
    }
    case 'budget': {
      const asked = budgetOf(reasoning);
      if (asked === undefined) return { includeThoughts: shown };
      const thinkingBudget = Math.min(thinking.most, Math.max(thinking.least, asked));
      return { includeThoughts: shown, thinkingBudget };
    }
  }
}
