import { record, text } from '../../dialects/json.ts';
import type { Citation, FormAnswer, Json, Part, Stop, Usage } from '../form.ts';
import { isObject, number, objects } from '../members.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html: it tells neither an id nor a model. */
export function decodeAnswer(body: Json): FormAnswer {
  const { content } = record(record(body.output).message);
  if (!Array.isArray(content)) throw new Error('it holds no message');
  const parts = objects(content).flatMap(decodeBlock);
  return {
    id: '',
    model: '',
    parts,
    stop: stopOf(
      body,
      parts.some(({ type }) => type === 'call'),
    ),
    usage: decodeUsage(body.usage),
    tier: text(record(body.serviceTier).type),
  };
}

export function decodeBlock(block: Json): Part[] {
  if (typeof block.text === 'string') return block.text === '' ? [] : [{ type: 'text', text: block.text }];
  if (isObject(block.toolUse)) {
    const { toolUseId: id, name, input } = block.toolUse;
    return [
      {
        type: 'call',
        id: text(id) ?? '',
        name: text(name) ?? '',
        kind: 'json',
        input: JSON.stringify(input ?? {}),
      },
    ];
  }
  if (isObject(block.reasoningContent)) return thoughtOf(block.reasoningContent);
  if (isObject(block.citationsContent)) {
    const { content, citations } = block.citationsContent;
    const said = objects(content).map((piece) => text(piece.text) ?? '');
    return [{ type: 'text', text: said.join(''), citations: objects(citations).flatMap(decodeCitation) }];
  }
  return [{ type: 'opaque', from: 'converse', what: Object.keys(block)[0] ?? 'content', value: block }];
}

function thoughtOf({ reasoningText, redactedContent }: Json): Part[] {
  if (typeof redactedContent === 'string')
    return [{ type: 'reasoning', text: '', signature: redactedContent, redacted: true }];
  const { text: thought, signature } = record(reasoningText);
  return [{ type: 'reasoning', text: text(thought) ?? '', signature: text(signature) }];
}

/** Only those of the web have an address. */
export function decodeCitation({ location, title, sourceContent }: Json): Citation[] {
  const { url } = record(record(location).web);
  if (typeof url !== 'string') return [];
  const quote = objects(sourceContent).map((piece) => text(piece.text) ?? '');
  return [{ url, title: text(title), quote: quote.length > 0 ? quote.join('') : undefined }];
}

const REASONS: Readonly<Record<string, Stop['reason']>> = {
  end_turn: 'end',
  tool_use: 'tools',
  max_tokens: 'length',
  stop_sequence: 'sequence',
  guardrail_intervened: 'filter',
  content_filtered: 'filter',
  model_context_window_exceeded: 'context',
};

/** What the model wrote could not be read: another attempt may do better. */
const MALFORMED = new Set(['malformed_model_output', 'malformed_tool_use']);

/** Throws where the model failed. `calls`: the answer holds calls, after which some models end their turn. */
export function stopOf({ stopReason, additionalModelResponseFields: more }: Json, calls: boolean): Stop {
  const word = text(stopReason) ?? '';
  if (MALFORMED.has(word)) throw new Error(`the model ended with ${word}`);
  const reason = REASONS[word] ?? 'end';
  const sequence = text(record(more).stop_sequence);
  return {
    reason: reason === 'end' && calls ? 'tools' : reason,
    ...(sequence !== undefined && { sequence }),
  };
}

/** What caches read and wrote is counted apart. */
export function decodeUsage(usage: unknown): Usage | undefined {
  if (!isObject(usage)) return undefined;
  const long = objects(usage.cacheDetails).find(({ ttl }) => ttl === '1h');
  return {
    input: number(usage.inputTokens) ?? 0,
    output: number(usage.outputTokens) ?? 0,
    cacheRead: number(usage.cacheReadInputTokens) ?? 0,
    cacheWrite: number(usage.cacheWriteInputTokens) ?? 0,
    ...(long && { cacheWrite1h: number(long.inputTokens) }),
  };
}
