import { aider } from './aider.ts';
import { claudeCode } from './claude-code.ts';
import { cline } from './cline.ts';
import { codex } from './codex.ts';
import { continueCli } from './continue.ts';
import { copilot } from './copilot.ts';
import { geminiCli } from './gemini-cli.ts';
import { kilo } from './kilo.ts';
import { opencode } from './opencode.ts';
import { pi } from './pi.ts';
import type { Program } from './program.ts';
import { qwenCode } from './qwen-code.ts';
import { SDKS } from './sdks.ts';

export const PROGRAMS: readonly Program[] = [
  claudeCode,
  codex,
  opencode,
  ...SDKS,
  copilot,
  qwenCode,
  continueCli,
  cline,
  kilo,
  pi,
  geminiCli,
  aider,
];
