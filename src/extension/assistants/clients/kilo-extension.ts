import * as l10n from '@vscode/l10n';
import type { Client } from './client.ts';
import { openAiCompatibleSteps } from './steps.ts';

export const kiloCode: Client = {
  id: 'kilo-code',
  name: 'Kilo Code',
  dialects: ['chat'],
  isHere: (machine) => machine.hasExtension('kilocode.kilo-code'),
  way: {
    kind: 'steps',
    where: l10n.t('In Kilo Code’s settings choose the API provider “OpenAI Compatible” and enter:'),
    steps: openAiCompatibleSteps,
  },
};
