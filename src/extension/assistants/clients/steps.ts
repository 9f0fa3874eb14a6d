import { t } from '@vscode/l10n';
import type { Step, Target } from './client.ts';

/** What the forms of Cline and its descendants ask for. */
export const openAiCompatibleSteps = ({ origin, model, key }: Target): Step[] => [
  { label: t('Base URL'), value: `${origin}/v1` },
  { label: t('API key'), value: key },
  { label: t('Model'), value: model },
];
