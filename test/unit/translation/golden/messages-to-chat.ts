import { unnamed } from '../../../support/translation.ts';
import { type Golden, PDF, PNG, SAID, SCHEMA } from './golden.ts';

const chunk = (delta: object, finish: string | null = null) => ({
  id: 'chatcmpl-7',
  object: 'chat.completion.chunk',
  created: 1_700_000_000,
  model: 'gpt-4o-2024-08-06',
  choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
});

export const messagesToChat: Golden = {
  client: 'messages',
  native: 'chat',
  request: {
    given: {
      model: 'any',
      max_tokens: 1024,
      temperature: 0.5,
      top_p: 0.9,
      top_k: 40,
      stop_sequences: ['END'],
      stream: true,
      metadata: { user_id: 'user_1' },
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
              title: 'plan.pdf',
              source: { type: 'base64', media_type: 'application/pdf', data: PDF },
            },
            {
              type: 'document',
              title: 'Notes',
              source: { type: 'text', media_type: 'text/plain', data: 'Bonn.' },
            },
          ],
        },
        {
          role: 'assistant',
          content: [
            { type: 'thinking', thinking: 'A map of Bonn.', signature: 'sig_abc' },
            { type: 'text', text: 'Let me look.' },
            { type: 'tool_use', id: 'toolu_1', name: 'weather', input: { city: 'Bonn' } },
            { type: 'tool_use', id: 'toolu_2', name: 'radar', input: {} },
          ],
        },
        {
          role: 'user',
          content: [
            { type: 'tool_result', tool_use_id: 'toolu_1', content: '21 °C' },
            {
              type: 'tool_result',
              tool_use_id: 'toolu_2',
              is_error: true,
              content: [
                { type: 'text', text: 'no signal' },
                { type: 'image', source: { type: 'base64', media_type: 'image/png', data: PNG } },
              ],
            },
            { type: 'text', text: 'Go on.' },
          ],
        },
      ],
      tools: [
        { name: 'weather', description: 'The weather of a city.', input_schema: SCHEMA },
        { name: 'radar', input_schema: { type: 'object' } },
      ],
      tool_choice: { type: 'any', disable_parallel_tool_use: true },
    },
    sent: {
      model: 'gpt-4o',
      messages: [
        { role: 'system', content: 'You are terse.\n\nAnswer in English.' },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'What is the weather here?' },
            { type: 'image_url', image_url: { url: `data:image/png;base64,${PNG}` } },
            { type: 'image_url', image_url: { url: 'https://example.com/a.jpg' } },
            { type: 'file', file: { filename: 'plan.pdf', file_data: `data:application/pdf;base64,${PDF}` } },
            { type: 'text', text: '<document title="Notes">\nBonn.\n</document>' },
          ],
        },
        {
          role: 'assistant',
          content: 'Let me look.',
          tool_calls: [
            { id: 'toolu_1', type: 'function', function: { name: 'weather', arguments: '{"city":"Bonn"}' } },
            { id: 'toolu_2', type: 'function', function: { name: 'radar', arguments: '{}' } },
          ],
        },
        { role: 'tool', tool_call_id: 'toolu_1', content: '21 °C' },
        { role: 'tool', tool_call_id: 'toolu_2', content: 'Error: no signal' },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'From the result of toolu_2:' },
            { type: 'image_url', image_url: { url: `data:image/png;base64,${PNG}` } },
            { type: 'text', text: 'Go on.' },
          ],
        },
      ],
      stream: true,
      stream_options: { include_usage: true },
      tools: [
        {
          type: 'function',
          function: { name: 'weather', description: 'The weather of a city.', parameters: SCHEMA },
        },
        { type: 'function', function: { name: 'radar', parameters: { type: 'object', properties: {} } } },
      ],
      tool_choice: 'required',
      parallel_tool_calls: false,
      max_completion_tokens: 1024,
      temperature: 0.5,
      top_p: 0.9,
      stop: ['END'],
      safety_identifier: 'user_1',
      prompt_cache_key: 'ebCqAEKzwFYXw3gEamVT7CzYHpmVlZpgEvm0l6GOyCs',
    },
    losses: ['reasoning', 'top_k', 'cache_control'],
  },
  answer: {
    given: {
      id: 'chatcmpl-7',
      object: 'chat.completion',
      created: 1_700_000_000,
      model: 'gpt-4o-2024-08-06',
      choices: [
        {
          index: 0,
          message: {
            role: 'assistant',
            content: SAID,
            refusal: null,
            tool_calls: [
              { id: 'call_1', type: 'function', function: { name: 'radar', arguments: '' } },
              { id: 'call_2', type: 'function', function: { name: 'weather', arguments: '{"city":"Köln"}' } },
            ],
          },
          logprobs: null,
          finish_reason: 'tool_calls',
        },
      ],
      usage: {
        prompt_tokens: 100,
        completion_tokens: 20,
        total_tokens: 120,
        prompt_tokens_details: { cached_tokens: 64 },
        completion_tokens_details: { reasoning_tokens: 3 },
      },
    },
    got: {
      id: 'msg_7',
      type: 'message',
      role: 'assistant',
      model: 'gpt-4o-2024-08-06',
      content: [
        { type: 'text', text: SAID, citations: null },
        { type: 'tool_use', id: 'call_1', name: 'radar', input: {} },
        { type: 'tool_use', id: 'call_2', name: 'weather', input: { city: 'Köln' } },
      ],
      stop_reason: 'tool_use',
      stop_sequence: null,
      usage: {
        input_tokens: 36,
        cache_creation_input_tokens: 0,
        cache_read_input_tokens: 64,
        output_tokens: 20,
        output_tokens_details: { thinking_tokens: 3 },
      },
    },
  },
  stream: {
    given: unnamed([
      chunk({ role: 'assistant', content: '', refusal: null }),
      chunk({ content: 'It is ' }),
      chunk({ content: '21 °C.' }),
      // Two calls whose arguments come in turns.
      chunk({
        tool_calls: [
          { index: 0, id: 'call_1', type: 'function', function: { name: 'weather', arguments: '' } },
        ],
      }),
      chunk({ tool_calls: [{ index: 0, function: { arguments: '{"city":' } }] }),
      chunk({
        tool_calls: [
          { index: 1, id: 'call_2', type: 'function', function: { name: 'radar', arguments: '' } },
        ],
      }),
      chunk({ tool_calls: [{ index: 1, function: { arguments: '{}' } }] }),
      chunk({ tool_calls: [{ index: 0, function: { arguments: '"Köln"}' } }] }),
      chunk({}, 'tool_calls'),
      {
        ...chunk({}),
        choices: [],
        usage: {
          prompt_tokens: 100,
          completion_tokens: 20,
          total_tokens: 120,
          prompt_tokens_details: { cached_tokens: 64 },
        },
      },
      '[DONE]',
    ]),
    got: [
      {
        type: 'message_start',
        message: {
          id: 'msg_7',
          type: 'message',
          role: 'assistant',
          model: 'gpt-4o-2024-08-06',
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
      { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
      { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'It is ' } },
      { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: '21 °C.' } },
      { type: 'content_block_stop', index: 0 },
      {
        type: 'content_block_start',
        index: 1,
        content_block: { type: 'tool_use', id: 'call_1', name: 'weather', input: {} },
      },
      {
        type: 'content_block_delta',
        index: 1,
        delta: { type: 'input_json_delta', partial_json: '{"city":' },
      },
      { type: 'content_block_delta', index: 1, delta: { type: 'input_json_delta', partial_json: '"Köln"}' } },
      { type: 'content_block_stop', index: 1 },
      {
        type: 'content_block_start',
        index: 2,
        content_block: { type: 'tool_use', id: 'call_2', name: 'radar', input: {} },
      },
      { type: 'content_block_delta', index: 2, delta: { type: 'input_json_delta', partial_json: '{}' } },
      { type: 'content_block_stop', index: 2 },
      {
        type: 'message_delta',
        delta: { stop_reason: 'tool_use', stop_sequence: null },
        usage: {
          input_tokens: 36,
          cache_creation_input_tokens: 0,
          cache_read_input_tokens: 64,
          output_tokens: 20,
        },
      },
      { type: 'message_stop' },
    ],
  },
};
