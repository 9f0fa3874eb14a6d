import { named } from '../../../support/translation.ts';
import { type Golden, PDF, PNG, SAID, SCHEMA } from './golden.ts';

/** OpenAI's hidden thought, sealed for its way over the client. */
const SEALED = `switchyard~${Buffer.from(JSON.stringify(['openai', 'rs_1', null, false])).toString('base64url')}~gAAA`;

const response = (status: string, output: object[], usage: object | null) => ({
  id: 'resp_7',
  object: 'response',
  created_at: 1_700_000_000,
  status,
  error: null,
  incomplete_details: null,
  model: 'gpt-5.1-2025-11-13',
  output,
  usage,
});

const usage = {
  input_tokens: 100,
  input_tokens_details: { cached_tokens: 64 },
  output_tokens: 20,
  output_tokens_details: { reasoning_tokens: 12 },
  total_tokens: 120,
};

const reasoning = {
  id: 'rs_1',
  type: 'reasoning',
  summary: [{ type: 'summary_text', text: 'Warm?' }],
  encrypted_content: 'gAAA',
};
const message = {
  id: 'msg_1',
  type: 'message',
  status: 'completed',
  role: 'assistant',
  content: [{ type: 'output_text', text: SAID, annotations: [], logprobs: [] }],
};
const call = {
  id: 'fc_1',
  type: 'function_call',
  status: 'completed',
  call_id: 'call_1',
  name: 'weather',
  arguments: '{"city":"Köln"}',
};

const counted = {
  input_tokens: 36,
  cache_creation_input_tokens: 0,
  cache_read_input_tokens: 64,
  output_tokens: 20,
  output_tokens_details: { thinking_tokens: 12 },
};

export const messagesToResponses: Golden = {
  client: 'messages',
  native: 'responses',
  request: {
    given: {
      model: 'any',
      max_tokens: 1,
      stream: true,
      thinking: { type: 'adaptive' },
      output_config: { effort: 'max', format: { type: 'json_schema', schema: SCHEMA } },
      system: 'You are terse.',
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'What is the weather here?' },
            { type: 'image', source: { type: 'url', url: 'https://example.com/a.jpg' } },
            {
              type: 'document',
              title: 'plan.pdf',
              source: { type: 'base64', media_type: 'application/pdf', data: PDF },
            },
            { type: 'document', source: { type: 'url', url: 'https://example.com/b.pdf' } },
          ],
        },
        {
          role: 'assistant',
          content: [
            { type: 'thinking', thinking: 'Warm?', signature: SEALED },
            { type: 'tool_use', id: 'toolu_1', name: 'weather', input: { city: 'Bonn' } },
          ],
        },
        {
          role: 'user',
          content: [
            {
              type: 'tool_result',
              tool_use_id: 'toolu_1',
              content: [
                { type: 'text', text: 'Look:' },
                { type: 'image', source: { type: 'base64', media_type: 'image/png', data: PNG } },
              ],
            },
          ],
        },
        { role: 'system', content: 'The user has gone to Köln.' },
      ],
      tools: [
        { name: 'weather', description: 'The weather of a city.', input_schema: SCHEMA },
        { type: 'web_search_20250305', name: 'web_search', allowed_domains: ['dwd.de'], max_uses: 3 },
      ],
      tool_choice: { type: 'tool', name: 'weather' },
    },
    sent: {
      model: 'gpt-5.1',
      instructions: 'You are terse.',
      input: [
        {
          type: 'message',
          role: 'user',
          content: [
            { type: 'input_text', text: 'What is the weather here?' },
            { type: 'input_image', image_url: 'https://example.com/a.jpg', detail: 'auto' },
            { type: 'input_file', filename: 'plan.pdf', file_data: `data:application/pdf;base64,${PDF}` },
            { type: 'input_file', file_url: 'https://example.com/b.pdf' },
          ],
        },
        {
          type: 'reasoning',
          id: 'rs_1',
          summary: [{ type: 'summary_text', text: 'Warm?' }],
          encrypted_content: 'gAAA',
        },
        { type: 'function_call', call_id: 'toolu_1', name: 'weather', arguments: '{"city":"Bonn"}' },
        {
          type: 'function_call_output',
          call_id: 'toolu_1',
          output: [
            { type: 'input_text', text: 'Look:' },
            { type: 'input_image', image_url: `data:image/png;base64,${PNG}`, detail: 'auto' },
          ],
        },
        {
          type: 'message',
          role: 'system',
          content: [{ type: 'input_text', text: 'The user has gone to Köln.' }],
        },
      ],
      stream: true,
      store: false,
      include: ['reasoning.encrypted_content'],
      tools: [
        {
          type: 'function',
          name: 'weather',
          description: 'The weather of a city.',
          parameters: SCHEMA,
          strict: false,
        },
        { type: 'web_search', filters: { allowed_domains: ['dwd.de'] } },
      ],
      tool_choice: { type: 'function', name: 'weather' },
      max_output_tokens: 16,
      reasoning: { effort: 'high' },
      text: { format: { type: 'json_schema', name: 'answer', schema: SCHEMA, strict: false } },
    },
    losses: ['max_uses'],
  },
  answer: {
    given: response('completed', [reasoning, message, call], usage),
    got: {
      id: 'msg_7',
      type: 'message',
      role: 'assistant',
      model: 'gpt-5.1-2025-11-13',
      content: [
        { type: 'thinking', thinking: 'Warm?', signature: SEALED },
        { type: 'text', text: SAID, citations: null },
        { type: 'tool_use', id: 'call_1', name: 'weather', input: { city: 'Köln' } },
      ],
      stop_reason: 'tool_use',
      stop_sequence: null,
      usage: counted,
    },
  },
  stream: {
    given: named([
      { type: 'response.created', response: response('in_progress', [], null) },
      { type: 'response.in_progress', response: response('in_progress', [], null) },
      {
        type: 'response.output_item.added',
        output_index: 0,
        item: { id: 'rs_1', type: 'reasoning', summary: [] },
      },
      {
        type: 'response.reasoning_summary_part.added',
        output_index: 0,
        summary_index: 0,
        part: { type: 'summary_text', text: '' },
      },
      { type: 'response.reasoning_summary_text.delta', output_index: 0, summary_index: 0, delta: 'Warm?' },
      { type: 'response.reasoning_summary_text.done', output_index: 0, summary_index: 0, text: 'Warm?' },
      { type: 'response.output_item.done', output_index: 0, item: reasoning },
      {
        type: 'response.output_item.added',
        output_index: 1,
        item: { ...message, status: 'in_progress', content: [] },
      },
      {
        type: 'response.content_part.added',
        output_index: 1,
        content_index: 0,
        part: { type: 'output_text', text: '', annotations: [] },
      },
      { type: 'response.output_text.delta', output_index: 1, content_index: 0, delta: 'It is ' },
      { type: 'response.output_text.delta', output_index: 1, content_index: 0, delta: '21 °C.' },
      { type: 'response.output_text.done', output_index: 1, content_index: 0, text: SAID },
      { type: 'response.content_part.done', output_index: 1, content_index: 0, part: message.content[0] },
      { type: 'response.output_item.done', output_index: 1, item: message },
      {
        type: 'response.output_item.added',
        output_index: 2,
        item: { ...call, status: 'in_progress', arguments: '' },
      },
      { type: 'response.function_call_arguments.delta', output_index: 2, delta: '{"city":' },
      { type: 'response.function_call_arguments.delta', output_index: 2, delta: '"Köln"}' },
      { type: 'response.function_call_arguments.done', output_index: 2, arguments: call.arguments },
      { type: 'response.output_item.done', output_index: 2, item: call },
      { type: 'response.completed', response: response('completed', [reasoning, message, call], usage) },
    ]),
    got: [
      {
        type: 'message_start',
        message: {
          id: 'msg_7',
          type: 'message',
          role: 'assistant',
          model: 'gpt-5.1-2025-11-13',
          content: [],
          stop_reason: null,
          stop_sequence: null,
          usage: {
            input_tokens: 0,
            cache_creation_input_tokens: 0,
            cache_read_input_tokens: 0,
            output_tokens: 0,
          },
        },
      },
      {
        type: 'content_block_start',
        index: 0,
        content_block: { type: 'thinking', thinking: '', signature: '' },
      },
      { type: 'content_block_delta', index: 0, delta: { type: 'thinking_delta', thinking: 'Warm?' } },
      { type: 'content_block_delta', index: 0, delta: { type: 'signature_delta', signature: SEALED } },
      { type: 'content_block_stop', index: 0 },
      { type: 'content_block_start', index: 1, content_block: { type: 'text', text: '' } },
      { type: 'content_block_delta', index: 1, delta: { type: 'text_delta', text: 'It is ' } },
      { type: 'content_block_delta', index: 1, delta: { type: 'text_delta', text: '21 °C.' } },
      { type: 'content_block_stop', index: 1 },
      {
        type: 'content_block_start',
        index: 2,
        content_block: { type: 'tool_use', id: 'call_1', name: 'weather', input: {} },
      },
      {
        type: 'content_block_delta',
        index: 2,
        delta: { type: 'input_json_delta', partial_json: '{"city":' },
      },
      { type: 'content_block_delta', index: 2, delta: { type: 'input_json_delta', partial_json: '"Köln"}' } },
      { type: 'content_block_stop', index: 2 },
      {
        type: 'message_delta',
        delta: { stop_reason: 'tool_use', stop_sequence: null },
        usage: counted,
      },
      { type: 'message_stop' },
    ],
  },
};
