import assert from 'node:assert/strict';
import type { SurfaceName } from '../../src/contract/surfaces.ts';

type Json = Record<string, unknown>;
type Events = readonly (Json | string)[];

const objects = (events: Events): Json[] =>
  events.filter((event): event is Json => typeof event === 'object');

/** One block at a time, numbered as they come, between a start and an end. */
function messages(events: Events): void {
  const all = objects(events).filter(({ type }) => type !== 'ping');
  assert.deepEqual(
    [all[0]?.type, all.at(-2)?.type, all.at(-1)?.type],
    ['message_start', 'message_delta', 'message_stop'],
  );
  let open: unknown = null;
  let next = 0;
  for (const { type, index } of all.slice(1, -2)) {
    if (type === 'content_block_start') {
      assert.equal(open, null, 'a block starts within another');
      assert.equal(index, next++);
      open = index;
    } else {
      assert.equal(index, open);
      if (type === 'content_block_stop') open = null;
    }
  }
  assert.equal(open, null, 'a block is left open');
}

/** Items one after the other, numbered events, and a last one that holds what was told. */
function responses(events: Events): void {
  const all = objects(events);
  assert.deepEqual(
    all.map(({ sequence_number: n }) => n),
    all.map((_, i) => i),
  );
  assert.deepEqual([all[0]?.type, all.at(-1)?.type], ['response.created', 'response.completed']);
  const done: unknown[] = [];
  let open: unknown = null;
  for (const { type, output_index: index, item } of all.slice(2, -1)) {
    if (type === 'response.output_item.added') {
      assert.equal(open, null, 'an item begins within another');
      assert.equal(index, done.length);
      open = index;
    } else {
      assert.equal(index, open);
      if (type === 'response.output_item.done') {
        done.push(item);
        open = null;
      }
    }
  }
  assert.equal(open, null, 'an item is left open');
  assert.deepEqual((all.at(-1)!.response as Json).output, done);
}

/** One id throughout, a reason to finish, then usage where it was asked for, then the mark of the end. */
function chat(events: Events): void {
  assert.equal(events.at(-1), '[DONE]');
  const chunks = objects(events);
  assert.equal(new Set(chunks.map(({ id }) => id)).size, 1);
  const finishes = chunks.flatMap(({ choices }) =>
    (choices as Json[]).flatMap(({ finish_reason: reason }) => (reason === null ? [] : [reason])),
  );
  assert.equal(finishes.length, 1);
  assert.deepEqual(chunks.at(-1)?.choices, []);
  assert.ok(chunks.at(-1)?.usage);
}

/** Answers in pieces, the last with a reason to finish. */
function google(events: Events): void {
  const reasons = objects(events).flatMap(({ candidates }) =>
    (candidates as Json[]).map(({ finishReason }) => finishReason),
  );
  assert.ok(reasons.at(-1) !== undefined);
  assert.ok(reasons.slice(0, -1).every((reason) => reason === undefined));
}

const GRAMMARS: Partial<Record<SurfaceName, (events: Events) => void>> = {
  chat,
  responses,
  messages,
  generate_content: google,
};

/** Fails unless the events are a whole stream as the dialect's clients expect it. */
export const wellFormed = (surface: SurfaceName, events: Events): void => GRAMMARS[surface]!(events);

/** The inputs of all tool calls, put together as clients do. */
export function toolInputsOf(surface: SurfaceName, events: Events): unknown[] {
  const inputs: string[] = [];
  for (const event of objects(events)) {
    if (surface === 'messages') {
      const block = event.content_block as Json | undefined;
      if (block?.type === 'tool_use') inputs.push('');
      const delta = event.delta as Json | undefined;
      if (delta?.type === 'input_json_delta')
        inputs.push(`${inputs.pop() ?? ''}${String(delta.partial_json)}`);
    } else if (surface === 'generate_content') {
      for (const { content } of event.candidates as { content: { parts: Json[] } }[])
        for (const { functionCall: call } of content.parts)
          if (call) inputs.push(JSON.stringify((call as Json).args));
    } else if (surface === 'responses') {
      const item = event.item as Json | undefined;
      if (event.type === 'response.output_item.done' && item?.type === 'function_call') {
        inputs.push(String(item.arguments));
      }
    } else {
      for (const { delta } of event.choices as { delta: { tool_calls?: Json[] } }[]) {
        for (const { index, function: of } of delta.tool_calls ?? []) {
          const at = index as number;
          inputs[at] = (inputs[at] ?? '') + String((of as Json).arguments);
        }
      }
    }
  }
  return inputs.map((input) => JSON.parse(input || '{}') as unknown);
}
