import { GatewaySource } from './sources/gateway.ts';
import type { Memory, Source } from './sources/source.ts';
import { type VsCodeApi, vsCodeMemory, vsCodeSource } from './sources/vscode.ts';

declare global {
  /** Only in a VS Code webview, and to be called once. */
  var acquireVsCodeApi: (() => VsCodeApi) | undefined;
}

const PAGE_STATE = 'switchyard.page';

const tabMemory: Memory = {
  read: () => JSON.parse(sessionStorage.getItem(PAGE_STATE) ?? 'null') as unknown,
  write: (value) => sessionStorage.setItem(PAGE_STATE, JSON.stringify(value)),
};

/** Who shows this page: a panel of VS Code, or a browser at the gateway's /ui. */
export const findHost = (): { source: Source; memory: Memory } => {
  const api = globalThis.acquireVsCodeApi?.();
  if (api) return { source: vsCodeSource(api), memory: vsCodeMemory(api) };
  // VS Code's own colours are not there: the page brings them.
  document.documentElement.classList.add('own-theme');
  // Relative to the page, so that it works behind a proxy that puts a path in front.
  const root = new URL(location.pathname.replace(/\/ui\/?$/, '/'), location.href).href;
  return { source: new GatewaySource({ root, storage: sessionStorage }), memory: tabMemory };
};
