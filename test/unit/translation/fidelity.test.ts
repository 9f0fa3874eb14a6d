import assert from 'node:assert/strict';
import { asked, eventsOf, exchange, json, named, sse, unnamed } from '../../support/translation.ts';

type Json = Record<string, unknown>;

const HI = [{ role: 'user', content: 'Hi' }];
const TOOL = {
  type: 'function',
  function: { name: 'run', parameters: { type: 'object', properties: { a: {} } } },
};

/** What a client of Messages reads of a Chat stream. */
const heard = (stream: string, closes = true): Json[] =>
  eventsOf(
    exchange(
      'messages',
      'chat',
      { max_tokens: 9, stream: true, messages: HI },
      { ...sse(stream), ...(closes ? {} : { dies: true }) },
    ).text,
  ) as Json[];

const blocks = (events: Json[]): unknown[] => {
  const found: Json[] = [];
  for (const { type, content_block: block, delta } of events) {
    if (type === 'content_block_start') found.push({ ...(block as Json), said: '' });
    const { text, partial_json: input, thinking } = (delta ?? {}) as Record<string, string>;
    const more = text ?? input ?? thinking;
    if (type === 'content_block_delta' && more !== undefined)
      found.at(-1)!.said = String(found.at(-1)!.said) + more;
  }
  return found.map(({ type, name, said }) => [type, ...(name === undefined ? [] : [name]), said]);
};

const chunk = (delta: Json, finish: string | null = null, rest: Json = {}): Json => ({
  id: 'chatcmpl-1',
  model: 'm',
  created: 1,
  choices: [{ index: 0, delta, finish_reason: finish }],
  ...rest,
});
const part = (call: Json): Json => chunk({ tool_calls: [call] });

describe('streams of servers that speak Chat in their own way', () => {
  it('name a tool in pieces, or before anything else of the call', () => {
    const events = heard(
      unnamed([
        part({ index: 0, id: 'c1', type: 'function', function: {} }),
        part({ index: 0, function: { name: 'wea' } }),
        part({ index: 0, function: { name: 'ther', arguments: '' } }),
        part({ index: 0, function: { arguments: '{"a"' } }),
        part({ index: 0, function: { arguments: ':1}' } }),
        part({ index: 1, id: 'c2', type: 'function', function: { name: 'radar' } }),
        part({ index: 1, id: 'c2', type: 'function', function: { name: 'radar', arguments: '' } }),
        chunk({}, 'tool_calls'),
        '[DONE]',
      ]),
    );
    assert.deepEqual(blocks(events), [
      ['tool_use', 'weather', '{"a":1}'],
      ['tool_use', 'radar', ''],
    ]);
  });

  it('send arguments before the name, or all calls under one number', () => {
    const events = heard(
      unnamed([
        part({ index: 0, id: 'c1', function: { arguments: '{"a":' } }),
        part({ index: 0, function: { name: 'run', arguments: '1}' } }),
        part({ index: 0, id: 'c2', function: { name: 'stop', arguments: '{}' } }),
        chunk({}, 'stop'),
        '[DONE]',
      ]),
    );
    assert.deepEqual(blocks(events), [
      ['tool_use', 'run', '{"a":1}'],
      ['tool_use', 'stop', '{}'],
    ]);
    assert.deepEqual((events.at(-2)!.delta as Json).stop_reason, 'tool_use');
  });

  it('mix the pieces of several calls', () => {
    const events = heard(
      unnamed([
        part({ index: 0, id: 'c1', function: { name: 'a', arguments: '{"x"' } }),
        part({ index: 1, id: 'c2', function: { name: 'b', arguments: '{"y"' } }),
        part({ index: 0, function: { arguments: ':1}' } }),
        part({ index: 1, function: { arguments: ':2}' } }),
        chunk({}, 'tool_calls'),
        '[DONE]',
      ]),
    );
    assert.deepEqual(blocks(events), [
      ['tool_use', 'a', '{"x":1}'],
      ['tool_use', 'b', '{"y":2}'],
    ]);
  });

  it('leave [DONE] out, and the last line’s end', () => {
    const whole = unnamed([chunk({ content: 'Hi' }), chunk({ content: '!' }, 'stop')]);
    for (const text of [whole, whole.trimEnd()]) {
      const events = heard(text);
      assert.deepEqual(blocks(events), [['text', 'Hi!']]);
      assert.equal(events.at(-1)!.type, 'message_stop');
    }
    assert.notEqual(heard(unnamed([chunk({ content: 'Hi' })])).at(-1)!.type, 'message_stop');
    assert.notEqual(heard(whole, false).at(-1)!.type, 'message_stop', 'a connection that dies ends nothing');
  });

  it('tell the usage in a last chunk without choices, and begin with an empty one', () => {
    const events = heard(
      unnamed([
        { id: '', model: '', created: 0, choices: [], prompt_filter_results: [] },
        chunk({ role: 'assistant', content: '' }),
        chunk({ content: 'Hi' }),
        chunk({}, 'stop'),
        { id: 'chatcmpl-1', choices: [], usage: { prompt_tokens: 7, completion_tokens: 3 } },
        '[DONE]',
      ]),
    );
    assert.equal((events[0]!.message as Json).model, 'm');
    assert.deepEqual((events.at(-2)!.usage as Json).output_tokens, 3);
  });

  it('write CRLF, comments and pings', () => {
    const events = heard(
      `: OPENROUTER PROCESSING\r\n\r\n${unnamed([chunk({ content: 'Hi' })]).replaceAll('\n', '\r\n')}:\r\n\r\nevent: ping\r\ndata: {}\r\n\r\n${unnamed([chunk({}, 'stop'), '[DONE]']).replaceAll('\n', '\r\n')}`,
    );
    assert.deepEqual(blocks(events), [['text', 'Hi']]);
    assert.equal(events.at(-1)!.type, 'message_stop');
  });

  it('refuse, or are filtered', () => {
    const refused = heard(unnamed([chunk({ refusal: 'No.' }), chunk({}, 'stop'), '[DONE]']));
    assert.deepEqual(blocks(refused), [['text', 'No.']]);
    assert.equal((refused.at(-2)!.delta as Json).stop_reason, 'refusal');
    const filtered = heard(unnamed([chunk({ content: 'Hm' }), chunk({}, 'content_filter'), '[DONE]']));
    assert.equal((filtered.at(-2)!.delta as Json).stop_reason, 'refusal');
  });

  it('think in words of their own', () => {
    for (const delta of [
      { reasoning_content: 'Hm.' },
      { reasoning: 'Hm.' },
      { content: [{ type: 'thinking', thinking: [{ type: 'text', text: 'Hm.' }] }] },
    ]) {
      const events = heard(unnamed([chunk(delta), chunk({ content: 'Hi' }, 'stop'), '[DONE]']));
      assert.deepEqual(blocks(events), [
        ['thinking', 'Hm.'],
        ['text', 'Hi'],
      ]);
    }
  });

  it('report an error in the middle, as an object, a text, or the event itself', () => {
    for (const error of [
      { error: { message: 'Overloaded now', code: 503 } },
      { error: 'Overloaded now' },
      { object: 'error', message: 'Overloaded now', code: 503 },
    ]) {
      const events = heard(unnamed([chunk({ content: 'Hi' }), error]));
      assert.equal(events.at(-1)!.type, 'error');
      assert.match(JSON.stringify(events.at(-1)), /Overloaded now/);
    }
  });
});

describe('a provider that answers at once', () => {
  const answers: Record<string, Json> = {
    chat: {
      id: 'chatcmpl-1',
      model: 'm',
      choices: [
        {
          message: {
            reasoning_content: 'Hm.',
            content: 'Hi',
            tool_calls: [{ id: 'c1', type: 'function', function: { name: 'run', arguments: '{"a":1}' } }],
          },
          finish_reason: 'tool_calls',
        },
      ],
      usage: { prompt_tokens: 7, completion_tokens: 3 },
    },
  };

  it('though a stream was asked for, is streamed to the client', () => {
    const { text, headers } = exchange(
      'messages',
      'chat',
      { max_tokens: 9, stream: true, messages: HI },
      json(answers.chat),
    );
    assert.match(String(headers['content-type']), /^text\/event-stream/);
    const events = eventsOf(text) as Json[];
    assert.deepEqual(blocks(events), [
      ['thinking', 'Hm.'],
      ['text', 'Hi'],
      ['tool_use', 'run', '{"a":1}'],
    ]);
    assert.equal((events.at(-2)!.usage as Json).output_tokens, 3);
  });
});

describe('answers', () => {
  const bodies = {
    chat: { messages: HI },
    responses: { input: 'Hi' },
    messages: { max_tokens: 9, messages: HI },
    generate_content: { contents: [{ parts: [{ text: 'Hi' }] }] },
  };
  const clients = Object.keys(bodies) as (keyof typeof bodies)[];

  it('that hold nothing of the kind fail their attempt', () => {
    const empty: [keyof typeof bodies | 'converse', Json][] = [
      ['chat', { choices: [] }],
      ['responses', { status: 'completed' }],
      ['messages', { type: 'message' }],
      ['generate_content', {}],
      ['converse', { usage: {} }],
    ];
    for (const [native, body] of empty)
      for (const client of clients) {
        if (client === native) continue;
        const { text, broke } = exchange(client, native, bodies[client], json(body));
        assert.equal(text, '');
        assert.match(
          String(broke?.message),
          /could not be translated: it holds no/,
          `${native} to ${client}`,
        );
      }
  });

  it('tell of pictures that no other dialect has a place for', () => {
    const parts = [{ text: 'See:' }, { inlineData: { mimeType: 'image/png', data: 'AA==' } }];
    const body = { candidates: [{ content: { parts }, finishReason: 'STOP' }] };
    for (const client of ['chat', 'responses', 'messages'] as const)
      for (const stream of [false, true]) {
        const answered = stream ? sse(unnamed([body])) : json(body);
        const { text, losses } = exchange(
          client,
          'generate_content',
          { ...bodies[client], stream },
          answered,
        );
        assert.match(text, /See:/);
        assert.deepEqual(losses, ['image'], `${client} ${stream}`);
      }
  });
});

describe('requests between dialects', () => {
  it('bring results right behind their calls', () => {
    const input = [
      { type: 'message', role: 'user', content: 'Go.' },
      { type: 'function_call', call_id: 'c1', name: 'run', arguments: '{}' },
      { type: 'function_call', call_id: 'c2', name: 'run', arguments: '{}' },
      { type: 'function_call_output', call_id: 'c2', output: 'two' },
      { type: 'message', role: 'developer', content: 'Hurry.' },
      { type: 'message', role: 'user', content: 'Well?' },
      { type: 'function_call_output', call_id: 'c1', output: 'one' },
    ];
    const { sent } = asked('responses', 'messages', { input });
    const roles = (sent.messages as Json[]).map(({ role, content }) => [
      role,
      (content as Json[]).map(({ type, tool_use_id: id }) => [type, id].filter(Boolean).join(' ')),
    ]);
    assert.deepEqual(roles, [
      ['user', ['text']],
      ['assistant', ['tool_use', 'tool_use']],
      ['user', ['tool_result c1', 'tool_result c2', 'text', 'text']],
    ]);
    const chat = asked('responses', 'chat', { input });
    assert.deepEqual(
      (chat.sent.messages as Json[]).map(({ role, tool_call_id: id }) =>
        [role, id].filter(Boolean).join(' '),
      ),
      ['user', 'assistant', 'tool c1', 'tool c2', 'system', 'user'].map((role) =>
        role === 'system' ? 'developer' : role,
      ),
    );
  });

  it('leave the line for Anthropic’s accounts out, and nothing else', () => {
    const system = (text: string) => [
      { type: 'text', text },
      { type: 'text', text: 'You are terse.' },
    ];
    const line = 'x-anthropic-billing-header: cc_version=2.1; cch=36ee5;';
    for (const first of [line, `${line}\n`]) {
      const { sent } = asked('messages', 'chat', { max_tokens: 9, system: system(first), messages: HI });
      assert.deepEqual((sent.messages as Json[])[0], { role: 'system', content: 'You are terse.' });
    }
    const { sent } = asked('messages', 'chat', { max_tokens: 9, system: `${line}\nBe brief.`, messages: HI });
    assert.deepEqual((sent.messages as Json[])[0], { role: 'system', content: 'Be brief.' });
    const said = [{ role: 'user', content: line }];
    assert.equal(
      (asked('messages', 'chat', { max_tokens: 9, messages: said }).sent.messages as Json[])[0]!.content,
      line,
    );
  });

  it('say what tools answered that only the client’s provider knows', () => {
    const input = [
      { type: 'message', role: 'user', content: 'Go.' },
      { type: 'local_shell_call', call_id: 'c1', action: { type: 'exec', command: ['ls'] } },
      { type: 'local_shell_call_output', call_id: 'c1', output: 'files' },
      { type: 'function_call_output', call_id: 'gone', output: 'of a call that is not here' },
    ];
    const { sent, losses } = asked('responses', 'messages', { input });
    assert.deepEqual((sent.messages as Json[]).slice(1), [
      {
        role: 'assistant',
        content: [
          { type: 'tool_use', id: 'c1', name: 'local_shell', input: { type: 'exec', command: ['ls'] } },
        ],
      },
      {
        role: 'user',
        content: [
          { type: 'tool_result', tool_use_id: 'c1', content: [{ type: 'text', text: 'files' }] },
          { type: 'text', text: '<tool_result>' },
          { type: 'text', text: 'of a call that is not here' },
          { type: 'text', text: '</tool_result>' },
        ],
      },
    ]);
    assert.deepEqual(losses, ['tool_result']);
  });

  it('leave an answer its length when the model thinks first', () => {
    const body = { input: 'Hi', reasoning: { effort: 'xhigh' } };
    const { sent } = asked('responses', 'messages', body);
    assert.deepEqual([sent.max_tokens, sent.thinking], [64_000, { type: 'enabled', budget_tokens: 32_768 }]);
    const short = asked('responses', 'messages', { ...body, max_output_tokens: 4096 }).sent;
    assert.deepEqual([short.max_tokens, short.thinking], [4096, { type: 'enabled', budget_tokens: 3072 }]);
  });

  it('keep the name of a document of texts, and tell that its citations are lost', () => {
    const source = { type: 'content', content: [{ type: 'text', text: 'Bonn.' }] };
    const content = [{ type: 'document', title: 'Notes', source, citations: { enabled: true } }];
    const { sent, losses } = asked('messages', 'chat', {
      max_tokens: 9,
      messages: [{ role: 'user', content }],
    });
    assert.equal((sent.messages as Json[])[0]!.content, '<document title="Notes">\nBonn.\n</document>');
    assert.deepEqual(losses, ['citations']);
  });

  it('ask Gemini for JSON or for calls, as its version takes it', () => {
    const body = { messages: HI, tools: [TOOL], response_format: { type: 'json_object' } };
    const config = (model: string) => {
      const { sent, losses } = asked('chat', 'generate_content', body, { model });
      return [(sent.generationConfig as Json).responseMimeType, losses];
    };
    assert.deepEqual(config('gemini-2.5-pro'), [undefined, ['response_format']]);
    assert.deepEqual(config('gemini-3-pro'), ['application/json', []]);
  });

  it('tell of everything that they lose', () => {
    const from = (
      client: 'chat' | 'responses' | 'messages' | 'generate_content',
      native: string,
      body: Json,
    ) => asked(client, native as 'chat', body).losses.sort();
    assert.deepEqual(
      from('chat', 'messages', {
        messages: [{ role: 'user', name: 'Ada', content: [{ type: 'text', text: 'Hi', foo: 1 }] }],
        n: 2,
        seed: 1,
        logprobs: true,
        logit_bias: { 1: 2 },
        presence_penalty: 1,
        prediction: {},
        modalities: ['text', 'audio'],
        service_tier: 'flex',
        metadata: { a: 'b' },
        store: true,
        verbosity: 'low',
      }),
      [
        'foo',
        'logit_bias',
        'logprobs',
        'metadata',
        'modalities',
        'n',
        'name',
        'prediction',
        'presence_penalty',
        'seed',
        'service_tier',
        'store',
        'verbosity',
      ],
    );
    assert.deepEqual(
      from('responses', 'chat', {
        input: 'Hi',
        include: ['web_search_call.action.sources', 'reasoning.encrypted_content'],
        truncation: 'auto',
        max_tool_calls: 3,
      }),
      ['include', 'max_tool_calls', 'truncation'],
    );
    assert.deepEqual(from('responses', 'chat', { input: 'Hi', truncation: 'disabled', include: [] }), []);
    assert.deepEqual(
      from('messages', 'generate_content', {
        max_tokens: 9,
        messages: HI,
        context_management: { edits: [] },
        container: 'c',
        tools: [{ name: 'run', input_schema: { type: 'object' }, strict: true, eager_input_streaming: true }],
      }),
      ['container', 'context_management', 'eager_input_streaming', 'strict'],
    );
    assert.deepEqual(
      from('generate_content', 'chat', {
        contents: [{ role: 'user', parts: [{ text: 'Hi' }] }],
        safetySettings: [],
        generationConfig: { candidateCount: 2, responseModalities: ['IMAGE'], mediaResolution: 'LOW' },
      }),
      ['mediaResolution', 'n', 'responseModalities', 'safetySettings'],
    );
  });

  it('offer no functions but those that may be called', () => {
    const declared = ['f', 'g', 'h'].map((name) => ({ name }));
    const body = {
      contents: [{ parts: [{ text: 'Hi' }] }],
      tools: [{ functionDeclarations: declared }],
      toolConfig: { functionCallingConfig: { mode: 'ANY', allowedFunctionNames: ['f', 'h'] } },
    };
    const { sent } = asked('generate_content', 'chat', body);
    assert.deepEqual(
      (sent.tools as { function: Json }[]).map((tool) => tool.function.name),
      ['f', 'h'],
    );
    assert.equal(sent.tool_choice, 'required');
  });

  it('are refused by name where they would mean something else', () => {
    const strict = { strict: true };
    for (const [body, name] of [
      [{ messages: HI, modalities: ['audio'] }, 'modalities'],
      [{ messages: HI, n: 2 }, 'n'],
      [{ messages: HI, seed: 1 }, 'seed'],
    ] as const) {
      assert.throws(() => asked('chat', 'messages', body, strict), new RegExp(`'${name}' cannot be carried`));
    }
    for (const body of [{ functions: [] }, { function_call: 'auto' }])
      assert.throws(() => asked('chat', 'messages', { messages: HI, ...body }), /Send 'tools' instead/);
    const cached = { contents: [{ parts: [{ text: 'Hi' }] }], cachedContent: 'cachedContents/1' };
    assert.throws(() => asked('generate_content', 'chat', cached), /'cachedContent' cannot be carried/);
    assert.equal(
      asked('chat', 'messages', { messages: HI, seed: null, modalities: ['text'] }, strict).losses.length,
      0,
    );
  });

  it('ask for thoughts however it was said', () => {
    for (const body of [
      { reasoning: { max_tokens: 2048 } },
      { thinking: { type: 'enabled', budget_tokens: 2048 } },
    ]) {
      const { sent, losses } = asked('chat', 'messages', { messages: HI, ...body });
      assert.deepEqual(sent.thinking, { type: 'enabled', budget_tokens: 2048 });
      assert.deepEqual(losses, []);
    }
    assert.equal(
      asked('chat', 'messages', { messages: HI, reasoning: { enabled: false } }).sent.thinking,
      undefined,
    );
    assert.deepEqual(
      asked('chat', 'generate_content', { messages: HI, reasoning: { effort: 'low' } }).sent.generationConfig,
      { thinkingConfig: { includeThoughts: true, thinkingBudget: 2048 } },
    );
  });

  it('search the web however it was said', () => {
    const user_location = { type: 'approximate', approximate: { country: 'DE' } };
    const { sent, losses } = asked('chat', 'messages', {
      messages: HI,
      web_search_options: { user_location },
    });
    assert.deepEqual(sent.tools, [
      {
        type: 'web_search_20250305',
        name: 'web_search',
        user_location: { type: 'approximate', country: 'DE' },
      },
    ]);
    assert.deepEqual(losses, []);
  });
});

describe('servers that speak Chat with rules of their own', () => {
  const turns = [
    { role: 'user', content: 'Hi' },
    { role: 'system', content: [{ type: 'text', text: 'Hurry.' }] },
    {
      role: 'assistant',
      content: [{ type: 'text', text: 'Yes?' }],
    },
    { role: 'user', content: 'Go.' },
  ];
  const said = (provider: string, messages: unknown[] = turns) => {
    const { sent, losses } = asked(
      'messages',
      'chat',
      { max_tokens: 9, system: 'Be brief.', messages },
      { provider, model: 'm' },
    );
    return { messages: sent.messages as Json[], losses, sent };
  };

  it('get what the system says in the middle in the user’s name, where they take it at the beginning only', () => {
    const { messages, losses } = said('hosted_vllm');
    assert.deepEqual(messages, [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'Hi\n\n<system>\nHurry.\n</system>' },
      { role: 'assistant', content: 'Yes?' },
      { role: 'user', content: 'Go.' },
    ]);
    assert.deepEqual(losses, ['system_turn']);
    assert.deepEqual(
      said('groq').messages.map(({ role }) => role),
      ['system', 'user', 'system', 'assistant', 'user'],
    );
  });

  it('get max_tokens, not what OpenAI calls it', () => {
    assert.equal(said('groq').sent.max_tokens, 9);
    assert.equal(said('openai').sent.max_completion_tokens, 9);
  });

  it('get thoughts back by the name that they have for them, or none', () => {
    const thoughts = (provider: string) => {
      const first = exchange(
        'messages',
        'chat',
        { max_tokens: 9, messages: HI },
        json({ choices: [{ message: { reasoning_content: 'Hm.', content: 'Hi' }, finish_reason: 'stop' }] }),
        { provider, model: 'm' },
      );
      const { content } = JSON.parse(first.text) as Json;
      const next = said(provider, [...HI, { role: 'assistant', content }, { role: 'user', content: 'Go.' }]);
      const { reasoning, reasoning_content } = next.messages.find(({ role }) => role === 'assistant')!;
      return [reasoning, reasoning_content];
    };
    assert.deepEqual(thoughts('deepseek'), [undefined, 'Hm.']);
    assert.deepEqual(thoughts('cerebras'), ['Hm.', undefined]);
    assert.deepEqual(thoughts('mistral'), [undefined, undefined]);
  });

  it('get an empty list of tools from nobody', () => {
    const { sent } = asked('messages', 'chat', { max_tokens: 9, messages: HI, tools: [] });
    assert.equal('tools' in sent, false);
    assert.equal(
      'tool_choice' in asked('chat', 'messages', { messages: HI, tools: [], tool_choice: 'auto' }).sent,
      false,
    );
    assert.deepEqual(
      asked('chat', 'messages', { messages: HI, tools: [TOOL], tool_choice: 'none' }).sent.tool_choice,
      { type: 'none' },
    );
  });
});

describe('a stream of Messages', () => {
  it('with a search of the provider’s own tells other clients its texts', () => {
    const events = named([
      { type: 'message_start', message: { id: 'msg_1', model: 'm', usage: { input_tokens: 5 } } },
      {
        type: 'content_block_start',
        index: 0,
        content_block: { type: 'server_tool_use', id: 's1', name: 'web_search', input: {} },
      },
      {
        type: 'content_block_delta',
        index: 0,
        delta: { type: 'input_json_delta', partial_json: '{"query":"x"}' },
      },
      { type: 'content_block_stop', index: 0 },
      {
        type: 'content_block_start',
        index: 1,
        content_block: { type: 'web_search_tool_result', tool_use_id: 's1', content: [] },
      },
      { type: 'content_block_stop', index: 1 },
      { type: 'content_block_start', index: 2, content_block: { type: 'text', text: '' } },
      { type: 'content_block_delta', index: 2, delta: { type: 'text_delta', text: 'Found.' } },
      { type: 'content_block_stop', index: 2 },
      { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 2 } },
      { type: 'message_stop' },
    ]);
    for (const client of ['chat', 'responses', 'generate_content'] as const) {
      const body =
        client === 'chat'
          ? { messages: HI, stream: true }
          : client === 'responses'
            ? { input: 'Hi', stream: true }
            : { contents: [{ parts: [{ text: 'Hi' }] }], stream: true };
      const { text, losses } = exchange(client, 'messages', body, sse(events));
      assert.match(text, /Found\./);
      assert.deepEqual(losses, ['server_tool_use', 'web_search_tool_result']);
    }
  });
});

describe('members of the wrong kind', () => {
  const wrong: [Parameters<typeof asked>[0], Parameters<typeof asked>[1], Json, Json][] = [
    [
      'chat',
      'messages',
      { messages: HI },
      {
        temperature: 'hot',
        max_tokens: '9',
        top_p: [1],
        parallel_tool_calls: 'no',
        response_format: 'json',
        reasoning_effort: 'very',
        stop: [1],
        user: 7,
        service_tier: 'fast',
      },
    ],
    [
      'messages',
      'chat',
      { max_tokens: 9, messages: HI },
      { temperature: 'hot', stop_sequences: 'END', thinking: true, metadata: 'me', service_tier: 'flex' },
    ],
    [
      'responses',
      'chat',
      { input: 'Hi' },
      { temperature: 'hot', max_output_tokens: '9', reasoning: 'low', text: 'json', store: 'no' },
    ],
    [
      'generate_content',
      'chat',
      { contents: [{ role: 'user', parts: [{ text: 'Hi' }] }] },
      { generationConfig: { temperature: 'hot', stopSequences: 'END', thinkingConfig: 1, topK: '4' } },
    ],
  ];
  for (const [client, native, right, mistaken] of wrong)
    it(`of ${client} are reported, each by its name`, () => {
      const { losses } = asked(client, native, { ...right, ...mistaken });
      const names = Object.keys((mistaken.generationConfig as Json | undefined) ?? mistaken);
      assert.deepEqual(losses.toSorted(), names.toSorted());
      assert.deepEqual(asked(client, native, right).losses, []);
    });

  it('are not those that say nothing', () => {
    const { losses } = asked('chat', 'messages', { messages: HI, temperature: null, stop: null, user: null });
    assert.deepEqual(losses, []);
  });
});

describe('a namespace of tools', () => {
  it('has a description that is reported where it is lost', () => {
    const inner = { type: 'function', name: 'run', parameters: { type: 'object' } };
    const space = { type: 'namespace', name: 'shell', tools: [inner, { ...inner, name: 'stop' }] };
    const of = (tool: Json) => asked('responses', 'chat', { input: 'Hi', tools: [tool] });
    assert.deepEqual(of(space).losses, []);
    const { losses, sent } = of({ ...space, description: 'Commands' });
    assert.deepEqual(losses, ['namespace.description']);
    assert.equal((sent.tools as unknown[]).length, 2);
  });
});
