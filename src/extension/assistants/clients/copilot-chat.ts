import { join } from 'node:path';
import * as l10n from '@vscode/l10n';
import { CannotEdit } from '../files/format.ts';
import { anyOf, type Client, type Dialect } from './client.ts';

const API: Partial<Record<Dialect, { type: string; path: string }>> = {
  chat: { type: 'chat-completions', path: '/v1/chat/completions' },
  messages: { type: 'messages', path: '/v1/messages' },
  responses: { type: 'responses', path: '/v1/responses' },
};

const NAME = 'Switchyard';

/** A “custom endpoint” of VS Code's chat, for who does not want the language model provider of this extension. */
export const copilotChat: Client = {
  id: 'copilot-chat',
  name: 'Copilot Chat (custom endpoint)',
  dialects: ['chat', 'messages', 'responses'],
  isHere: (machine) => anyOf(machine.hasExtension('github.copilot-chat')),
  way: {
    kind: 'change',
    plan: ({ userData }, { origin, model, dialect, key }) => {
      if (userData === null) throw new CannotEdit(l10n.t('VS Code keeps its settings on another machine'));
      const api = API[dialect]!;
      const endpoint = { by: 'name', is: NAME };
      const entry = [endpoint, 'models', { by: 'id', is: model }];
      return {
        files: [
          {
            path: join(userData, 'chatLanguageModels.json'),
            format: 'json',
            settings: [
              { path: [endpoint, 'vendor'], value: 'customendpoint' },
              { path: [endpoint, 'apiKey'], value: key },
              { path: [endpoint, 'apiType'], value: api.type },
              { path: [...entry, 'name'], value: model },
              { path: [...entry, 'url'], value: origin + api.path },
              { path: [...entry, 'toolCalling'], value: true },
              { path: [...entry, 'vision'], value: false },
              { path: [...entry, 'maxInputTokens'], value: 128_000 },
              { path: [...entry, 'maxOutputTokens'], value: 16_000 },
            ],
          },
        ],
        editor: {},
        next: l10n.t('Choose “{0}” in the model picker of the chat.', model),
      };
    },
  },
};
