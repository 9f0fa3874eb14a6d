import * as l10n from '@vscode/l10n';
import type { Step, Target } from './client.ts';

/** What the forms of Cline and its descendants ask for. */
export const openAiCompatibleSteps = ({ origin, model, key }: Target): Step[] => [
  { label: l10n.t('Base URL'), value: `${origin}/v1` },
  { label: l10n.t('API key'), value: key },
  { label: l10n.t('Model'), value: model },
];
