import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { until } from '../../support/until.ts';

export interface HeldUpstream {
  /** As `api_base`. */
  base: string;
  /** The request that waits for its answer, once there is one. */
  held: () => Promise<Held>;
  close: () => Promise<void>;
}

export interface Held {
  answer: () => void;
  /** Whoever asked went away before an answer came. */
  left: boolean;
}

const ANSWER = {
  id: 'held',
  object: 'chat.completion',
  created: 0,
  model: 'held',
  choices: [{ index: 0, message: { role: 'assistant', content: 'At last.' }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
};

/** A provider that answers when it is told to. */
export const holdUpstream = async (): Promise<HeldUpstream> => {
  const waiting: Held[] = [];
  const hold = (request: IncomingMessage, response: ServerResponse): void => {
    request.resume();
    const held: Held = {
      left: false,
      answer: () =>
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(ANSWER)),
    };
    response.on('close', () => (held.left = !response.writableFinished));
    waiting.push(held);
  };
  const server = createServer(hold).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    held: () => until('a request waits', () => waiting.shift()),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

/** A router file with one group, `held`, at that provider. */
export const heldConfig = (base: string): string => `model_list:
  - model_name: held
    litellm_params: { model: openai/held, api_base: ${base}, api_key: any }
    model_info: { id: held }
`;
