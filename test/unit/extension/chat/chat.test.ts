import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type AnswerPart, answerParts } from '../../../../src/extension/chat/answer.ts';
import { chatModels, groupOfModel, type ModelInfo } from '../../../../src/extension/chat/models.ts';
import { refusalOf } from '../../../../src/extension/chat/refusals.ts';
import { chatRequest } from '../../../../src/extension/chat/request.ts';
import { countTokens } from '../../../../src/extension/chat/tokens.ts';
import { fakeDeployment, fakeState } from '../../../support/fake-gateway.ts';

const text = (value: string) => ({ value });
const call = (callId: string, name: string, input: object) => ({ callId, name, input });
const result = (callId: string, ...content: unknown[]) => ({ callId, content });
const image = { mimeType: 'image/png', data: new Uint8Array([1, 2, 3]) };
const [USER, ASSISTANT, SYSTEM] = [1, 2, 3];
const plain = { toolRequired: false };

describe('A chat of the editor', () => {
  it('becomes a streamed chat completion', () => {
    const body = chatRequest(
      'coder',
      [
        { role: SYSTEM, content: [text('Be brief.')] },
        { role: USER, content: [text('Look: '), image] },
        { role: ASSISTANT, content: [text('Looking.'), call('c1', 'read', { path: 'a' })] },
        { role: USER, content: [result('c1', text('line 1'), { other: 1 }), text('Go on.')] },
      ],
      { ...plain, modelOptions: { temperature: 0.2, model: 'not this' } },
    );
    assert.deepEqual(body, {
      temperature: 0.2,
      model: 'coder',
      messages: [
        { role: 'system', content: 'Be brief.' },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'Look: ' },
            { type: 'image_url', image_url: { url: 'data:image/png;base64,AQID' } },
          ],
        },
        {
          role: 'assistant',
          content: 'Looking.',
          tool_calls: [{ id: 'c1', type: 'function', function: { name: 'read', arguments: '{"path":"a"}' } }],
        },
        { role: 'tool', tool_call_id: 'c1', content: 'line 1{"other":1}' },
        { role: 'user', content: 'Go on.' },
      ],
      stream: true,
      stream_options: { include_usage: true },
    });
  });

  it('gives pictures of tools to the model beside the result', () => {
    const { messages } = chatRequest('m', [{ role: USER, content: [result('c', image)] }], plain);
    assert.deepEqual(messages, [
      { role: 'tool', tool_call_id: 'c', content: '' },
      { role: 'user', content: [{ type: 'image_url', image_url: { url: 'data:image/png;base64,AQID' } }] },
    ]);
  });

  it('offers tools only where there are some, and demands one only when asked to', () => {
    assert.ok(!('tools' in chatRequest('m', [], plain)), 'an empty list is refused by some servers');
    const tools = [{ name: 'a', description: 'b' }];
    const { tools: sent, tool_choice } = chatRequest('m', [], { tools, toolRequired: true });
    assert.deepEqual(sent, [
      {
        type: 'function',
        function: { name: 'a', description: 'b', parameters: { type: 'object', properties: {} } },
      },
    ]);
    assert.equal(tool_choice, 'required');
    assert.equal(chatRequest('m', [], { tools, toolRequired: false }).tool_choice, 'auto');
  });

  it('counts the tokens of all its parts', () => {
    const all = countTokens({
      role: USER,
      content: [text('one two three'), image, result('c', text('four five'))],
    });
    assert.ok(all > countTokens('one two three') + countTokens('four five'));
    assert.equal(countTokens(''), 0);
  });
});

const streamed = (pieces: Uint8Array<ArrayBuffer>[]): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    start: (controller) => {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
const bytes = (events: (object | string)[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(
    events.map((one) => `data: ${typeof one === 'string' ? one : JSON.stringify(one)}\n\n`).join(''),
  );
const delta = (change: object, finish_reason: string | null = null) => ({
  choices: [{ delta: change, finish_reason }],
});
const read = async (body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<AnswerPart[]> => {
  const parts: AnswerPart[] = [];
  for await (const part of answerParts(body)) parts.push(part);
  return parts;
};

describe('A refusal', () => {
  it('is of the kind that callers know', () => {
    assert.deepEqual([401, 403, 404, 429, 400, 500].map(refusalOf), [
      'NoPermissions',
      'NoPermissions',
      'NotFound',
      'Blocked',
      undefined,
      undefined,
    ]);
  });
});

describe('The answer to a chat', () => {
  const events = [
    delta({ role: 'assistant', content: '' }),
    delta({ content: 'Grüße ' }),
    delta({ content: '🚂' }),
    delta({ tool_calls: [{ index: 0, id: 'c1', function: { name: 'read', arguments: '' } }] }),
    delta({ tool_calls: [{ index: 0, function: { arguments: '{"path":' } }] }),
    delta({ tool_calls: [{ index: 1, id: 'c2', function: { name: 'now', arguments: '' } }] }),
    delta({ tool_calls: [{ index: 0, function: { arguments: '"a"}' } }] }),
    delta({}, 'tool_calls'),
    { choices: [], usage: { prompt_tokens: 1 } },
    '[DONE]',
  ];

  it('keeps calls apart that a server counts alike, and gives one without an id its own', async () => {
    const called = (...pieces: object[]) =>
      read(
        streamed([
          bytes([...pieces.map((piece) => delta({ tool_calls: [piece] })), delta({}, 'tool_calls')]),
        ]),
      );
    const alike = await called(
      { index: 0, id: 'a', function: { name: 'read', arguments: '{"n":1}' } },
      { index: 0, id: 'b', function: { name: 'read', arguments: '{"n":' } },
      { index: 0, id: 'b', function: { name: 'read', arguments: '2}' } },
    );
    assert.deepEqual(
      alike.map((part) => part.type === 'tool-call' && [part.id, part.name, part.input]),
      [
        ['a', 'read', { n: 1 }],
        ['b', 'read', { n: 2 }],
      ],
    );
    const [nameless] = await called({ function: { name: 'now', arguments: '{}' } });
    assert.ok(nameless?.type === 'tool-call' && nameless.id !== '');
  });

  it('is the same however its bytes are cut', async () => {
    const all = bytes(events);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(all.length)), async (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), all.length];
        const parts = await read(streamed(at.slice(1).map((end, index) => all.slice(at[index], end))));
        const said = parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('');
        assert.equal(said, 'Grüße 🚂');
        assert.deepEqual(
          parts.filter(({ type }) => type === 'tool-call'),
          [
            { type: 'tool-call', id: 'c1', name: 'read', input: { path: 'a' } },
            { type: 'tool-call', id: 'c2', name: 'now', input: {} },
          ],
        );
      }),
      { numRuns: 50 },
    );
  });

  it('is an error when it breaks off, and when it says so itself', async () => {
    await assert.rejects(read(streamed([bytes(events.slice(0, 3))])), /broke off/);
    await assert.rejects(read(streamed([bytes([{ error: { message: 'no more' } }])])), /no more/);
    const bad = delta(
      { tool_calls: [{ index: 0, id: 'c', function: { name: 'read', arguments: '{"a' } }] },
      'stop',
    );
    await assert.rejects(read(streamed([bytes([bad])])), /called read with/);
  });
});

describe('Language models', () => {
  const info = (id: string, facts: Omit<ModelInfo['model_info'], 'id'> = {}): ModelInfo => ({
    model_name: 'chat',
    model_info: { id, ...facts },
  });
  const two = fakeState([fakeDeployment('a'), fakeDeployment('b')]);

  it('are the groups that answer chats, named so that nobody else has the name', () => {
    const state = fakeState([
      fakeDeployment('a'),
      fakeDeployment('e', { group: 'vectors', surfaces: ['embeddings'] }),
    ]);
    const [model, ...rest] = chatModels(state, []);
    assert.equal(rest.length, 0);
    assert.equal(model?.id, 'switchyard/chat');
    assert.equal(groupOfModel('switchyard/org/model'), 'org/model');
  });

  it('can do what each of their deployments can', () => {
    const large = {
      max_input_tokens: 200_000,
      max_output_tokens: 64_000,
      supports_function_calling: true,
      supports_vision: true,
    };
    const [both] = chatModels(two, [info('a', large), info('b', { ...large, max_input_tokens: 32_000 })]);
    assert.deepEqual(
      [both?.maxInputTokens, both?.maxOutputTokens, both?.capabilities],
      [32_000, 64_000, { toolCalling: true, imageInput: true }],
    );
    const [blind] = chatModels(two, [info('a', large), info('b', { max_input_tokens: 8000 })]);
    assert.deepEqual(blind?.capabilities, { toolCalling: false, imageInput: false });
  });

  it('promise little where nothing is known', () => {
    const [unknown] = chatModels(two, [info('a'), info('b')]);
    assert.deepEqual(
      [unknown?.maxInputTokens, unknown?.maxOutputTokens, unknown?.capabilities],
      [128_000, 16_000, { toolCalling: true, imageInput: false }],
    );
  });
});
