import assert from 'node:assert/strict';
import { chat } from '../../../../src/gateway/translation/chat/index.ts';
import type { Target } from '../../../../src/gateway/translation/codec.ts';
import { gemini } from '../../../../src/gateway/translation/gemini/index.ts';
import { Losses, Untranslatable } from '../../../../src/gateway/translation/losses.ts';
import { messages } from '../../../../src/gateway/translation/messages/index.ts';
import { prepare } from '../../../../src/gateway/translation/prepare.ts';

type Json = Record<string, unknown>;

const target = (model: string): Target => ({ provider: 'gemini', model, knownAs: model, maker: 'gemini' });

const user = (content: unknown) => ({ role: 'user', content });

/** A request as Google gets it, and what was lost. */
function written(codec: typeof chat, body: Json, model = 'gemini-2.5-flash') {
  const losses = new Losses(false);
  const { request } = prepare(codec.decodeRequest(body), gemini, target(model), losses);
  const sent = JSON.parse(JSON.stringify(gemini.encodeRequest(request, target(model), losses))) as Json;
  return { sent, lost: losses.names };
}

const config = (body: Json, model?: string) =>
  written(chat, { messages: [user('Hi')], ...body }, model).sent['generationConfig'];

describe('a request to Google', () => {
  it('has the system prompt apart, and voices in turns', () => {
    const { sent, lost } = written(chat, {
      messages: [
        { role: 'system', content: 'Be brief.' },
        user('Hi'),
        { role: 'assistant', content: 'Hello.' },
        user('One'),
        user([
          { type: 'text', text: 'two' },
          { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } },
        ]),
      ],
    });
    assert.deepEqual(sent, {
      systemInstruction: { parts: [{ text: 'Be brief.' }] },
      contents: [
        { role: 'user', parts: [{ text: 'Hi' }] },
        { role: 'model', parts: [{ text: 'Hello.' }] },
        {
          role: 'user',
          parts: [{ text: 'One' }, { text: 'two' }, { inlineData: { mimeType: 'image/png', data: 'AAAA' } }],
        },
      ],
      generationConfig: {},
    });
    assert.deepEqual(lost, []);
  });

  it('has the sampling, the limits and the format of the answer', () => {
    const schema = { type: 'object', properties: { a: { type: 'string' } } };
    assert.deepEqual(
      config({
        temperature: 0.5,
        top_p: 0.9,
        seed: 7,
        presence_penalty: 1,
        max_completion_tokens: 99,
        stop: ['X'],
        response_format: { type: 'json_schema', json_schema: { name: 'it', schema } },
      }),
      {
        temperature: 0.5,
        topP: 0.9,
        seed: 7,
        presencePenalty: 1,
        maxOutputTokens: 99,
        stopSequences: ['X'],
        responseMimeType: 'application/json',
        responseJsonSchema: schema,
      },
    );
  });

  it('thinks as the model takes it', () => {
    const thinking = (effort: string, model: string) =>
      (config({ reasoning_effort: effort }, model) as Json)['thinkingConfig'];
    assert.deepEqual(thinking('low', 'gemini-2.5-flash'), { includeThoughts: true, thinkingBudget: 2048 });
    assert.deepEqual(thinking('none', 'gemini-2.5-flash'), { includeThoughts: false, thinkingBudget: 0 });
    assert.deepEqual(thinking('none', 'gemini-2.5-pro'), { includeThoughts: false, thinkingBudget: 128 });
    assert.deepEqual(thinking('medium', 'gemini-3-pro'), { includeThoughts: true, thinkingLevel: 'low' });
    assert.deepEqual(thinking('medium', 'gemini-3-flash'), {
      includeThoughts: true,
      thinkingLevel: 'medium',
    });
    assert.equal(thinking('low', 'gemini-2.0-flash'), undefined);
  });

  it('offers tools, and leaves out the schema of one that takes nothing', () => {
    const { sent } = written(chat, {
      messages: [user('Hi')],
      tools: [
        { type: 'function', function: { name: 'now' } },
        {
          type: 'function',
          function: { name: '2nd tool', parameters: { type: 'object', properties: { a: {} } } },
        },
      ],
      tool_choice: { type: 'function', function: { name: 'now' } },
    });
    const [{ functionDeclarations: declared }] = sent['tools'] as [{ functionDeclarations: Json[] }];
    assert.deepEqual(declared[0], { name: 'now', description: '' });
    assert.match(String(declared[1]?.['name']), /^[a-zA-Z_][\w.:-]{0,63}$/);
    assert.deepEqual(sent['toolConfig'], {
      functionCallingConfig: { mode: 'ANY', allowedFunctionNames: ['now'] },
    });
  });

  it('searches, but not beside functions', () => {
    const search = { type: 'web_search_20250305', name: 'web_search' };
    const tool = { name: 'now', input_schema: { type: 'object' } };
    const asked = (tools: Json[]) => written(messages, { messages: [user('Hi')], max_tokens: 9, tools });
    assert.deepEqual(asked([search]).sent['tools'], [{ googleSearch: {} }]);
    assert.deepEqual(asked([search, tool]).lost, ['web_search']);
  });

  it('reports what it has no word for', () => {
    const { lost } = written(chat, {
      messages: [user('Hi')],
      n: 2,
      logit_bias: { 1: 2 },
      user: 'me',
      parallel_tool_calls: false,
    });
    assert.deepEqual(lost.sort(), ['logit_bias', 'n', 'parallel_tool_calls', 'user']);
  });

  it('is no request without contents', () => {
    assert.throws(() => gemini.decodeRequest({}), Untranslatable);
  });
});

describe('what Google says', () => {
  it('reads the same after it was written', () => {
    const body = {
      systemInstruction: { parts: [{ text: 'Be brief.' }] },
      contents: [
        { role: 'user', parts: [{ text: 'Add.' }] },
        {
          role: 'model',
          parts: [{ functionCall: { name: 'add', args: { a: 1 } }, thoughtSignature: 'cA==' }],
        },
        { role: 'user', parts: [{ functionResponse: { name: 'add', response: { output: '1' } } }] },
      ],
      tools: [
        {
          functionDeclarations: [
            {
              name: 'add',
              description: 'Adds.',
              parameters: { type: 'OBJECT', properties: { a: { type: 'NUMBER', nullable: true } } },
            },
          ],
        },
      ],
      generationConfig: { temperature: 0.1, thinkingConfig: { includeThoughts: true, thinkingBudget: 100 } },
    };
    const losses = new Losses(false);
    const again = gemini.encodeRequest(gemini.decodeRequest(body), target('gemini-2.5-flash'), losses);
    assert.deepEqual(JSON.parse(JSON.stringify(again)), {
      ...body,
      tools: [
        {
          functionDeclarations: [
            {
              name: 'add',
              description: 'Adds.',
              parametersJsonSchema: { type: 'object', properties: { a: { type: ['number', 'null'] } } },
            },
          ],
        },
      ],
    });
    assert.deepEqual(losses.names, []);
  });

  it('is a refusal when the prompt is blocked, and a failure when the model errs', () => {
    assert.equal(gemini.decodeAnswer({ promptFeedback: { blockReason: 'SAFETY' } }).stop.reason, 'filter');
    assert.throws(() => gemini.decodeAnswer({ candidates: [{ finishReason: 'MALFORMED_FUNCTION_CALL' }] }));
  });

  it('counts thoughts to the answer, and what a cache knew apart', () => {
    const usageMetadata = {
      promptTokenCount: 100,
      cachedContentTokenCount: 60,
      candidatesTokenCount: 7,
      thoughtsTokenCount: 5,
    };
    const { usage } = gemini.decodeAnswer({ candidates: [{ finishReason: 'STOP' }], usageMetadata });
    assert.deepEqual(usage, { input: 40, output: 12, cacheRead: 60, cacheWrite: 0, reasoning: 5 });
  });
});
