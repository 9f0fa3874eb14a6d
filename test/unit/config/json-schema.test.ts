import assert from 'node:assert/strict';
import { strategyNames } from '../../../src/config/strategies.ts';
import { type JsonSchema, routerJsonSchema } from '../../../src/config/index.ts';

const at = (...path: string[]): JsonSchema =>
  path.reduce<JsonSchema>((node, step) => {
    const next = step === '*' ? node.items : node.properties?.[step];
    assert.ok(next, `${path.join('.')}: ${step}`);
    return next;
  }, routerJsonSchema());

const everyNode = function* (node: unknown): Generator<JsonSchema> {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) yield node as JsonSchema;
  for (const inner of Object.values(node)) yield* everyNode(inner);
};

describe('routerJsonSchema', () => {
  it('is draft-07', () => {
    assert.equal(routerJsonSchema()['$schema'], 'http://json-schema.org/draft-07/schema#');
  });

  it('tells the default of a key in its hover', () => {
    const { default: standard, markdownDescription } = at('router_settings', 'num_retries');
    assert.equal(standard, 2);
    assert.match(String(markdownDescription), /before fallbacks begin\.\n\nDefault: `2`$/);
  });

  it('describes every key', () => {
    for (const path of [
      [],
      ['model_list', '*'],
      ['model_list', '*', 'litellm_params'],
      ['router_settings'],
      ['litellm_settings'],
      ['general_settings'],
    ]) {
      for (const [key, { description }] of Object.entries(at(...path).properties ?? {})) {
        assert.ok(description, [...path, key].join('.'));
      }
    }
  });

  it('offers the strategies by all their names, and lets others pass', () => {
    const [named, other] = at('router_settings', 'routing_strategy')['anyOf'] as JsonSchema[];
    assert.deepEqual(named?.['enum'], strategyNames());
    assert.equal((named['enumDescriptions'] as string[]).length, strategyNames().length);
    assert.deepEqual(other, { type: 'string' });
  });

  it('lets numbers and switches come from the environment', () => {
    const { type, pattern } = at('model_list', '*', 'litellm_params', 'rpm');
    assert.deepEqual(type, ['integer', 'string']);
    for (const written of ['os.environ/RPM', '500', '1_000'])
      assert.match(written, new RegExp(String(pattern)));
    assert.doesNotMatch('lots', new RegExp(String(pattern)));
  });

  it('forbids no key, and shows neither secrets nor bounds that mean nothing', () => {
    for (const node of everyNode(routerJsonSchema())) {
      assert.notEqual(node['additionalProperties'], false);
      assert.ok(Math.abs(node.maximum ?? 0) < Number.MAX_SAFE_INTEGER);
    }
  });

  it('lets a section stand empty, but not a deployment’s parameters', () => {
    assert.deepEqual(at('router_settings').type, ['object', 'null']);
    assert.equal(at('model_list', '*', 'litellm_params').type, 'object');
    assert.deepEqual(at('model_list', '*')['required'], ['model_name', 'litellm_params']);
  });
});
