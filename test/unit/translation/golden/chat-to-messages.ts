import { named } from '../../../support/translation.ts';
import { type Golden, PDF, PNG, SAID, SCHEMA } from './golden.ts';

const usage = {
  input_tokens: 36,
  cache_creation_input_tokens: 10,
  cache_read_input_tokens: 64,
  output_tokens: 1,
};

const common = {
  id: 'chatcmpl-9',
  object: 'chat.completion.chunk',
  created: 0,
  model: 'claude-sonnet-4-5-20250929',
};
const chunk = (delta: object, finish: string | null = null) => ({
  ...common,
  choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
  usage: null,
});
const call = (index: number, rest: object) => chunk({ tool_calls: [{ index, ...rest }] });

/** What Anthropic wants back, sealed for its way over the client. */
export const sealOf = (thought: string): string =>
  `switchyard~${Buffer.from(JSON.stringify(['anthropic', null, thought, false])).toString('base64url')}~sig_xyz`;

export const chatToMessages: Golden = {
  client: 'chat',
  native: 'messages',
  request: {
    given: {
      model: 'any',
      stream: true,
      stream_options: { include_usage: true },
      max_completion_tokens: 8192,
      temperature: 0.3,
      stop: 'END',
      seed: 7,
      n: 1,
      user: 'user_1',
      prompt_cache_key: 'session-1',
      reasoning_effort: 'low',
      store: false,
      parallel_tool_calls: false,
      messages: [
        { role: 'system', content: 'You are terse.' },
        { role: 'developer', content: [{ type: 'text', text: 'Answer in English.' }] },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'What is the weather here?' },
            { type: 'image_url', image_url: { url: `data:image/png;base64,${PNG}`, detail: 'low' } },
            { type: 'image_url', image_url: { url: 'https://example.com/a.jpg' } },
            { type: 'file', file: { filename: 'plan.pdf', file_data: `data:application/pdf;base64,${PDF}` } },
          ],
        },
        {
          role: 'assistant',
          content: 'Let me look.',
          reasoning_content: 'Warm?',
          reasoning_details: [{ type: 'reasoning.encrypted', data: sealOf('Warm?'), index: 0 }],
          tool_calls: [
            { id: 'call_1', type: 'function', function: { name: 'weather', arguments: '{"city":"Bonn"}' } },
            { id: 'call_2', type: 'function', function: { name: 'weather', arguments: '{"city":"Köln"}' } },
          ],
        },
        { role: 'tool', tool_call_id: 'call_1', content: '21 °C' },
        { role: 'tool', tool_call_id: 'call_2', content: [{ type: 'text', text: '20 °C' }] },
        { role: 'user', content: 'Which is warmer?' },
      ],
      tools: [
        {
          type: 'function',
          function: { name: 'weather', description: 'The weather of a city.', parameters: SCHEMA },
        },
        { type: 'function', function: { name: 'radar' } },
      ],
      tool_choice: 'auto',
    },
    sent: {
      model: 'claude-sonnet-4-5',
      max_tokens: 8192,
      system: [
        { type: 'text', text: 'You are terse.' },
        { type: 'text', text: 'Answer in English.', cache_control: { type: 'ephemeral' } },
      ],
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'What is the weather here?' },
            { type: 'image', source: { type: 'base64', media_type: 'image/png', data: PNG } },
            { type: 'image', source: { type: 'url', url: 'https://example.com/a.jpg' } },
            {
              type: 'document',
              source: { type: 'base64', media_type: 'application/pdf', data: PDF },
              title: 'plan.pdf',
            },
          ],
        },
        {
          role: 'assistant',
          content: [
            { type: 'thinking', thinking: 'Warm?', signature: 'sig_xyz' },
            { type: 'text', text: 'Let me look.' },
            { type: 'tool_use', id: 'call_1', name: 'weather', input: { city: 'Bonn' } },
            { type: 'tool_use', id: 'call_2', name: 'weather', input: { city: 'Köln' } },
          ],
        },
        {
          role: 'user',
          content: [
            { type: 'tool_result', tool_use_id: 'call_1', content: [{ type: 'text', text: '21 °C' }] },
            { type: 'tool_result', tool_use_id: 'call_2', content: [{ type: 'text', text: '20 °C' }] },
            { type: 'text', text: 'Which is warmer?', cache_control: { type: 'ephemeral' } },
          ],
        },
      ],
      stream: true,
      tools: [
        { name: 'weather', description: 'The weather of a city.', input_schema: SCHEMA },
        { name: 'radar', input_schema: { type: 'object', properties: {} } },
      ],
      tool_choice: { type: 'auto', disable_parallel_tool_use: true },
      stop_sequences: ['END'],
      thinking: { type: 'enabled', budget_tokens: 2048 },
      metadata: { user_id: 'user_1' },
    },
    losses: ['seed', 'temperature', 'detail'],
  },
  answer: {
    given: {
      id: 'msg_9',
      type: 'message',
      role: 'assistant',
      model: 'claude-sonnet-4-5-20250929',
      content: [
        { type: 'thinking', thinking: 'Warm?', signature: 'sig_xyz' },
        { type: 'text', text: SAID },
        { type: 'tool_use', id: 'toolu_1', name: 'weather', input: { city: 'Köln' } },
      ],
      stop_reason: 'tool_use',
      stop_sequence: null,
      usage: { ...usage, output_tokens: 20 },
    },
    got: {
      id: 'chatcmpl-9',
      object: 'chat.completion',
      created: 0,
      model: 'claude-sonnet-4-5-20250929',
      choices: [
        {
          index: 0,
          message: {
            role: 'assistant',
            content: SAID,
            refusal: null,
            reasoning_content: 'Warm?',
            reasoning_details: [{ type: 'reasoning.encrypted', data: sealOf('Warm?'), index: 0 }],
            tool_calls: [
              {
                id: 'toolu_1',
                type: 'function',
                function: { name: 'weather', arguments: '{"city":"Köln"}' },
              },
            ],
          },
          logprobs: null,
          finish_reason: 'tool_calls',
        },
      ],
      usage: {
        prompt_tokens: 110,
        completion_tokens: 20,
        total_tokens: 130,
        prompt_tokens_details: { cached_tokens: 64, cache_write_tokens: 10 },
        completion_tokens_details: { reasoning_tokens: 0 },
      },
    },
  },
  stream: {
    given: named([
      {
        type: 'message_start',
        message: {
          id: 'msg_9',
          type: 'message',
          role: 'assistant',
          model: 'claude-sonnet-4-5-20250929',
          content: [],
          stop_reason: null,
          stop_sequence: null,
          usage,
        },
      },
      {
        type: 'content_block_start',
        index: 0,
        content_block: { type: 'thinking', thinking: '', signature: '' },
      },
      { type: 'ping' },
      { type: 'content_block_delta', index: 0, delta: { type: 'thinking_delta', thinking: 'Wa' } },
      { type: 'content_block_delta', index: 0, delta: { type: 'thinking_delta', thinking: 'rm?' } },
      { type: 'content_block_delta', index: 0, delta: { type: 'signature_delta', signature: 'sig_xyz' } },
      { type: 'content_block_stop', index: 0 },
      { type: 'content_block_start', index: 1, content_block: { type: 'text', text: '' } },
      { type: 'content_block_delta', index: 1, delta: { type: 'text_delta', text: SAID } },
      { type: 'content_block_stop', index: 1 },
      {
        type: 'content_block_start',
        index: 2,
        content_block: { type: 'tool_use', id: 'toolu_1', name: 'weather', input: {} },
      },
      { type: 'content_block_delta', index: 2, delta: { type: 'input_json_delta', partial_json: '' } },
      {
        type: 'content_block_delta',
        index: 2,
        delta: { type: 'input_json_delta', partial_json: '{"city": "K' },
      },
      { type: 'content_block_delta', index: 2, delta: { type: 'input_json_delta', partial_json: 'öln"}' } },
      { type: 'content_block_stop', index: 2 },
      {
        type: 'content_block_start',
        index: 3,
        content_block: { type: 'tool_use', id: 'toolu_2', name: 'radar', input: {} },
      },
      { type: 'content_block_stop', index: 3 },
      {
        type: 'message_delta',
        delta: { stop_reason: 'tool_use', stop_sequence: null },
        usage: { output_tokens: 20 },
      },
      { type: 'message_stop' },
    ]),
    got: [
      chunk({ role: 'assistant', content: '', refusal: null }),
      chunk({ reasoning_content: 'Wa' }),
      chunk({ reasoning_content: 'rm?' }),
      chunk({ reasoning_details: [{ type: 'reasoning.encrypted', data: sealOf('Warm?'), index: 0 }] }),
      chunk({ content: SAID }),
      call(0, { id: 'toolu_1', type: 'function', function: { name: 'weather', arguments: '' } }),
      call(0, { function: { arguments: '{"city": "K' } }),
      call(0, { function: { arguments: 'öln"}' } }),
      call(1, { id: 'toolu_2', type: 'function', function: { name: 'radar', arguments: '' } }),
      call(1, { function: { arguments: '{}' } }),
      chunk({}, 'tool_calls'),
      {
        ...common,
        choices: [],
        usage: {
          prompt_tokens: 110,
          completion_tokens: 20,
          total_tokens: 130,
          prompt_tokens_details: { cached_tokens: 64, cache_write_tokens: 10 },
          completion_tokens_details: { reasoning_tokens: 0 },
        },
      },
      '[DONE]',
    ],
  },
};
