import assert from 'node:assert/strict';
import type { SpendView, TrafficView } from '../../src/contract/records.ts';
import { type RunningGateway, startGateway } from '../support/gateway.ts';
import { postJson, raw } from '../support/raw.ts';
import { messages } from '../support/sdk.ts';

const DAY = 86_400_000;
const MOMENT = /write a span such as 24h or 30d, a time such as 2026-01-31T12:00:00Z, or seconds since 1970/;

const WRONG: [path: string, message: RegExp][] = [
  ['/admin/spend?group_by=model', /group_by is 'model'. Known: deployment, group, provider, variant, day/],
  ['/admin/spend?format=xml', /format is 'xml'. Known: json, csv/],
  ['/admin/spend?since=yesterday', MOMENT],
  ['/admin/spend?since=-5', MOMENT],
  ['/admin/spend?since=1e9', MOMENT],
  ['/admin/spend?since=2026-13-45', MOMENT],
  ['/admin/spend?since=2026-02-30', MOMENT],
  ['/admin/spend?since=1h&since=2h', /since is given more than once/],
  ['/admin/traffic?step=0', /step is '0': write a span such as 15m or 1h/],
  ['/admin/traffic?step=-1', /step is '-1'/],
  ['/admin/traffic?step=1e309', /step is '1e309'/],
  ['/admin/traffic?step=500d', /up to 400d/],
  ['/admin/traffic?step=soon', /step is 'soon'/],
  ['/admin/variants?since=x', MOMENT],
  ['/admin/requests?limit=0', /limit is '0': write a whole number from 1 to 1000/],
  ['/admin/requests?limit=-1', /limit is '-1'/],
  ['/spend/logs?limit=many', /limit is 'many'/],
  ['/global/spend/logs?start_date=2026-13-45', /start_date is '2026-13-45'/],
];

const EMPTY: [path: string, answer: unknown][] = [
  ['/spend/logs', []],
  ['/spend/logs?request_id=%00', []],
  ['/spend/logs?start_date=2030-01-01&end_date=2029-01-01', []],
  ['/global/spend', { spend: 0, max_budget: 0 }],
  ['/global/spend/logs', []],
  ['/global/spend/models', []],
  ['/global/spend/provider', []],
  ['/global/activity', { daily_data: [], sum_api_requests: 0, sum_total_tokens: 0 }],
  ['/global/activity/model', []],
  ['/admin/requests', { requests: [] }],
];

describe('what is asked of the records', function () {
  this.timeout(30_000);

  let gateway: RunningGateway;
  before(async () => {
    gateway = await startGateway({
      config: {
        model_list: [
          {
            model_name: 'g',
            litellm_params: {
              model: 'openai/gpt-4o',
              mock_response: 'Hello.',
              input_cost_per_token: 0.001,
              output_cost_per_token: 0.002,
              metadata: { variant: '=HYPERLINK("http://x")' },
            },
            model_info: { id: 'a,"b"' },
          },
          {
            model_name: 'unpriced',
            litellm_params: { model: 'openai/x', mock_response: 'Hi.' },
            model_info: { id: 'u' },
          },
        ],
      },
    });
  });
  after(() => gateway.stop());

  const get = (path: string) => raw(gateway.url + path, { method: 'GET' });
  const json = async <T>(path: string): Promise<T> => {
    const { status, body } = await get(path);
    assert.equal(status, 200, body.toString());
    return JSON.parse(body.toString()) as T;
  };

  for (const [path, message] of WRONG) {
    it(`is refused in words: ${path}`, async () => {
      const { status, body } = await get(path);
      assert.equal(status, 400, body.toString());
      assert.match((JSON.parse(body.toString()) as { error: { message: string } }).error.message, message);
    });
  }
  for (const [path, answer] of EMPTY)
    it(`is nothing where there is nothing: ${path}`, async () => assert.deepEqual(await json(path), answer));

  it('is a moment in every usual form, of UTC where it names no zone', async () => {
    const at = Date.now() - 3 * DAY;
    const iso = new Date(at).toISOString();
    const offset = new Date(at + 2 * 3_600_000).toISOString().replace('Z', '');
    for (const since of [
      iso,
      iso.replace('Z', ''),
      iso.slice(0, 16),
      iso.slice(0, 19).replace('T', ' '),
      iso.slice(0, 16).replace('T', '+'),
      encodeURIComponent(`${offset}+02:00`),
      `${offset}+02:00`,
      String(Math.floor(at / 1000)),
      String(at),
      '72h',
      '3d',
    ]) {
      const view = await json<SpendView>(`/admin/spend?since=${since}`);
      assert.ok(Math.abs(view.since - (at - (at % 3_600_000))) <= 3_600_000, `${since} → ${view.since}`);
    }
  });

  it('never goes back before what can be kept, however far is asked', async () => {
    for (const path of [
      '/admin/traffic?since=0&step=1',
      '/admin/traffic?since=0001-01-01',
      '/admin/spend?since=999999999w',
    ]) {
      const { since, until } = await json<TrafficView>(path);
      assert.ok(until - since < 402 * DAY, path);
    }
    const days = await json<unknown[]>('/spend/logs?start_date=0001-01-01&end_date=9999-12-31');
    assert.ok(days.length <= 401, `${days.length} days`);
  });

  it('comes as CSV that no spreadsheet takes for a formula, quoted as it must be', async () => {
    const ask = (model: string) => postJson(`${gateway.url}/v1/chat/completions`, { model, messages });
    for (const model of ['g', 'unpriced']) assert.equal((await ask(model)).status, 200);
    const csv = async (by: string): Promise<string[]> => {
      const { headers, body } = await get(`/admin/spend?group_by=${by}&format=csv`);
      assert.equal(headers['content-type'], 'text/csv; charset=utf-8');
      assert.equal(headers['content-disposition'], `attachment; filename=spend-by-${by}.csv`);
      return body.toString().split('\r\n');
    };
    const [names, first] = await csv('deployment');
    assert.match(names!, /^key,requests,failures,input_tokens,.*,cost,savings,estimated,unpriced$/);
    assert.match(first!, /^"a,""b""",1,0,/);
    assert.ok((await csv('variant')).some((line) => line.startsWith(`"'=HYPERLINK(""http://x"")",1,`)));
    assert.ok((await csv('variant')).some((line) => line.startsWith('(none),1,')));
    assert.match(
      (await csv('group')).find((line) => line.startsWith('unpriced'))!,
      /,0,0,0,1$/,
    );
  });

  it('is nothing where the time is still to come, though a minute is the least that is summed up', async () => {
    await postJson(`${gateway.url}/v1/chat/completions`, { model: 'g', messages });
    assert.deepEqual((await json<SpendView>('/admin/spend?since=2100-01-01')).rows, []);
    assert.deepEqual((await json<TrafficView>('/admin/traffic?since=2100-01-01')).total, []);
  });
});
