import { appendFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { FIGURES } from './figures.ts';

/** Milliseconds: reading the extension's code, and running it. */
export interface Activation {
  load: number;
  activate: number;
}

interface Marks {
  getMarks: () => { name: string; startTime: number }[];
}

/** VS Code requires this module in its extension host and calls `run`: what it measured of the activation itself. */
export const run = async (): Promise<void> => {
  await vscode.extensions.getExtension('switchyard.switchyard')?.activate();
  const marks = (
    globalThis as unknown as { MonacoPerformanceMarks: Marks }
  ).MonacoPerformanceMarks.getMarks();
  const at = (name: string): number =>
    marks.find((mark) => mark.name === `code/extHost/${name}/switchyard.switchyard`)?.startTime ?? NaN;
  const load = at('didLoadExtensionCode') - at('willLoadExtensionCode');
  const activate = at('didActivateExtension') - at('willActivateExtension');
  const figures: Activation = { load, activate };
  appendFileSync(process.env[FIGURES]!, `${JSON.stringify(figures)}\n`);
};
