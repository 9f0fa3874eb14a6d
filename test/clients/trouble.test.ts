import assert from 'node:assert/strict';
import type { SurfaceName } from '../../src/contract/surfaces.ts';
import { behaviour } from '../support/providers/index.ts';
import { claudeCode } from './programs/claude-code.ts';
import { codex } from './programs/codex.ts';
import { opencode } from './programs/opencode.ts';
import type { Program } from './programs/program.ts';
import { DONE } from './support/assistant.ts';
import { type Stage, openStage } from './support/stage.ts';
import { type Cast, takeTurn, TEXT, type Turn, TURN_LIMIT_MS } from './support/turn.ts';
import type { UpstreamDialect } from './support/upstreams.ts';

const INSTALL_LIMIT_MS = 900_000;

describe('real assistants', () => {
  let stage: Stage;

  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  /** Null: it cannot be installed. */
  const turnOf = async (
    program: Program,
    surface: SurfaceName,
    dialect: UpstreamDialect,
    more: Partial<Cast>,
  ): Promise<Turn | null> => {
    const installed = await program.install();
    if ('missing' in installed) {
      console.log(`      skipped, ${program.name} cannot be installed: ${installed.missing}`);
      return null;
    }
    const start = program.speaks[surface]!;
    const { folder } = installed;
    return takeTurn(stage, { start, folder, upstreams: stage.upstreams[dialect], ...more });
  };

  const check = ({ ended, file, assistant }: Turn): void => {
    const said = `\n${ended.stdout}\n${ended.stderr}`.slice(-4000);
    assert.equal(file, TEXT, `the file is not as it was dictated: ${said}`);
    assert.ok(ended.stdout.includes(DONE), `it comes to its end: ${said}`);
    assert.deepEqual([assistant.answered('call'), assistant.answered('done')], [1, 1]);
    assert.deepEqual(assistant.faultsLeft, []);
  };

  for (const [program, surface, dialect] of [
    [claudeCode, 'messages', 'chat'],
    [codex, 'responses', 'messages'],
    [opencode, 'chat', 'responses'],
  ] as const)
    it(`${program.name} takes up again what broke off in the middle`, async function () {
      this.timeout(INSTALL_LIMIT_MS + TURN_LIMIT_MS);
      const faults = { call: behaviour.dieAfterContent(1) };
      const turn = await turnOf(program, surface, dialect, { faults });
      if (!turn) return this.skip();
      check(turn);
      assert.equal(turn.requests.filter(({ outcome }) => outcome === 'failure').length, 1);
    });

  for (const [program, surface, model, dialect] of [
    [claudeCode, 'messages', 'claude-sonnet-4-5', 'chat'],
    [codex, 'responses', 'gpt-5.1-codex', 'messages'],
  ] as const)
    it(`${program.name} asks for ${model}, which it knows`, async function () {
      this.timeout(INSTALL_LIMIT_MS + TURN_LIMIT_MS);
      const turn = await turnOf(program, surface, dialect, { model });
      if (!turn) return this.skip();
      check(turn);
      assert.ok(turn.requests.every(({ outcome }) => outcome === 'success'));
    });
});
