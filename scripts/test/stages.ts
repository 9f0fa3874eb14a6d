import { launchBrowser } from '../../test/support/browser.ts';
import { workbenchObstacle } from '../../test/vscode/workbench/install.ts';

export interface Stage {
  name: string;
  /** Arguments for Node, one program after the other. */
  programs: string[][];
  /** Whether it leaves the counts of a Mocha run. */
  counts: boolean;
  /** Names of stages without which it makes no sense. */
  needs: string[];
  /** Why it cannot run on this machine; null when it can. */
  obstacle: () => Promise<string | null>;
}

const nothing = (): Promise<null> => Promise.resolve(null);

const step = (name: string, ...programs: string[][]): Stage => ({
  name,
  programs,
  counts: false,
  needs: [],
  obstacle: nothing,
});

const suites = (name: string, ...needs: string[]): Stage => {
  const mocha = ['node_modules/mocha/bin/mocha.js', '--reporter', 'scripts/test/reporter.ts'];
  return { ...step(name, [...mocha, `test/${name}/**/*.test.ts`]), counts: true, needs };
};

const inEditor = (part: string, obstacle: Stage['obstacle']): Stage => ({
  ...step(`vscode ${part}`, ['test/vscode/run.ts', part]),
  counts: true,
  needs: ['build'],
  obstacle,
});

const browserObstacle = async (): Promise<string | null> => {
  try {
    await (await launchBrowser()).close();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};

const journeyObstacle = async (): Promise<string | null> => workbenchObstacle() ?? (await browserObstacle());

/** On a machine where code-server cannot run, the suites want VS Code for the desktop, which needs no browser. */
const hostObstacle = async (): Promise<string | null> =>
  workbenchObstacle() === null ? browserObstacle() : null;

const build = step('build', ['esbuild.js']);
const types = step(
  'types',
  ['node_modules/typescript/bin/tsc', '-p', '.'],
  ['node_modules/typescript/bin/tsc', '-p', 'src/webview'],
);
const lint = step(
  'lint',
  ['node_modules/eslint/bin/eslint.js', '.'],
  ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
);
const clients: Stage = { ...step('clients', ['test/clients/run.ts']), counts: true, needs: ['build'] };

/** One round after the other. The lanes of a round run side by side, the stages of a lane one after the other. */
export const rounds: Stage[][][] = [
  [[build]],
  [
    [suites('unit'), suites('property'), suites('integration', 'build')],
    [types, lint, clients],
  ],
  [[inEditor('host', hostObstacle), inEditor('ui', journeyObstacle)]],
];
