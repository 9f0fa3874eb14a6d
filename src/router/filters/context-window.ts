import type { PreCallCheck } from './index.ts';

/** The prompt is longer than its context window. */
export const contextWindow: PreCallCheck = (deployment, { preCall, estimate, model }) => {
  const { maxInputTokens } = deployment.specFor(model);
  if (!preCall.contextWindow || maxInputTokens === undefined || !estimate) return null;
  if (estimate.input <= maxInputTokens) return null;
  const reason = `about ${estimate.input} tokens do not fit its context window of ${maxInputTokens}`;
  return { check: 'context_window', reason, availableAt: null };
};
