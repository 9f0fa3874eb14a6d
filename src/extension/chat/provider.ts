import * as vscode from 'vscode';
import * as l10n from '@vscode/l10n';
import { SETTINGS } from '../../contract/ids.ts';
import { type Disposable, together } from '../signal.ts';
import { errorMessage } from '../supervisor/client.ts';
import type { Supervisor } from '../supervisor/supervisor.ts';
import { answerParts } from './answer.ts';
import { refusalOf } from './refusals.ts';
import { type ChatModel, chatModels, groupOfModel } from './models.ts';
import { chatRequest } from './request.ts';
import { countTokens } from './tokens.ts';

const isExposed = (): boolean =>
  vscode.workspace.getConfiguration().get<boolean>(SETTINGS.exposeLanguageModels, true);

const refused = (status: number, message: string): Error => {
  const kind = refusalOf(status);
  return kind ? vscode.LanguageModelError[kind](message) : new vscode.LanguageModelError(message);
};

/** Callers get errors of VS Code's own class; a `TypeError` is what `fetch` says of a connection that breaks. */
const asModelError = (error: unknown): Error => {
  if (error instanceof vscode.LanguageModelError) return error;
  const message =
    error instanceof TypeError
      ? l10n.t('The connection to the Switchyard gateway broke off.')
      : (error as Error).message;
  return new vscode.LanguageModelError(message, { cause: error });
};

/** The model groups as language models of VS Code, for its chat and for other extensions. */
export class ChatProvider implements vscode.LanguageModelChatProvider<ChatModel> {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeLanguageModelChatInformation = this.#changed.event;
  readonly #supervisor: Supervisor;
  readonly #watch: Disposable;

  constructor(supervisor: Supervisor) {
    this.#supervisor = supervisor;
    this.#watch = together(
      supervisor.live.changed.on((event) => {
        if (event === null || event.event === 'state') this.#changed.fire();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SETTINGS.exposeLanguageModels)) this.#changed.fire();
      }),
      this.#changed,
    );
  }

  dispose(): void {
    this.#watch.dispose();
  }

  async provideLanguageModelChatInformation(): Promise<ChatModel[]> {
    const { client, live } = this.#supervisor;
    if (!client || !live.state || !isExposed()) return [];
    return chatModels(live.state, await client.modelInfo());
  }

  async provideLanguageModelChatResponse(
    { id }: ChatModel,
    messages: readonly vscode.LanguageModelChatRequestMessage[],
    { modelOptions, tools, toolMode }: vscode.ProvideLanguageModelChatResponseOptions,
    progress: vscode.Progress<vscode.LanguageModelResponsePart>,
    token: vscode.CancellationToken,
  ): Promise<void> {
    const { client } = this.#supervisor;
    if (!client) throw vscode.LanguageModelError.NotFound(l10n.t('The Switchyard gateway does not run.'));
    const stop = new AbortController();
    const cancelled = token.onCancellationRequested(() => stop.abort());
    try {
      const toolRequired = toolMode === vscode.LanguageModelChatToolMode.Required;
      const body = chatRequest(groupOfModel(id), messages, { modelOptions, tools, toolRequired });
      const response = await client.send('/v1/chat/completions', body, stop.signal);
      if (!response.ok || !response.body) throw refused(response.status, await errorMessage(response));
      for await (const part of answerParts(response.body)) {
        progress.report(
          part.type === 'text'
            ? new vscode.LanguageModelTextPart(part.text)
            : new vscode.LanguageModelToolCallPart(part.id, part.name, part.input),
        );
      }
    } catch (error) {
      if (!token.isCancellationRequested) throw asModelError(error);
    } finally {
      cancelled.dispose();
    }
  }

  provideTokenCount(
    _model: ChatModel,
    text: string | vscode.LanguageModelChatRequestMessage,
  ): Promise<number> {
    return Promise.resolve(countTokens(text));
  }
}
