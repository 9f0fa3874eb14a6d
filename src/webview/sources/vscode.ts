import type { FromDashboard, ToDashboard } from '../../contract/dashboard.ts';
import type { Memory, Source } from './source.ts';

export interface VsCodeApi {
  postMessage(message: FromDashboard): void;
  getState(): unknown;
  setState(state: unknown): void;
}

/** The panel in VS Code: data comes by the host's messages. */
export const vsCodeSource = (api: VsCodeApi): Source => ({
  needsKey: false,
  start(emit) {
    window.addEventListener('message', ({ data }: MessageEvent<ToDashboard>) => emit(data));
    api.postMessage({ type: 'ready' });
  },
  resetCooldowns: (request) => api.postMessage({ type: 'resetCooldowns', request }),
  switchStrategy: (request) => api.postMessage({ type: 'switchStrategy', request }),
  address: ({ port }) => `http://127.0.0.1:${port}`,
  startGateway: () => api.postMessage({ type: 'start' }),
});

export const vsCodeMemory = (api: VsCodeApi): Memory => ({
  read: () => api.getState(),
  write: (value) => api.setState(value),
});
