import * as vscode from 'vscode';
import { throttle } from '../throttle.ts';
import type { EditorDeps } from './editor-context.ts';

const UPDATE_MS = 1000;

/** Fires when figures of the gateway that stand in the text may look different: never faster than people read. */
export const liveChange = ({ live }: Pick<EditorDeps, 'live'>) => {
  const emitter = new vscode.EventEmitter<void>();
  const fire = throttle(() => emitter.fire(), UPDATE_MS);
  const watch = live.changed.on((event) => {
    if (event?.event !== 'request' && event?.event !== 'config') fire();
  });
  return { event: emitter.event, dispose: () => [watch, fire, emitter].forEach((one) => one.dispose()) };
};
