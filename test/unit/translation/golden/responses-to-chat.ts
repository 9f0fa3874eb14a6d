import { unnamed } from '../../../support/translation.ts';
import { type Golden, PNG, SAID, SCHEMA } from './golden.ts';

/** The first digits of the SHA-256 of `chatcmpl-7`. */
const KEY = 'ec6ed6b9';

/** A thought of the server that is asked, without a proof. */
const SEALED = `switchyard~${Buffer.from(JSON.stringify(['deepseek', null, null, false])).toString('base64url')}~`;

const chunk = (delta: object, finish: string | null = null) => ({
  id: 'chatcmpl-7',
  object: 'chat.completion.chunk',
  created: 1_700_000_000,
  model: 'deepseek-reasoner',
  choices: [{ index: 0, delta, finish_reason: finish }],
});

const response = (status: string, output: object[], usage: object | null, reason?: string) => ({
  id: 'resp_7',
  object: 'response',
  created_at: 1_700_000_000,
  status,
  background: false,
  error: null,
  incomplete_details: reason === undefined ? null : { reason },
  instructions: null,
  max_output_tokens: 500,
  metadata: { purpose: 'test' },
  model: 'deepseek-reasoner',
  output,
  parallel_tool_calls: true,
  previous_response_id: null,
  reasoning: { effort: null, summary: null },
  service_tier: 'default',
  store: false,
  temperature: 0.2,
  text: { format: { type: 'text' } },
  tool_choice: 'required',
  tools: [],
  top_p: 1,
  truncation: 'disabled',
  usage,
});

const counts = {
  input_tokens: 100,
  input_tokens_details: { cached_tokens: 64, cache_write_tokens: 0 },
  output_tokens: 20,
  output_tokens_details: { reasoning_tokens: 12 },
  total_tokens: 120,
};
const used = {
  prompt_tokens: 100,
  completion_tokens: 20,
  total_tokens: 120,
  prompt_cache_hit_tokens: 64,
  completion_tokens_details: { reasoning_tokens: 12 },
};

const reasoning = {
  id: `rs_${KEY}_0`,
  type: 'reasoning',
  summary: [{ type: 'summary_text', text: 'Warm?' }],
  encrypted_content: SEALED,
};
const message = {
  id: `msg_${KEY}_1`,
  type: 'message',
  status: 'completed',
  role: 'assistant',
  content: [{ type: 'output_text', text: SAID, annotations: [], logprobs: [] }],
};

export const responsesToChat: Golden = {
  client: 'responses',
  native: 'chat',
  whom: { provider: 'deepseek', model: 'deepseek-reasoner' },
  request: {
    given: {
      model: 'any',
      max_output_tokens: 500,
      temperature: 0.2,
      metadata: { purpose: 'test' },
      service_tier: 'auto',
      text: { format: { type: 'json_schema', name: 'place', schema: SCHEMA, strict: true } },
      tool_choice: {
        type: 'allowed_tools',
        mode: 'required',
        tools: [{ type: 'function', name: 'weather' }],
      },
      input: [
        { role: 'user', content: 'What is the weather here?' },
        {
          type: 'reasoning',
          id: 'rs_1',
          summary: [{ type: 'summary_text', text: 'Warm?' }],
          encrypted_content: SEALED,
        },
        { type: 'function_call', call_id: 'call_1', name: 'weather', arguments: '{"city":"Bonn"}' },
        {
          type: 'function_call_output',
          call_id: 'call_1',
          output: [
            { type: 'input_text', text: 'Look:' },
            { type: 'input_image', image_url: `data:image/png;base64,${PNG}` },
          ],
        },
        { role: 'developer', content: 'The user has gone to Köln.' },
      ],
      tools: [
        { type: 'function', name: 'weather', parameters: SCHEMA, strict: true },
        { type: 'function', name: 'radar', parameters: { type: 'object', properties: {} } },
      ],
    },
    sent: {
      model: 'deepseek-reasoner',
      messages: [
        { role: 'user', content: 'What is the weather here?' },
        {
          role: 'assistant',
          content: null,
          reasoning_content: 'Warm?',
          tool_calls: [
            { id: 'call_1', type: 'function', function: { name: 'weather', arguments: '{"city":"Bonn"}' } },
          ],
        },
        { role: 'tool', tool_call_id: 'call_1', content: 'Look:' },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'From the result of call_1:' },
            { type: 'image_url', image_url: { url: `data:image/png;base64,${PNG}` } },
          ],
        },
        { role: 'system', content: 'The user has gone to Köln.' },
      ],
      tools: [{ type: 'function', function: { name: 'weather', parameters: SCHEMA, strict: true } }],
      tool_choice: 'required',
      max_tokens: 500,
      temperature: 0.2,
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'place', schema: SCHEMA, strict: true },
      },
    },
    losses: ['metadata'],
  },
  answer: {
    given: {
      id: 'chatcmpl-7',
      object: 'chat.completion',
      created: 1_700_000_000,
      model: 'deepseek-reasoner',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: SAID, reasoning_content: 'Warm?' },
          finish_reason: 'stop',
        },
      ],
      usage: used,
    },
    got: response('completed', [reasoning, message], counts),
  },
  stream: {
    given: unnamed([
      chunk({ role: 'assistant', content: null, reasoning_content: '' }),
      chunk({ content: null, reasoning_content: 'Warm?' }),
      chunk({ content: SAID, reasoning_content: null }),
      { ...chunk({ content: '', reasoning_content: null }, 'length'), usage: used },
      '[DONE]',
    ]),
    got: [
      { type: 'response.created', response: response('in_progress', [], null) },
      { type: 'response.in_progress', response: response('in_progress', [], null) },
      {
        type: 'response.output_item.added',
        output_index: 0,
        item: { id: reasoning.id, type: 'reasoning', summary: [] },
      },
      {
        type: 'response.reasoning_summary_part.added',
        item_id: reasoning.id,
        output_index: 0,
        summary_index: 0,
        part: { type: 'summary_text', text: '' },
      },
      {
        type: 'response.reasoning_summary_text.delta',
        item_id: reasoning.id,
        output_index: 0,
        summary_index: 0,
        delta: 'Warm?',
      },
      {
        type: 'response.reasoning_summary_text.done',
        item_id: reasoning.id,
        output_index: 0,
        summary_index: 0,
        text: 'Warm?',
      },
      {
        type: 'response.reasoning_summary_part.done',
        item_id: reasoning.id,
        output_index: 0,
        summary_index: 0,
        part: { type: 'summary_text', text: 'Warm?' },
      },
      { type: 'response.output_item.done', output_index: 0, item: reasoning },
      {
        type: 'response.output_item.added',
        output_index: 1,
        item: { ...message, status: 'in_progress', content: [] },
      },
      {
        type: 'response.content_part.added',
        item_id: message.id,
        output_index: 1,
        content_index: 0,
        part: { type: 'output_text', text: '', annotations: [], logprobs: [] },
      },
      {
        type: 'response.output_text.delta',
        item_id: message.id,
        output_index: 1,
        content_index: 0,
        delta: SAID,
        logprobs: [],
      },
      {
        type: 'response.output_text.done',
        item_id: message.id,
        output_index: 1,
        content_index: 0,
        text: SAID,
        logprobs: [],
      },
      {
        type: 'response.content_part.done',
        item_id: message.id,
        output_index: 1,
        content_index: 0,
        part: message.content[0],
      },
      { type: 'response.output_item.done', output_index: 1, item: message },
      {
        type: 'response.incomplete',
        response: response('incomplete', [reasoning, message], counts, 'max_output_tokens'),
      },
    ].map((event, sequence_number) => ({ ...event, sequence_number })),
  },
};
