import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { fixture, openText } from '../support/extension.ts';

const ROUTER = `model_list:
  - model_name: gpt
    litellm_params:
      model: simulated/fast
  - model_name: local
    litellm_params:
      model: simulated/slow
`;
const withSettings = (...lines: string[]) =>
  `${ROUTER}router_settings:\n${lines.map((line) => `  ${line}\n`).join('')}`;

/** Resolves as soon as the problems are as wanted; Mocha's own limit ends the waiting. */
const problems = (
  { uri }: Pick<vscode.TextDocument, 'uri'>,
  wanted: (found: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> =>
  new Promise((resolve) => {
    const look = () => {
      const found = vscode.languages.getDiagnostics(uri);
      if (!wanted(found)) return;
      subscription.dispose();
      resolve(found);
    };
    const subscription = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });

const some = (found: vscode.Diagnostic[]) => found.length > 0;
const none = (found: vscode.Diagnostic[]) => found.length === 0;

const replace = async (document: vscode.TextDocument, before: string, after: string) => {
  const start = document.getText().indexOf(before);
  assert.ok(start >= 0, `the text holds ${before}`);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + before.length));
  edit.replace(document.uri, range, after);
  assert.ok(await vscode.workspace.applyEdit(edit));
};

/** The document for a text with `|` at the cursor. */
const openAt = async (marked: string) => {
  const document = await openText(marked.replace('|', ''));
  return { document, position: document.positionAt(marked.indexOf('|')) };
};

const completions = async (marked: string) => {
  const { document, position } = await openAt(marked);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
};

const hover = async (marked: string) => {
  const { document, position } = await openAt(marked);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n');
};

describe('a router file in the editor', () => {
  before(async () => {
    await vscode.extensions.getExtension('switchyard.switchyard')?.activate();
  });

  for (const { what, text, at, covers = at, code, message, fix } of [
    {
      what: 'a fallback to a group that does not exist',
      text: withSettings('fallbacks:', '  - gpt: [locl]'),
      at: 'locl',
      code: 'unknown-fallback',
      message: /locl[^]*`local`/,
      fix: 'local',
    },
    {
      what: 'an unknown strategy, with the nearest name',
      text: withSettings('routing_strategy: simple-shufle'),
      at: 'simple-shufle',
      code: 'unknown-strategy',
      message: /`simple-shuffle`/,
      fix: 'simple-shuffle',
    },
    {
      what: 'a tab',
      text: withSettings('allowed_fails: 3').replace('  allowed', '\tallowed'),
      at: '\t',
      code: 'tab-indent',
      message: /tab/,
      fix: '  ',
    },
    {
      what: 'a key that stands twice',
      text: withSettings('num_retries: 1', 'num_retries: 2 # again'),
      at: 'num_retries: 2',
      covers: 'num_retries',
      code: 'duplicate-key',
      message: /line 9[^]*line 10/,
      fix: 'allowed_fails: 2',
    },
    {
      what: 'a value of the wrong type',
      text: withSettings('cooldown_time: soon'),
      at: 'soon',
      code: 'wrong-type',
      message: /number/,
      fix: '30',
    },
  ]) {
    it(`tells of ${what}, once and in its place, until it is fixed`, async () => {
      const document = await openText(text);
      const [problem, ...others] = await problems(document, some);
      assert.ok(problem);
      assert.deepEqual(
        others.map((other) => other.message),
        [],
      );
      assert.equal(problem.source, 'switchyard');
      assert.equal(problem.code, code);
      assert.equal(problem.severity, vscode.DiagnosticSeverity.Error);
      assert.match(problem.message, message);
      assert.equal(document.offsetAt(problem.range.start), text.indexOf(at));
      assert.equal(document.getText(problem.range), covers);

      await replace(document, at, fix);
      await problems(document, none);
    });
  }

  it('forgets the problems of a document that is closed', async () => {
    // Not by `openTextDocument`, which keeps it open after its editor has gone.
    const uri = fixture('editor-broken/litellm.yaml');
    await vscode.commands.executeCommand('vscode.open', uri);
    await problems({ uri }, some);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await problems({ uri }, none);
  });

  it('is known by its name however broken it is, and stays known while it is open', async () => {
    await problems(await vscode.workspace.openTextDocument(fixture('editor-broken/litellm.yaml')), some);
    const document = await openText(withSettings('num_retries: 2'));
    await replace(document, 'model_list:', 'mdel_list: [');
    await problems(document, some);
  });

  it('is checked before it has a file', async () => {
    const uri = fixture('not-saved-yet.yaml').with({ scheme: 'untitled' });
    const document = await vscode.workspace.openTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 0), withSettings('num_retries: many'));
    assert.ok(await vscode.workspace.applyEdit(edit));
    const [problem] = await problems(document, some);
    assert.equal(problem?.code, 'wrong-type');
  });

  it('is not every config.yaml', async () => {
    const foreign = await vscode.workspace.openTextDocument(fixture('editor-foreign/config.yaml'));
    await problems(await openText(withSettings('cooldown_time: soon')), some);
    assert.deepEqual(vscode.languages.getDiagnostics(foreign.uri), []);
  });

  it('is offered strategies, keys and the names that it defines', async () => {
    const strategies = await completions(withSettings('routing_strategy: |'));
    assert.ok(strategies.includes('simple-shuffle') && strategies.includes('weighted-round-robin'));

    const keys = await completions(withSettings('num_retries: 2', '|'));
    assert.ok(keys.includes('cooldown_time') && keys.includes('fallbacks'));
    assert.ok(!keys.includes('num_retries'), 'a key that is there is not offered again');

    const groups = await completions(withSettings('fallbacks:', '  - gpt: [|]'));
    assert.ok(groups.includes('local') && !groups.includes('gpt'), 'a group is no fallback of its own');
  });

  it('is offered the same within brackets and quotes, and nothing in a comment', async () => {
    const keys = await completions(withSettings('timeout: 3').replace('\n  timeout: 3', ' {timeout: 3, |}'));
    assert.ok(keys.includes('num_retries') && !keys.includes('timeout'), keys.join(' '));
    assert.ok(
      (await completions(withSettings('routing_strategy: "lat|"'))).includes('latency-based-routing'),
    );
    // Words of open files are VS Code's own.
    const inComment = await completions(withSettings('num_retries: 2 # de|'));
    assert.ok(!inComment.includes('deployment_affinity_ttl_seconds'));
    const secret = await completions(`${withSettings('timeout: 3')}general_settings: {master_key: |}\n`);
    assert.equal(secret[0], 'os.environ/SWITCHYARD_KEY');
  });

  it('explains a key where a block ends before it', async () => {
    assert.match(
      await hover(withSettings('timeout: 3').replace('router_settings', '|router_settings')),
      /spread, retried/,
    );
  });

  it('explains a key with its default and unit', async () => {
    const text = await hover(withSettings('cool|down_time: 30'));
    assert.match(text, /[Ss]econds/);
    assert.match(text, /[Dd]efault[^]*5/);
  });

  it('leads from a fallback to the model group', async () => {
    const { document, position } = await openAt(withSettings('default_fallbacks: [lo|cal]'));
    const [found] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      position,
    );
    assert.equal(found?.range.start.line, 4);
  });
});
