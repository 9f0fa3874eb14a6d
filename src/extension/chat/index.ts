import * as vscode from 'vscode';
import type { Parts } from '../commands/parts.ts';
import { type Disposable, together } from '../signal.ts';
import { ChatProvider } from './provider.ts';
import { registerTools } from './tools.ts';

const VENDOR = 'switchyard';

/** The router's models and tools, for VS Code's chat. */
export const registerChat = (parts: Parts): Disposable => {
  const provider = new ChatProvider(parts.supervisor);
  return together(
    provider,
    vscode.lm.registerLanguageModelChatProvider(VENDOR, provider),
    registerTools(parts),
  );
};
