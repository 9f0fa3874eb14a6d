import { aider } from './aider.ts';
import { claudeCode } from './claude-code.ts';
import type { Client } from './client.ts';
import { cline, clineCli } from './cline.ts';
import { codex } from './codex.ts';
import { continueDev } from './continue.ts';
import { copilotChat } from './copilot-chat.ts';
import { cursor } from './cursor.ts';
import { kilo } from './kilo.ts';
import { kiloCode } from './kilo-extension.ts';
import { openCode } from './opencode.ts';
import { rooCode } from './roo.ts';
import { anthropicPrograms, copilotCli, geminiCli, openAiPrograms, qwenCode } from './variables.ts';

/** In the order in which they are offered. */
export const CLIENTS: readonly Client[] = [
  claudeCode,
  codex,
  openCode,
  continueDev,
  cline,
  clineCli,
  rooCode,
  kiloCode,
  kilo,
  copilotChat,
  copilotCli,
  aider,
  qwenCode,
  geminiCli,
  openAiPrograms,
  anthropicPrograms,
  cursor,
];
