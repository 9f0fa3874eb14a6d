import assert from 'node:assert/strict';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { postJson } from '../support/raw.ts';
import { messages } from '../support/sdk.ts';

const simulated = (group: string, id: string) => ({
  model_name: group,
  litellm_params: { model: `simulated/${id}`, latency_ms: 1 },
  model_info: { id },
});

describe('a routing group', () => {
  let gateway: RunningGateway;
  before(async () => {
    gateway = await startGateway({
      config: {
        model_list: [simulated('cheap', 'a'), simulated('dear', 'b'), simulated('apart', 'c')],
        router_settings: {
          routing_groups: [{ group_name: 'both', models: ['cheap', 'dear'], routing_strategy: 'least-busy' }],
          fallbacks: [{ apart: ['both'] }],
        },
      },
    });
  });
  after(() => gateway.stop());

  it('can be called as a model, and is listed as one', async () => {
    assert.equal(gateway.stderr(), '', 'there is nothing wrong with a fallback to it');
    const { data } = (await (await fetch(`${gateway.url}/v1/models`)).json()) as { data: { id: string }[] };
    assert.deepEqual(
      data.map(({ id }) => id),
      ['cheap', 'dear', 'apart', 'both'],
    );
    const served: unknown[] = [];
    for (let i = 0; i < 4; i++) {
      const answer = await postJson(`${gateway.url}/v1/chat/completions`, { model: 'both', messages });
      assert.equal(answer.status, 200);
      assert.equal(answer.headers['x-litellm-model-group'], 'both');
      assert.equal(answer.headers['x-switchyard-strategy'], 'least-busy');
      served.push(answer.headers['x-litellm-model-id']);
    }
    assert.deepEqual(served.sort(), ['a', 'a', 'b', 'b']);
  });

  it('keeps its strategy when all others are switched, as its models do', async () => {
    const put = async (body: object) =>
      (await fetch(`${gateway.url}/admin/strategy`, { method: 'PUT', body: JSON.stringify(body) })).json();
    const { groups } = (await put({ strategy: 'latency' })) as {
      groups: { name: string; strategy: string }[];
    };
    assert.deepEqual(
      groups.map(({ strategy }) => strategy),
      ['least-busy', 'least-busy', 'latency-based-routing'],
    );
    await put({ strategy: 'weighted', group: 'both' });
    const { headers } = await postJson(`${gateway.url}/v1/chat/completions`, { model: 'both', messages });
    assert.equal(headers['x-switchyard-strategy'], 'weighted-round-robin');
  });
});
