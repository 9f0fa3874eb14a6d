import { named } from '../../../support/translation.ts';
import { type Golden, PNG, SAID, SCHEMA } from './golden.ts';

const SEALED = `switchyard~${Buffer.from(JSON.stringify(['anthropic', null, null, false])).toString('base64url')}~sig_xyz`;

/** The first digits of the SHA-256 of `msg_9`. */
const KEY = 'c95f2e34';

const usage = {
  input_tokens: 36,
  cache_creation_input_tokens: 10,
  cache_read_input_tokens: 64,
  output_tokens: 1,
};

const patch = { type: 'custom', name: 'apply_patch', description: 'Edits files.' };

const response = (status: string, output: object[], counts: object | null) => ({
  id: 'resp_9',
  object: 'response',
  created_at: 0,
  status,
  background: false,
  error: null,
  incomplete_details: null,
  instructions: null,
  max_output_tokens: null,
  metadata: {},
  model: 'claude-sonnet-4-5-20250929',
  output,
  parallel_tool_calls: true,
  previous_response_id: null,
  reasoning: { effort: 'medium', summary: 'auto' },
  service_tier: 'default',
  store: false,
  temperature: 1,
  text: { format: { type: 'text' } },
  tool_choice: 'auto',
  tools: [],
  top_p: 1,
  truncation: 'disabled',
  usage: counts,
});

const counts = {
  input_tokens: 110,
  input_tokens_details: { cached_tokens: 64, cache_write_tokens: 10 },
  output_tokens: 20,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: 130,
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
const edit = {
  id: `ctc_${KEY}_2`,
  type: 'custom_tool_call',
  status: 'completed',
  call_id: 'toolu_1',
  name: 'apply_patch',
  input: '*** Begin Patch\n"x"',
};
const look = {
  id: `fc_${KEY}_3`,
  type: 'function_call',
  status: 'completed',
  call_id: 'toolu_2',
  name: 'look',
  namespace: 'browser',
  arguments: '{}',
};

export const responsesToMessages: Golden = {
  client: 'responses',
  native: 'messages',
  request: {
    given: {
      model: 'any',
      stream: true,
      store: false,
      instructions: 'You are a coding agent.',
      include: ['reasoning.encrypted_content'],
      reasoning: { effort: 'medium', summary: 'auto' },
      prompt_cache_key: 'session-1',
      text: { verbosity: 'low' },
      tool_choice: 'auto',
      parallel_tool_calls: true,
      input: [
        {
          type: 'message',
          role: 'developer',
          content: [{ type: 'input_text', text: 'Sandbox: read-only.' }],
        },
        {
          type: 'message',
          role: 'user',
          content: [
            { type: 'input_text', text: 'Fix the plan.' },
            { type: 'input_image', image_url: `data:image/png;base64,${PNG}` },
          ],
        },
        { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'gAAA' },
        {
          type: 'reasoning',
          id: 'rs_2',
          summary: [{ type: 'summary_text', text: 'Warm?' }],
          encrypted_content: SEALED,
        },
        { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'Let me look.' }] },
        {
          type: 'function_call',
          call_id: 'call_1',
          name: 'look',
          namespace: 'browser',
          arguments: '{"at":1}',
        },
        { type: 'custom_tool_call', call_id: 'call_2', name: 'apply_patch', input: 'a "patch"' },
        { type: 'function_call_output', call_id: 'call_1', output: 'a page' },
        { type: 'custom_tool_call_output', call_id: 'call_2', output: 'Done' },
        {
          type: 'message',
          role: 'developer',
          content: [{ type: 'input_text', text: 'Now it is writable.' }],
        },
      ],
      tools: [
        { type: 'function', name: 'weather', description: 'The weather.', strict: false, parameters: SCHEMA },
        patch,
        {
          type: 'namespace',
          name: 'browser',
          description: 'A browser.',
          tools: [
            {
              type: 'function',
              name: 'look',
              parameters: { type: 'object', properties: { at: { type: 'number' } } },
            },
          ],
        },
        { type: 'web_search' },
        { type: 'local_shell' },
      ],
    },
    sent: {
      model: 'claude-sonnet-4-5',
      max_tokens: 40_192,
      system: [
        { type: 'text', text: 'You are a coding agent.' },
        { type: 'text', text: 'Sandbox: read-only.', cache_control: { type: 'ephemeral' } },
      ],
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'Fix the plan.' },
            { type: 'image', source: { type: 'base64', media_type: 'image/png', data: PNG } },
          ],
        },
        {
          role: 'assistant',
          content: [
            { type: 'thinking', thinking: 'Warm?', signature: 'sig_xyz' },
            { type: 'text', text: 'Let me look.' },
            { type: 'tool_use', id: 'call_1', name: 'browser__look', input: { at: 1 } },
            { type: 'tool_use', id: 'call_2', name: 'apply_patch', input: { input: 'a "patch"' } },
          ],
        },
        {
          role: 'user',
          content: [
            { type: 'tool_result', tool_use_id: 'call_1', content: [{ type: 'text', text: 'a page' }] },
            { type: 'tool_result', tool_use_id: 'call_2', content: [{ type: 'text', text: 'Done' }] },
            {
              type: 'text',
              text: '<system>\nNow it is writable.\n</system>',
              cache_control: { type: 'ephemeral' },
            },
          ],
        },
      ],
      stream: true,
      tools: [
        { name: 'weather', description: 'The weather.', input_schema: SCHEMA },
        {
          name: 'apply_patch',
          description: 'Edits files.',
          input_schema: {
            type: 'object',
            properties: {
              input: { type: 'string', description: 'The whole input of the tool, as plain text.' },
            },
            required: ['input'],
            additionalProperties: false,
          },
        },
        { name: 'browser__look', input_schema: { type: 'object', properties: { at: { type: 'number' } } } },
        { type: 'web_search_20250305', name: 'web_search' },
      ],
      tool_choice: { type: 'auto' },
      thinking: { type: 'enabled', budget_tokens: 8192 },
    },
    losses: ['namespace.description', 'reasoning', 'system_turn', 'local_shell', 'verbosity'],
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
        { type: 'tool_use', id: 'toolu_1', name: 'apply_patch', input: { input: '*** Begin Patch\n"x"' } },
        { type: 'tool_use', id: 'toolu_2', name: 'browser__look', input: {} },
      ],
      stop_reason: 'tool_use',
      stop_sequence: null,
      usage: { ...usage, output_tokens: 20 },
    },
    got: response('completed', [reasoning, message, edit, look], counts),
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
      { type: 'content_block_delta', index: 0, delta: { type: 'thinking_delta', thinking: 'Warm?' } },
      { type: 'content_block_delta', index: 0, delta: { type: 'signature_delta', signature: 'sig_xyz' } },
      { type: 'content_block_stop', index: 0 },
      { type: 'content_block_start', index: 1, content_block: { type: 'text', text: '' } },
      { type: 'content_block_delta', index: 1, delta: { type: 'text_delta', text: 'It is ' } },
      { type: 'content_block_delta', index: 1, delta: { type: 'text_delta', text: '21 °C.' } },
      { type: 'content_block_stop', index: 1 },
      {
        type: 'content_block_start',
        index: 2,
        content_block: { type: 'tool_use', id: 'toolu_1', name: 'apply_patch', input: {} },
      },
      {
        type: 'content_block_delta',
        index: 2,
        delta: { type: 'input_json_delta', partial_json: '{"input": "*** Begin' },
      },
      {
        type: 'content_block_delta',
        index: 2,
        delta: { type: 'input_json_delta', partial_json: ' Patch\\n\\"x\\""}' },
      },
      { type: 'content_block_stop', index: 2 },
      {
        type: 'content_block_start',
        index: 3,
        content_block: { type: 'tool_use', id: 'toolu_2', name: 'browser__look', input: {} },
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
      ...['It is ', '21 °C.'].map((delta) => ({
        type: 'response.output_text.delta',
        item_id: message.id,
        output_index: 1,
        content_index: 0,
        delta,
        logprobs: [],
      })),
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
        type: 'response.output_item.added',
        output_index: 2,
        item: { ...edit, status: 'in_progress', input: '' },
      },
      {
        type: 'response.custom_tool_call_input.delta',
        item_id: edit.id,
        output_index: 2,
        delta: edit.input,
      },
      {
        type: 'response.custom_tool_call_input.done',
        item_id: edit.id,
        output_index: 2,
        name: 'apply_patch',
        input: edit.input,
      },
      { type: 'response.output_item.done', output_index: 2, item: edit },
      {
        type: 'response.output_item.added',
        output_index: 3,
        item: { ...look, status: 'in_progress', arguments: '' },
      },
      {
        type: 'response.function_call_arguments.done',
        item_id: look.id,
        output_index: 3,
        name: 'look',
        arguments: '{}',
      },
      { type: 'response.output_item.done', output_index: 3, item: look },
      {
        type: 'response.completed',
        response: response('completed', [reasoning, message, edit, look], counts),
      },
    ].map((event, sequence_number) => ({ ...event, sequence_number })),
  },
};
