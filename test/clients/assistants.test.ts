import assert from 'node:assert/strict';
import { PROGRAMS } from './programs/index.ts';
import type { Program } from './programs/program.ts';
import { DONE } from './support/assistant.ts';
import { nightly } from './support/chosen.ts';
import type { Installed } from './support/install.ts';
import { note } from './support/report.ts';
import { openStage, type Stage } from './support/stage.ts';
import { takeTurn, TEXT, type Turn, TURN_LIMIT_MS } from './support/turn.ts';
import { DIALECTS } from './support/upstreams.ts';

const INSTALL_LIMIT_MS = 900_000;
const programs = PROGRAMS.filter(({ always }) => always || nightly);

/** How often `part` stands in `text`. */
const times = (text: string, part: string): number => text.split(part).length - 1;

function check(
  { ended, file, assistant, requests, asked }: Turn,
  { byText = false, refused, knocks }: Program,
): void {
  const said = `\n${ended.stdout}\n${ended.stderr}`.slice(-4000);
  assert.equal(ended.code, 0, `it failed: ${said}`);
  assert.equal(file, TEXT, `the file is not as it was dictated: ${said}`);
  assert.equal(times(ended.stdout, DONE), 1, `it says the last word once: ${said}`);
  assert.deepEqual(
    [assistant.answered('call'), assistant.answered('done')],
    [byText ? 0 : 1, 1],
    'one tool call and one last word reached it',
  );
  assert.deepEqual(assistant.faultsLeft, [], 'each step failed once on the way');
  const unseen = ({ outcome, error }: (typeof requests)[number]) =>
    outcome === 'success' || refused?.test(error?.message ?? '');
  assert.ok(requests.every(unseen), 'it saw no failure');
  const retried = requests.filter(({ stream, retries }) => stream && retries > 0);
  assert.ok(retried.length >= (byText ? 1 : 2), 'what failed were streams');
  assert.deepEqual(
    asked.filter((host) => !knocks?.test(host)),
    [],
    'it asked for nobody beyond this machine',
  );
}

describe('real clients', () => {
  const installed = new Map<Program, Installed>();
  let stage: Stage;

  before(async function () {
    this.timeout(INSTALL_LIMIT_MS);
    await Promise.all(programs.map(async (program) => installed.set(program, await program.install())));
    stage = await openStage();
  });
  after(() => stage.close());

  for (const program of programs) {
    describe(`${program.name} ${program.version}`, () => {
      before(function () {
        const found = installed.get(program)!;
        if (!('missing' in found)) return;
        console.log(`      skipped, ${program.name} cannot be installed: ${found.missing}`);
        this.skip();
      });

      for (const [surface, start] of Object.entries(program.speaks))
        for (const dialect of DIALECTS) {
          it(`by ${surface}, on deployments that answer by ${dialect}`, async function () {
            this.timeout(TURN_LIMIT_MS + 10_000);
            const { folder } = installed.get(program) as { folder: string };
            const { byText } = program;
            const upstreams = stage.upstreams[dialect];
            const turn = await takeTurn(stage, { start, folder, byText, upstreams });
            check(turn, program);
            note(program, surface, dialect, turn.requests);
          });
        }
    });
  }
});
