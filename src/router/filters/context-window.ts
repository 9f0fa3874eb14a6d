import type { PreCallCheck } from './index.ts';

/** The prompt is longer than its context window. */
export const contextWindow: PreCallCheck = ({ spec: { maxInputTokens } }, { preCall, estimate }) =>
  preCall.contextWindow && maxInputTokens !== undefined && estimate && estimate.input > maxInputTokens
    ? {
        check: 'context_window',
        reason: `about ${estimate.input} tokens do not fit its context window of ${maxInputTokens}`,
        availableAt: null,
      }
    : null;
