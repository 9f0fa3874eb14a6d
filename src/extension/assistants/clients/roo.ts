import * as l10n from '@vscode/l10n';
import type { Client } from './client.ts';
import { openAiCompatibleSteps } from './steps.ts';

export const rooCode: Client = {
  id: 'roo-code',
  name: 'Roo Code',
  dialects: ['chat'],
  isHere: (machine) => machine.hasExtension('rooveterinaryinc.roo-cline'),
  way: {
    kind: 'steps',
    where: l10n.t('In Roo Code’s settings choose the API provider “OpenAI Compatible” and enter:'),
    steps: openAiCompatibleSteps,
  },
};
