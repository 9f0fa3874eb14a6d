import assert from 'node:assert/strict';
import { Body } from '../../../../src/gateway/body/body.ts';
import { withoutQuotes } from '../../../../src/gateway/relay/without-quotes.ts';

const PROMPT = 'Our merger with Grünwald & "Söhne" closes on May 4.\nTell nobody 🤫 before.';
const REQUEST = {
  model: 'gpt-4o-mini-2024-07-18',
  max_completion_tokens: 5,
  messages: [{ role: 'user', content: PROMPT }],
};
const inAscii = (json: string): string =>
  json.replace(/[\u0080-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

const said = (message: string, body = JSON.stringify(REQUEST)): string =>
  withoutQuotes(message, new Body([Buffer.from(body)]), [REQUEST.model]);

describe('what an upstream says of a failure', () => {
  it('loses what it quotes of the prompt, wherever that stands', () => {
    assert.equal(said(`Refused: ${PROMPT}`), 'Refused: […]');
    assert.equal(said(PROMPT), '[…]');
    assert.equal(
      said(
        `The word in 'merger with Grünwald & "Söhne" closes' is not allowed; see https://example.com/help.`,
      ),
      "The word in '[…]' is not allowed; see https://example.com/help.",
    );
    const twice = `Neither ${PROMPT.slice(0, 25)} nor ${PROMPT.slice(-25)} may be said`;
    assert.equal(said(twice), 'Neither […] nor[…] may be said');
  });

  it('loses every run of twenty characters, at whatever place it begins', () => {
    for (let from = 0; from + 20 <= 40; from++)
      for (let before = 0; before < 12; before++) {
        const quote = PROMPT.slice(from, from + 20);
        assert.ok(!said(`${'#'.repeat(before)}${quote}#`).includes(quote), `${before} before ${quote}`);
      }
  });

  it('knows it in requests that are written in ASCII only, and in many pieces', () => {
    assert.equal(said(`Refused: ${PROMPT}`, inAscii(JSON.stringify(REQUEST))), 'Refused: […]');
    const bytes = Buffer.from(JSON.stringify(REQUEST));
    const pieces = Array.from({ length: bytes.length }, (_, i) => bytes.subarray(i, i + 1));
    assert.equal(withoutQuotes(`Refused: ${PROMPT}`, new Body(pieces), []), 'Refused: […]');
  });

  for (const message of [
    "Unsupported parameter: 'max_completion_tokens' is not supported with this model.",
    'The model `gpt-4o-mini-2024-07-18` does not exist or you do not have access to it.',
    'Rate limit reached for requests a minute: wait 20 s.',
    'closes on May 4',
    '',
  ])
    it(`keeps: ${message}`, () => assert.equal(said(message), message));

  it('is cut where it is very long, and the sooner the longer the request is', () => {
    const long = said(`${'x'.repeat(2000)} ${PROMPT}`);
    assert.equal(long, `${'x'.repeat(1000)}…`);
    const large = JSON.stringify({ ...REQUEST, more: 'y'.repeat(4 * 1024 * 1024) });
    const reason = "This model's maximum context length is 128000 tokens.";
    assert.match(
      said(`${reason} ${PROMPT} ${'x'.repeat(1000)}`, large),
      /^This model's .* tokens\. \[…\] x{9,99}…$/,
    );
  });
});
