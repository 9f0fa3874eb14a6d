import type { FromDashboard, RecordAnswers, RecordName, ToDashboard } from '../../contract/dashboard.ts';
import type { Memory, Source } from './source.ts';

export interface VsCodeApi {
  postMessage(message: FromDashboard): void;
  getState(): unknown;
  setState(state: unknown): void;
}

type Answer = Extract<ToDashboard, { type: 'records' }>;

/** The panel in VS Code: data comes by the host's messages. */
export const vsCodeSource = (api: VsCodeApi): Source => {
  const waiting = new Map<number, (answer: Answer) => void>();
  let questions = 0;
  const answered = (answer: Answer): void => {
    waiting.get(answer.question)?.(answer);
    waiting.delete(answer.question);
  };
  return {
    needsKey: false,
    start(emit) {
      window.addEventListener('message', ({ data }: MessageEvent<ToDashboard>) => {
        if (data.type === 'records') answered(data);
        else emit(data);
      });
      api.postMessage({ type: 'ready' });
    },
    resetCooldowns: (request) => api.postMessage({ type: 'resetCooldowns', request }),
    switchStrategy: (request) => api.postMessage({ type: 'switchStrategy', request }),
    records: <N extends RecordName>(name: N, query: Record<string, string>) => {
      const question = ++questions;
      return new Promise<RecordAnswers[N]>((resolve, reject) => {
        // What is answered is of the kind that was asked for.
        waiting.set(question, (answer) =>
          'error' in answer ? reject(new Error(answer.error)) : resolve(answer.answer as RecordAnswers[N]),
        );
        api.postMessage({ type: 'records', question, name, query });
      });
    },
    setWeights: (file, weights) => api.postMessage({ type: 'setWeights', file, weights }),
    address: ({ port }) => `http://127.0.0.1:${port}`,
    startGateway: () => api.postMessage({ type: 'start' }),
  };
};

export const vsCodeMemory = (api: VsCodeApi): Memory => ({
  read: () => api.getState(),
  write: (value) => api.setState(value),
});
