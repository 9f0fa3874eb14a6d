import assert from 'node:assert/strict';
import { deploymentEdits, type NewDeployment } from '../../../src/config/edits/deployment.ts';
import { weightEdits } from '../../../src/config/edits/weights.ts';
import { loadConfig } from '../../../src/config/index.ts';
import { apply } from './apply.ts';

const NEW: NewDeployment = { group: 'gpt', model: 'groq/llama', keyVariable: 'GROQ_API_KEY' };
const written = (pad: string): string =>
  ['- model_name: gpt', '  litellm_params:', '    model: groq/llama', '    api_key: os.environ/GROQ_API_KEY']
    .map((line) => `${pad}${line}\n`)
    .join('');

const adds = (before: string, after: string, deployment = NEW): void => {
  assert.equal(apply(before, deploymentEdits(before, deployment)), after);
};

const FIRST = '  - model_name: a # first\n    litellm_params: {model: simulated/a} # params\n';

describe('a deployment that is added', () => {
  it('comes last, as the others are written', () => {
    adds(
      `model_list:\n${FIRST}# settings\nrouter_settings: {}\n`,
      `model_list:\n${FIRST}${written('  ')}# settings\nrouter_settings: {}\n`,
    );
    const unindented = FIRST.replaceAll(/^ {2}/gm, '');
    adds(`model_list:\n${unindented}`, `model_list:\n${unindented}${written('')}`);
  });

  it('keeps an empty line between them where there is one', () => {
    const before = `model_list:\n${FIRST}\n${FIRST}\nrouter_settings: {}\n`;
    adds(before, `model_list:\n${FIRST}\n${FIRST}\n${written('  ')}\nrouter_settings: {}\n`);
  });

  it('begins the list where there is none', () => {
    adds('', `model_list:\n${written('  ')}`);
    adds('# mine\nrouter_settings: {}\n', `# mine\nmodel_list:\n${written('  ')}\nrouter_settings: {}\n`);
    adds('model_list:\nrouter_settings: {}\n', `model_list:\n${written('  ')}router_settings: {}\n`);
    const flow = '{model_name: gpt, litellm_params: {model: groq/llama, api_key: os.environ/GROQ_API_KEY}}';
    adds('model_list: []\n', `model_list: [${flow}]\n`);
  });

  it('has what it is given, quoted where it must be', () => {
    const text = apply(
      '',
      deploymentEdits('', {
        group: 'a: b',
        model: 'openai/x',
        apiBase: 'http://h:1/v1',
        weight: 2,
        id: '7',
      }),
    );
    const { config } = loadConfig(text, { lookup: () => undefined });
    const [one] = config?.deployments ?? [];
    assert.deepEqual(
      [one?.group, one?.id, one?.weight, one?.params.api_base],
      ['a: b', '7', 2, 'http://h:1/v1'],
    );
  });

  it('keeps to the line breaks of the file', () => {
    const before = `model_list:\r\n${FIRST.replaceAll('\n', '\r\n')}`;
    const after = apply(before, deploymentEdits(before, NEW));
    assert.equal(after.replaceAll('\r\n', '').includes('\n'), false);
  });

  it('is refused, with the reason, where it cannot be', () => {
    assert.throws(() => deploymentEdits('model_list: {a: 1}\n', NEW), /not written out as a list/);
    assert.throws(() => deploymentEdits('model_list: [\n', NEW), /not valid YAML/);
  });
});

describe('weights that are set', () => {
  const FILE = `model_list:
  - model_name: a
    weight: 3 # outer
    litellm_params: {model: simulated/a}
    model_info: {id: one}
  - model_name: a
    litellm_params:
      model: simulated/b # inner
    model_info: {id: two}
`;

  it('take the place of those before, or are added', () => {
    const edits = weightEdits(
      FILE,
      new Map([
        ['one', 1],
        ['two', 9],
      ]),
    );
    assert.equal(
      apply(FILE, edits),
      FILE.replace('weight: 3', 'weight: 1').replace('# inner\n', '# inner\n      weight: 9\n'),
    );
  });

  it('change nothing that is so already', () => {
    assert.deepEqual(weightEdits(FILE, new Map([['one', 3]])), []);
  });

  it('are refused for a deployment that there is not', () => {
    assert.throws(() => weightEdits(FILE, new Map([['three', 1]])), /no deployment “three”/);
  });
});
