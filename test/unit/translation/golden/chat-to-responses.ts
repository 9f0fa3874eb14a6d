import { named } from '../../../support/translation.ts';
import { type Golden, PDF, PNG, SAID, SCHEMA } from './golden.ts';

const sealOf = (thought: string): string =>
  `switchyard~${Buffer.from(JSON.stringify(['openai', 'rs_1', thought, false])).toString('base64url')}~gAAA`;

const base = { id: 'chatcmpl-7', created: 1_700_000_000, model: 'gpt-5.1-2025-11-13' };
const chunk = (delta: object, finish: string | null = null) => ({
  ...base,
  object: 'chat.completion.chunk',
  choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
});

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
  input_tokens_details: { cached_tokens: 64, cache_write_tokens: 0 },
  output_tokens: 20,
  output_tokens_details: { reasoning_tokens: 12 },
  total_tokens: 120,
};

const cited = { type: 'url_citation', url: 'https://dwd.de/', title: 'DWD', start_index: 0, end_index: 12 };
const reasoning = {
  id: 'rs_1',
  type: 'reasoning',
  summary: [
    { type: 'summary_text', text: 'Warm?' },
    { type: 'summary_text', text: 'Yes.' },
  ],
  encrypted_content: 'gAAA',
};
const search = {
  id: 'ws_1',
  type: 'web_search_call',
  status: 'completed',
  action: { type: 'search', query: 'Köln' },
};
const message = {
  id: 'msg_1',
  type: 'message',
  status: 'completed',
  role: 'assistant',
  content: [{ type: 'output_text', text: SAID, annotations: [cited], logprobs: [] }],
};
const annotation = {
  type: 'url_citation',
  url_citation: { start_index: 0, end_index: 12, url: 'https://dwd.de/', title: 'DWD' },
};
const details = [{ type: 'reasoning.encrypted', data: sealOf('Warm?\n\nYes.'), index: 0 }];

export const chatToResponses: Golden = {
  client: 'chat',
  native: 'responses',
  request: {
    given: {
      model: 'any',
      stream: true,
      max_tokens: 512,
      temperature: 0.3,
      reasoning_effort: 'minimal',
      verbosity: 'low',
      user: 'user_1',
      metadata: { purpose: 'test' },
      service_tier: 'flex',
      frequency_penalty: 0,
      logit_bias: { '50256': -100 },
      prediction: { type: 'content', content: 'x' },
      response_format: { type: 'json_object' },
      messages: [
        { role: 'system', content: 'You are terse.' },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'What is the weather here?' },
            { type: 'image_url', image_url: { url: `data:image/png;base64,${PNG}`, detail: 'high' } },
            { type: 'file', file: { filename: 'plan.pdf', file_data: `data:application/pdf;base64,${PDF}` } },
          ],
        },
        {
          role: 'assistant',
          content: null,
          reasoning_content: 'Warm?',
          reasoning_details: [{ type: 'reasoning.encrypted', data: sealOf('Warm?'), index: 0 }],
          tool_calls: [
            { id: 'call_1', type: 'function', function: { name: 'weather', arguments: '{"city":"Bonn"}' } },
            { id: 'call_2', type: 'custom', custom: { name: 'run', input: 'ls' } },
          ],
        },
        { role: 'tool', tool_call_id: 'call_1', content: '21 °C' },
        { role: 'tool', tool_call_id: 'call_2', content: 'plan.pdf' },
      ],
      tools: [
        { type: 'function', function: { name: 'weather', parameters: SCHEMA } },
        {
          type: 'custom',
          custom: {
            name: 'run',
            description: 'Runs a command.',
            format: { type: 'grammar', grammar: { syntax: 'regex', definition: '.+' } },
          },
        },
      ],
      tool_choice: { type: 'custom', custom: { name: 'run' } },
      parallel_tool_calls: true,
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
            { type: 'input_image', image_url: `data:image/png;base64,${PNG}`, detail: 'high' },
            { type: 'input_file', filename: 'plan.pdf', file_data: `data:application/pdf;base64,${PDF}` },
          ],
        },
        {
          type: 'reasoning',
          id: 'rs_1',
          summary: [{ type: 'summary_text', text: 'Warm?' }],
          encrypted_content: 'gAAA',
        },
        { type: 'function_call', call_id: 'call_1', name: 'weather', arguments: '{"city":"Bonn"}' },
        { type: 'custom_tool_call', call_id: 'call_2', name: 'run', input: 'ls' },
        { type: 'function_call_output', call_id: 'call_1', output: '21 °C' },
        { type: 'custom_tool_call_output', call_id: 'call_2', output: 'plan.pdf' },
      ],
      stream: true,
      store: false,
      include: ['reasoning.encrypted_content'],
      tools: [
        { type: 'function', name: 'weather', parameters: SCHEMA, strict: false },
        {
          type: 'custom',
          name: 'run',
          description: 'Runs a command.',
          format: { type: 'grammar', syntax: 'regex', definition: '.+' },
        },
      ],
      tool_choice: { type: 'custom', name: 'run' },
      parallel_tool_calls: true,
      max_output_tokens: 512,
      reasoning: { effort: 'low' },
      text: { format: { type: 'json_object' }, verbosity: 'low' },
      safety_identifier: 'user_1',
      metadata: { purpose: 'test' },
      service_tier: 'flex',
    },
    losses: ['temperature', 'logit_bias', 'prediction'],
  },
  answer: {
    given: response('completed', [reasoning, search, message], usage),
    got: {
      ...base,
      object: 'chat.completion',
      choices: [
        {
          index: 0,
          message: {
            role: 'assistant',
            content: SAID,
            refusal: null,
            reasoning_content: 'Warm?\n\nYes.',
            reasoning_details: details,
            annotations: [annotation],
          },
          logprobs: null,
          finish_reason: 'stop',
        },
      ],
      usage: {
        prompt_tokens: 100,
        completion_tokens: 20,
        total_tokens: 120,
        prompt_tokens_details: { cached_tokens: 64, cache_write_tokens: 0 },
        completion_tokens_details: { reasoning_tokens: 12 },
      },
    },
  },
  stream: {
    given: named([
      { type: 'response.created', response: response('in_progress', [], null) },
      {
        type: 'response.output_item.added',
        output_index: 0,
        item: { id: 'rs_1', type: 'reasoning', summary: [] },
      },
      { type: 'response.reasoning_summary_part.added', output_index: 0, summary_index: 0 },
      { type: 'response.reasoning_summary_text.delta', output_index: 0, summary_index: 0, delta: 'Warm?' },
      { type: 'response.reasoning_summary_part.added', output_index: 0, summary_index: 1 },
      { type: 'response.reasoning_summary_text.delta', output_index: 0, summary_index: 1, delta: 'Yes.' },
      { type: 'response.output_item.done', output_index: 0, item: reasoning },
      { type: 'response.output_item.added', output_index: 1, item: { ...search, status: 'in_progress' } },
      { type: 'response.web_search_call.searching', output_index: 1, item_id: 'ws_1' },
      { type: 'response.output_item.done', output_index: 1, item: search },
      { type: 'response.output_item.added', output_index: 2, item: { ...message, content: [] } },
      { type: 'response.output_text.delta', output_index: 2, content_index: 0, delta: SAID },
      {
        type: 'response.output_text.annotation.added',
        output_index: 2,
        content_index: 0,
        annotation_index: 0,
        annotation: cited,
      },
      { type: 'response.output_item.done', output_index: 2, item: message },
      { type: 'response.completed', response: response('completed', [reasoning, search, message], usage) },
    ]),
    got: [
      chunk({ role: 'assistant', content: '', refusal: null }),
      chunk({ reasoning_content: 'Warm?' }),
      chunk({ reasoning_content: '\n\n' }),
      chunk({ reasoning_content: 'Yes.' }),
      chunk({ reasoning_details: details }),
      chunk({ content: SAID }),
      chunk({ annotations: [annotation] }),
      chunk({}, 'stop'),
      '[DONE]',
    ],
  },
};
