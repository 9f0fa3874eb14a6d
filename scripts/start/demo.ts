import type { GroupView, StateView } from '../../src/contract/admin.ts';
import { type Answer, anthropicClient, type Client, openAiClient } from './clients.ts';
import { tableOf, widest } from './table.ts';

const requestsPerGroup = 6;

/** Sends some requests to each group and prints which deployment answered each, and how the traffic was split. */
export const demonstrate = async (origin: string, apiKey: string): Promise<void> => {
  const { groups, deployments } = await stateAt(origin, apiKey);
  const openai = openAiClient(origin, apiKey);
  const anthropic = anthropicClient(origin, apiKey);
  const { heading, row } = tableOf([
    { title: 'client', width: widest([openai.name, anthropic.name]) },
    { title: 'as', width: 6 },
    { title: 'model', width: widest(groups.map(({ name }) => name)) },
    { title: 'answered by', width: widest(deployments.map(({ id }) => id)) },
    { title: 'retries', width: 0, align: 'right' },
    { title: 'ms', width: 6, align: 'right' },
  ]);
  console.log(`\n${heading}`);
  const converse = async ({ name: model }: GroupView, client: Client): Promise<void> => {
    for (let n = 0; n < requestsPerGroup; n += 1) {
      const stream = n % 2 === 1;
      const from = performance.now();
      const { deployment, retries } = await client.ask(model, stream).catch(refusal);
      const ms = Math.round(performance.now() - from);
      console.log(row(client.name, stream ? 'stream' : 'JSON', model, deployment, retries, ms));
    }
  };
  await Promise.all(
    groups.map((group) => converse(group, group.name.includes('claude') ? anthropic : openai)),
  );
  console.log(`\n${splitTable(await stateAt(origin, apiKey))}`);
};

const stateAt = async (origin: string, apiKey: string): Promise<StateView> => {
  const response = await fetch(`${origin}/admin/state`, { headers: { authorization: `Bearer ${apiKey}` } });
  return (await response.json()) as StateView;
};

/** A request that the gateway refused is a row of its own; anything else is not for the table. */
const refusal = (error: unknown): Answer => {
  const { status } = error as { status?: number };
  if (status === undefined) throw error;
  return { deployment: `none: ${status}`, retries: '' };
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const milliseconds = (ms: number | null): string => (ms === null ? '–' : ms.toFixed(0));

const splitTable = ({ groups, deployments }: StateView): string => {
  const { heading, row } = tableOf([
    { title: 'model group', width: widest(groups.map(({ name }) => name)) },
    { title: 'deployment', width: widest(deployments.map(({ id }) => id)) },
    { title: 'requests', width: 0, align: 'right' },
    { title: 'share', width: 5, align: 'right' },
    { title: 'meant', width: 5, align: 'right' },
    { title: 'failed tries', width: 0, align: 'right' },
    { title: 'p50 ms', width: 0, align: 'right' },
  ]);
  const rows = deployments.map(({ id, group, requests, failures, share, configuredShare, latencyMs }) =>
    row(group, id, requests, percent(share), percent(configuredShare), failures, milliseconds(latencyMs.p50)),
  );
  return [heading, ...rows].join('\n');
};
