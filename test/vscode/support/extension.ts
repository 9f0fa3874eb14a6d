import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import type { DeploymentView } from '../../../src/contract/admin.ts';
import type { Api } from '../../../src/extension.ts';
import type { State } from '../../../src/extension/supervisor/state.ts';
import { until } from '../../support/until.ts';

export const activated = async (): Promise<Api> => {
  const extension = vscode.extensions.getExtension<Api>('switchyard.switchyard');
  assert.ok(extension, 'the extension is there');
  return extension.activate();
};

export const reaches = <N extends State['name']>(api: Api, name: N) =>
  until(name, () => (api.state.name === name ? (api.state as Extract<State, { name: N }>) : null), 20_000);

/** Runs, and its first snapshot is there. */
export const running = async (api: Api) => {
  const { gateway } = await reaches(api, 'running');
  await until('its snapshot', () => api.view?.gateway.instance === gateway.instance);
  return gateway;
};

export const deploymentOf = (api: Api, id: string): DeploymentView | undefined =>
  api.view?.deployments.find((deployment) => deployment.id === id);

/** One answered request. */
export const ask = async (api: Api, model: string): Promise<Response> => {
  const { port } = await running(api);
  const response = await fetch(`http://127.0.0.1:${port}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model, messages: [{ role: 'user', content: 'Hello' }] }),
  });
  await response.text();
  return response;
};

export const folder = (): vscode.Uri => {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first, 'the fixture workspace is open');
  return first.uri;
};

export const fixture = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);

/**
 * A file of its own with this text. Not an untitled document: those take over the name of one that was closed, and with
 * it what the editor kept for the case of a crash, where it has not yet thrown that away.
 */
export const openText = async (content: string): Promise<vscode.TextDocument> => {
  const uri = fixture(`opened/${randomUUID()}.yaml`);
  await vscode.workspace.fs.writeFile(uri, Buffer.from(content));
  return vscode.workspace.openTextDocument(uri);
};

export const textOf = async (uri: vscode.Uri): Promise<string> =>
  Buffer.from(await vscode.workspace.fs.readFile(uri)).toString();

export const configure = (name: string, value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Workspace);

type Dialogs =
  'showQuickPick' | 'showInputBox' | 'showInformationMessage' | 'showWarningMessage' | 'showErrorMessage';

interface Item {
  label: string;
}

export interface Toast {
  message: string;
  buttons: string[];
}

/** Gathers what is said by notifications, and chooses `button` wherever it is offered, until it is disposed. */
export const toasts = (button?: string): { said: Toast[]; dispose: () => void } => {
  const said: Toast[] = [];
  const window = vscode.window as unknown as Record<string, unknown>;
  const names = ['showInformationMessage', 'showWarningMessage', 'showErrorMessage'];
  const originals = names.map((name) => window[name]);
  for (const name of names) {
    window[name] = (message: string, ...buttons: string[]) => {
      said.push({ message, buttons });
      return Promise.resolve(buttons.find((one) => one === button));
    };
  }
  return { said, dispose: () => names.forEach((name, index) => (window[name] = originals[index])) };
};

export interface ProgressShown {
  title: string | undefined;
  messages: string[];
  over: boolean;
}

/** Gathers what is shown to go on, until it is disposed. */
export const progresses = (): { shown: ProgressShown[]; dispose: () => void } => {
  const shown: ProgressShown[] = [];
  const window = vscode.window as unknown as { withProgress: unknown };
  const original = window.withProgress;
  window.withProgress = async (
    { title }: vscode.ProgressOptions,
    work: (progress: vscode.Progress<{ message: string }>) => Thenable<unknown>,
  ) => {
    const one: ProgressShown = { title, messages: [], over: false };
    shown.push(one);
    try {
      return await work({ report: ({ message }) => one.messages.push(message) });
    } finally {
      one.over = true;
    }
  };
  return { shown, dispose: () => (window.withProgress = original) };
};

/** What the user would answer, dialog by dialog; quick picks by the label. Gives back what was asked. */
export const answering = async (
  answers: Partial<Record<Dialogs, (string | undefined)[]>>,
  action: () => Thenable<unknown>,
): Promise<string[]> => {
  const asked: string[] = [];
  const window = vscode.window as unknown as Record<Dialogs, unknown>;
  const names = Object.keys(answers) as Dialogs[];
  const originals = names.map((name) => window[name]);
  for (const name of names) {
    window[name] = (question: string | Item[] | undefined) => {
      const answer = answers[name]!.shift();
      asked.push(typeof question === 'string' ? question : name);
      if (!Array.isArray(question)) return Promise.resolve(answer);
      const item = question.find(({ label }) => label === answer);
      assert.ok(
        item || answer === undefined,
        `${answer} is among ${question.map(({ label }) => label).join(', ')}`,
      );
      return Promise.resolve(item);
    };
  }
  try {
    await action();
  } finally {
    names.forEach((name, index) => (window[name] = originals[index]));
  }
  return asked;
};
