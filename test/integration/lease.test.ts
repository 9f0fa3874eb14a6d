import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GatewayMessage, HandOver } from '../../src/contract/supervision.ts';
import { GATEWAY, startGateway } from '../support/gateway.ts';
import { temporaryFolder } from '../support/temporary.ts';

const CONFIG = 'model_list: [{ model_name: g, litellm_params: { model: simulated/a } }]\n';
const CONTROL = 'control';

const put = (url: string, body: unknown, key?: string): Promise<Response> =>
  fetch(`${url}/admin/lease`, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      ...(key !== undefined && { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify(body),
  });

describe('How long a gateway waits for a window', function () {
  this.timeout(30_000);

  it('can be changed while it runs, where an editor started it', async () => {
    const folder = await temporaryFolder();
    const config = join(folder.path, 'switchyard.yaml');
    await writeFile(config, CONFIG);
    const child = spawn(process.execPath, [GATEWAY, '--config', config, '--port', '0'], {
      env: { ...process.env, SWITCHYARD_HAND_OVER: '1', SWITCHYARD_DATA_DIR: join(folder.path, 'data') },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const ended = once(child, 'exit');
    try {
      child.send({ keys: {}, controlKey: CONTROL, leaseSeconds: null } satisfies HandOver);
      const [message] = (await once(child, 'message')) as [GatewayMessage];
      assert.equal(message.type, 'ready');
      const url = `http://127.0.0.1:${message.gateway.port}`;
      assert.equal((await put(url, { seconds: 'many' }, CONTROL)).status, 400);
      assert.equal((await put(url, { seconds: 0 }, CONTROL)).status, 400);
      assert.deepEqual(await (await put(url, { seconds: null }, CONTROL)).json(), { seconds: null });
      assert.deepEqual(await (await put(url, { seconds: 0.1 }, CONTROL)).json(), { seconds: 0.1 });
      assert.deepEqual(await ended, [0, null], 'nobody came, so it ended by itself');
    } finally {
      child.kill('SIGKILL');
      await ended;
      await folder.remove();
    }
  });

  it('is for ever where a shell did', async () => {
    const gateway = await startGateway({ config: CONFIG });
    assert.deepEqual(await (await put(gateway.url, { seconds: 0.1 })).json(), { seconds: null });
    assert.equal(await gateway.stop(), 0);
  });
});
