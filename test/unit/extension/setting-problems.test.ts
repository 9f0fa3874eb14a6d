import assert from 'node:assert/strict';
import { type GivenSettings, isPort, settingProblems } from '../../../src/extension/setting-problems.ts';

const problems = (change: Partial<GivenSettings>): string[] =>
  settingProblems({ port: 4000, logLevel: 'info', configFile: '', found: false, ...change }).map(
    ({ setting, message }) => `${setting} ${message}`,
  );

describe('Settings that cannot be followed', () => {
  it('are none by default, and none at the limits', () => {
    assert.deepEqual(problems({}), []);
    assert.deepEqual([0, 1, 65_535].filter(isPort), [0, 1, 65_535]);
  });

  it('are ports that are none', () => {
    for (const port of [-1, 65_536, 99_999, 4000.5, '4000', null, undefined]) {
      assert.ok(!isPort(port), String(port));
      assert.match(problems({ port }).join(), /^switchyard\.port .*0 to 65535.* 4000 counts/);
    }
    assert.match(problems({ port: 99_999 }).join(), /99999/);
  });

  it('are unknown log levels', () => {
    assert.match(
      problems({ logLevel: 'loud' }).join(),
      /"loud".*trace, debug, info, warn, error.*info counts/,
    );
  });

  it('are files that are not there', () => {
    assert.match(problems({ configFile: 'nope.yaml' }).join(), /names nope\.yaml.*no such file/);
    assert.deepEqual(problems({ configFile: 'there.yaml', found: true }), []);
  });

  it('are told one by one', () => {
    assert.equal(problems({ port: -1, logLevel: 'loud', configFile: 'nope.yaml' }).length, 3);
  });
});
