import { appendFileSync } from 'node:fs';
import * as vscode from 'vscode';

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
  appendFileSync(process.env['ACTIVATION_FILE']!, `${JSON.stringify({ load, activate })}\n`);
};
