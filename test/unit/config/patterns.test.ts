import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bySpecificity, modelNamed, wildcardsIn } from '../../../src/contract/patterns.ts';

describe('names with wildcards', () => {
  it('match as a greedy expression would, of any texts', () => {
    const bits = fc.array(fc.constantFrom('a', 'b', '/', '-', 'ab', ''), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(bits, { minLength: 1, maxLength: 4 }), bits, (pieces, name) => {
        const pattern = pieces.map((piece) => piece.join('')).join('*');
        const text = name.join('');
        const expression = new RegExp(`^${pattern.replaceAll('*', '(.*)')}$`, 's');
        assert.deepEqual(wildcardsIn(pattern, text), expression.exec(text)?.slice(1) ?? null);
      }),
      { numRuns: 2000 },
    );
  });

  it('fill the model by turns', () => {
    assert.equal(modelNamed('openai/*', 'llm/*', 'llm/gpt-4o'), 'openai/gpt-4o');
    assert.equal(modelNamed('openai/fo::*:s::*', 'fo::*:s::*', 'fo::hi:s::yo'), 'openai/fo::hi:s::yo');
    assert.equal(modelNamed('openai/gpt-4o', '*', 'anything'), 'openai/gpt-4o');
    // Too few to hold all: as the client says it.
    assert.equal(modelNamed('openai/*', '*-*', 'a-b'), 'a-b');
    assert.equal(modelNamed('openai/*', 'x/*', 'x/$&*'), 'openai/$&*');
  });

  it('are sorted by what they write out', () => {
    const sorted = ['*', 'openai/*', 'openai/gpt-*', '*/*', 'openai/gpt-4*', 'openai/*-4*'].sort(
      bySpecificity,
    );
    assert.deepEqual(sorted, ['openai/gpt-4*', 'openai/gpt-*', 'openai/*-4*', 'openai/*', '*/*', '*']);
  });

  it('are quick whatever is asked for', () => {
    assert.equal(wildcardsIn('a*a*a*a*b', 'a'.repeat(10_000_000)), null);
  });
});
