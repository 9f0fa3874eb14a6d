/**
 * Makes src/config/prices/table.ts anew from the newest LiteLLM wheel and compares it with `@pydantic/genai-prices`;
 * with `--check` it only compares. Ends with 1 when fewer agree than should.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableLine } from './prices/table-line.ts';
import { fromWheel } from './prices/wheel.ts';

const TABLE = join(import.meta.dirname, '../src/config/prices/table.ts');
/** Sources change prices on different days. */
const AGREEING = 0.9;

const header = (version: string): string => `/**
 * Public prices and limits of models. Made by scripts/refresh-prices.ts: do not edit.
 *
 * The figures are a selection of model_prices_and_context_window.json of LiteLLM ${version}
 * (https://github.com/BerriAI/litellm), which is under this licence:
 *
 * MIT License. Copyright (c) 2023 Berri AI
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
 * documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
 * rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
 * persons to whom the Software is furnished to do so, subject to the following conditions: The above copyright notice and
 * this permission notice shall be included in all copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED
 * "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
 * MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT
 * HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
 * ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 *
 * A line: \`provider/model\`, then US dollars per million tokens of input (i), output (o), cache reads (r), cache writes
 * for five minutes (w) and for an hour (h); the same for prompts above so many tokens (t), for batches (b) and for the
 * tiers of service flex (x) and priority (y), also above so many tokens; the context window (c), the longest answer (m), what else than chat it is for (d), and what it can do (f).
 */
export const TABLE = \`
`;

async function main(): Promise<void> {
  if (!process.argv.includes('--check')) {
    const { version, entries } = fromWheel();
    const today = new Date().toISOString().slice(0, 10);
    const lines = Object.entries(entries).flatMap(([name, entry]) => tableLine(name, entry, today) ?? []);
    const byName = new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line]));
    writeFileSync(TABLE, `${header(version)}${[...byName.values()].sort().join('\n')}\n\`;\n`);
    console.log(`${byName.size} models from LiteLLM ${version}`);
  }
  // Only now: it reads the table.
  const { agrees, compare } = await import('./prices/cross-check.ts');
  const compared = compare();
  const different = compared.filter((one) => !agrees(one));
  for (const { name, ours, theirs } of different)
    console.log(`${name}: ${ours.join(' / ')}, the other source has ${theirs.join(' / ')}`);
  const share = 1 - different.length / compared.length;
  console.log(`${compared.length} models in both sources, ${compared.length - different.length} agree`);
  if (!(share >= AGREEING)) process.exitCode = 1;
}

await main();
