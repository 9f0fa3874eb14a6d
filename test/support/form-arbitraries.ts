import fc from 'fast-check';
import type {
  CallPart,
  FormAnswer,
  FormEvent,
  FormRequest,
  Part,
  ResultPart,
  Tool,
  Turn,
} from '../../src/gateway/translation/form.ts';

/** Texts as people and models write them: not empty, with quotes, line breaks and letters of several bytes. */
const said = fc
  .array(fc.constantFrom('word', ' ', '"', '\\', '\n', 'ü', '°', '漢', '👍🏽', '\u2028', 'data: ', '</a>'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => `x${pieces.join('')}.`);

const NAMES = ['weather', 'run_tests', 'mcp__files__read'] as const;

const input = fc.dictionary(
  fc.constantFrom('city', 'path', 'n'),
  fc.oneof(said, fc.integer(), fc.boolean()),
  {
    maxKeys: 3,
  },
);

const callOf = (id: string): fc.Arbitrary<CallPart> =>
  fc.record({ name: fc.constantFrom(...NAMES), input }).map(({ name, input: value }) => ({
    type: 'call',
    id,
    name,
    kind: 'json',
    input: JSON.stringify(value),
  }));

const text = said.map((words): Part => ({ type: 'text', text: words }));
const image = fc.constantFrom<Part>(
  { type: 'image', source: { type: 'url', url: 'https://example.com/a.png' } },
  { type: 'image', source: { type: 'data', mediaType: 'image/png', data: 'iVBORw0KGgo=' } },
);

/** One round: the user speaks, the model answers with or without calls, and what was called answers. */
const roundOf = (n: number): fc.Arbitrary<Turn[]> =>
  fc
    .record({
      asked: fc.array(fc.oneof({ weight: 4, arbitrary: text }, image), { minLength: 1, maxLength: 3 }),
      answer: said,
      calls: fc.integer({ min: 0, max: 3 }),
    })
    .chain(({ asked, answer, calls }) =>
      fc
        .tuple(...Array.from({ length: calls }, (_, i) => fc.tuple(callOf(`call_${n}_${i}`), said)))
        .map((made) => {
          const turns: Turn[] = [
            { role: 'user', parts: asked },
            { role: 'assistant', parts: [{ type: 'text', text: answer }, ...made.map(([call]) => call)] },
          ];
          const results = made.map(([{ id }, words]): ResultPart => ({
            type: 'result',
            callId: id,
            kind: 'json',
            parts: [{ type: 'text', text: words }],
          }));
          return results.length > 0 ? [...turns, { role: 'user', parts: results }] : turns;
        }),
    );

const turns = fc
  .tuple(fc.option(said), fc.integer({ min: 1, max: 3 }))
  .chain(([system, rounds]) =>
    fc
      .tuple(...Array.from({ length: rounds }, (_, n) => roundOf(n)))
      .map((made): Turn[] => [
        ...(system === null
          ? []
          : [{ role: 'system' as const, parts: [{ type: 'text' as const, text: system }] }]),
        ...made.flat(),
      ]),
  );

const tools: Tool[] = NAMES.map((name) => ({
  kind: 'function',
  name,
  description: `Does ${name}.`,
  schema: { type: 'object', properties: { city: { type: 'string' } } },
}));

/** A request as any dialect can say it. */
export const formRequest = (from: FormRequest['from']): fc.Arbitrary<FormRequest> =>
  fc
    .record({
      turns,
      stream: fc.boolean(),
      hasTools: fc.boolean(),
      toolChoice: fc.constantFrom<FormRequest['toolChoice']>(
        undefined,
        { type: 'auto' },
        { type: 'required' },
        { type: 'tool', name: 'weather' },
      ),
      parallelTools: fc.constantFrom(undefined, false),
      maxTokens: fc.option(fc.integer({ min: 16, max: 4096 }), { nil: undefined }),
      temperature: fc.constantFrom(undefined, 0, 0.5, 1),
      user: fc.constantFrom(undefined, 'user_1'),
    })
    .map(({ hasTools, temperature, ...known }) => ({
      ...known,
      from,
      // Calls need their tools.
      tools:
        hasTools || known.turns.some(({ parts }) => parts.some(({ type }) => type === 'call')) ? tools : [],
      sampling: { temperature },
    }));

const spoken = said.map((words): Part => ({ type: 'text', text: words }));
const thought = said.map((words): Part => ({ type: 'reasoning', text: words, signature: 'c2ln' }));

/** An answer as any provider can give it: a thought perhaps, words perhaps, then calls. */
export const formAnswer: fc.Arbitrary<FormAnswer> = fc
  .record({
    thoughts: fc.array(thought, { maxLength: 1 }),
    words: fc.array(spoken, { maxLength: 1 }),
    calls: fc.integer({ min: 0, max: 3 }),
    usage: fc.record({
      input: fc.nat(5000),
      output: fc.nat(5000),
      cacheRead: fc.nat(5000),
      cacheWrite: fc.constant(0),
    }),
  })
  .chain(({ thoughts, words, calls, usage }) =>
    fc.tuple(...Array.from({ length: calls }, (_, i) => callOf(`call_${i}`))).map((made) => ({
      id: 'msg_1',
      model: 'model-1',
      created: 1_700_000_000,
      parts: [...thoughts, ...words, ...made],
      stop: { reason: made.length > 0 ? ('tools' as const) : ('end' as const) },
      usage,
    })),
  );

/** The answer as it is streamed, each part in pieces of `size` letters. */
export function eventsOfAnswer(answer: FormAnswer, size: number): FormEvent[] {
  const { id, model, created, parts, stop, usage } = answer;
  return [
    { type: 'begin', id, model, created },
    ...parts.flatMap((part, index): FormEvent[] => {
      const whole =
        part.type === 'call'
          ? part.input
          : part.type === 'text' || part.type === 'reasoning'
            ? part.text
            : '';
      const letters = Array.from(whole);
      const pieces = Array.from({ length: Math.ceil(letters.length / size) }, (_, i) =>
        letters.slice(i * size, (i + 1) * size).join(''),
      );
      const empty: Part =
        part.type === 'call'
          ? { ...part, input: '' }
          : part.type === 'reasoning'
            ? { ...part, text: '', signature: undefined }
            : ({ ...part, text: '' } as Part);
      return [
        { type: 'open', index, part: empty },
        ...pieces.map((piece): FormEvent => ({ type: 'delta', index, text: piece })),
        ...(part.type === 'reasoning' && part.signature !== undefined
          ? [{ type: 'signature' as const, index, signature: part.signature }]
          : []),
        { type: 'close', index },
      ];
    }),
    { type: 'end', stop, usage },
  ];
}
