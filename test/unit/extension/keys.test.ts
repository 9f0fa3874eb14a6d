import assert from 'node:assert/strict';
import { referencedNames } from '../../../src/extension/commands/references.ts';
import { Keys, type Secrets } from '../../../src/extension/keys.ts';
import { Signal } from '../../../src/extension/signal.ts';

class MemorySecrets implements Secrets {
  readonly values = new Map<string, string>();
  readonly changes = new Signal<void>();
  readonly onDidChange = (listener: () => void) => this.changes.on(listener);

  keys = () => Promise.resolve([...this.values.keys()]);
  get = (key: string) => Promise.resolve(this.values.get(key));
  store = (key: string, value: string) => {
    this.values.set(key, value);
    this.changes.fire();
    return Promise.resolve();
  };
  delete = (key: string) => {
    this.values.delete(key);
    this.changes.fire();
    return Promise.resolve();
  };
}

describe('keys', () => {
  it('are stored, handed over, found and forgotten', async () => {
    const keys = new Keys(new MemorySecrets());
    await keys.set('OPENAI_API_KEY', 'sk-1');
    await keys.set('A_KEY', 'sk-2');
    assert.deepEqual(keys.names(), ['A_KEY', 'OPENAI_API_KEY']);
    assert.deepEqual(await keys.stored(), { A_KEY: 'sk-2', OPENAI_API_KEY: 'sk-1' });
    await keys.forget('A_KEY');
    assert.deepEqual(await keys.stored(), { OPENAI_API_KEY: 'sk-1' });
  });

  it('win over the environment', async () => {
    const keys = new Keys(new MemorySecrets());
    assert.equal(keys.lookup('PATH'), process.env.PATH);
    await keys.set('PATH', 'stored');
    assert.equal(keys.lookup('PATH'), 'stored');
  });

  it('stored by another window are seen', async () => {
    const secrets = new MemorySecrets();
    const keys = new Keys(secrets);
    await new Keys(secrets).set('A_KEY', 'sk');
    assert.deepEqual(await keys.stored(), { A_KEY: 'sk' });
    assert.deepEqual(keys.names(), ['A_KEY']);
  });

  it('control one gateway from all windows, and are not handed over', async () => {
    const secrets = new MemorySecrets();
    const [one, two] = [new Keys(secrets), new Keys(secrets)];
    const [first, second] = await Promise.all([one.controlKey(), two.controlKey()]);
    assert.match(first, /^[0-9a-f]{64}$/);
    assert.equal(await one.controlKey(), await two.controlKey());
    assert.ok(first && second);
    assert.deepEqual(await one.stored(), {});
  });

  it('that a configuration refers to are offered once, those in comments too', () => {
    const text =
      'a: os.environ/ONE\nb: "os.environ/TWO"\n# c: os.environ/THREE\nd: os.environ/ONE\ne: os.environ/1X';
    assert.deepEqual(referencedNames(text), ['ONE', 'TWO', 'THREE']);
  });
});
