import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { codeServerHost } from './code-server-host.ts';
import { electronHost } from './electron-host.ts';
import type { EditorHost } from './host.ts';
import { workbenchObstacle } from './install.ts';

/**
 * SWITCHYARD_VSCODE says `electron` or `code-server`; `auto`, the default, takes VS Code for the desktop where it is
 * there or can be downloaded, else code-server.
 */
export const chooseHost = async (): Promise<EditorHost> => {
  const wish = process.env.SWITCHYARD_VSCODE ?? 'auto';
  if (wish === 'electron') return electronHost();
  if (wish === 'code-server') return codeServerHost();
  if (wish !== 'auto') throw new Error(`SWITCHYARD_VSCODE is electron, code-server or auto, not ${wish}`);
  const obstacle = await desktopObstacle();
  if (obstacle === null || workbenchObstacle() !== null) return electronHost();
  console.log(`No VS Code for the desktop: ${obstacle}`);
  return codeServerHost();
};

const desktopObstacle = async (): Promise<string | null> => {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && (DISPLAY ?? WAYLAND_DISPLAY) === undefined) return 'no display';
  if (await downloadedBefore()) return null;
  return (await canDownload()) ? null : 'its download site does not answer';
};

const downloadedBefore = async (): Promise<boolean> => {
  const cache = join(import.meta.dirname, '../../../.vscode-test');
  const names = await readdir(cache).catch(() => []);
  return names.some((name) => name.startsWith('vscode-'));
};

const canDownload = async (): Promise<boolean> => {
  try {
    const answer = await fetch('https://update.code.visualstudio.com/api/releases/stable', {
      signal: AbortSignal.timeout(4_000),
    });
    return answer.ok;
  } catch {
    // Whatever the reason, there is no download.
    return false;
  }
};
