import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { COMMANDS } from '../../../src/contract/ids.ts';
import type { Api } from '../../../src/extension.ts';
import { until } from '../../support/until.ts';
import {
  activated,
  answering,
  ask,
  deploymentOf,
  fixture,
  openText,
  running,
  textOf,
} from '../support/extension.ts';

const { executeCommand } = vscode.commands;

const ROUTER = `model_list:
  - model_name: gpt
    litellm_params:
      model: simulated/fast
      weight: 3
    model_info:
      id: fast
  - model_name: gpt
    litellm_params:
      model: simulated/slow
      weight: 1
  - model_name: local
    litellm_params:
      model: simulated/local
router_settings:
  fallbacks:
    - gpt: [local] # keep
`;

const at = (document: vscode.TextDocument, text: string, nth = 0): vscode.Position => {
  let found = -1;
  for (let n = 0; n <= nth; n++) found = document.getText().indexOf(text, found + 1);
  assert.ok(found >= 0, `${text} is there`);
  return document.positionAt(found + 1);
};

const replace = async (document: vscode.TextDocument, before: string, after: string) => {
  const start = document.getText().indexOf(before);
  assert.ok(start >= 0, `${before} is there`);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + before.length));
  edit.replace(document.uri, range, after);
  assert.ok(await vscode.workspace.applyEdit(edit));
};

const problemsOf = (document: vscode.TextDocument, code: string) =>
  until(code, () => {
    const found = vscode.languages.getDiagnostics(document.uri).filter((problem) => problem.code === code);
    return found.length > 0 && found;
  });

const actionsFor = async (document: vscode.TextDocument, code: string) => {
  const [problem] = await problemsOf(document, code);
  return executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    problem!.range,
  );
};

const labels = async (document: vscode.TextDocument, position: vscode.Position) => {
  const { items } = await executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  return items.map(({ label }) => (typeof label === 'string' ? { label, description: '' } : label));
};

const hover = async (document: vscode.TextDocument, position: vscode.Position) => {
  const hovers = await executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content as vscode.MarkdownString).value);
};

const linesOf = (locations: vscode.Location[]) => locations.map(({ range }) => range.start.line + 1);

/** Undoes as the user does, and leaves the file as it was. */
const undone = async (document: vscode.TextDocument, before: string, times = 1) => {
  await vscode.window.showTextDocument(document);
  for (let n = 0; n < times; n++) await executeCommand('undo');
  assert.equal(document.getText(), before);
};

describe('editing a router file', () => {
  let api: Api;

  before(async () => {
    api = await activated();
    await running(api);
  });
  afterEach(() => executeCommand('workbench.action.closeAllEditors'));

  describe('quick fixes', () => {
    it('mend a fallback by the nearest name, keep the comment, and are undone in one step', async () => {
      const text = ROUTER.replace('[local]', '[locl]');
      const document = await openText(text);
      const [first] = await actionsFor(document, 'unknown-fallback');
      assert.equal(first?.title, 'Replace by “local”');
      await vscode.window.showTextDocument(document);
      assert.ok(await vscode.workspace.applyEdit(first.edit!));
      assert.equal(document.getText(), ROUTER);
      await undone(document, text);
    });

    it('mend what is no YAML, in one step', async () => {
      const text = ROUTER.replace('[local]', '[local');
      const document = await openText(text);
      const [action] = await actionsFor(document, 'yaml-syntax');
      assert.equal(action?.title, 'Close what is open');
      await vscode.window.showTextDocument(document);
      assert.ok(await vscode.workspace.applyEdit(action.edit!));
      assert.equal(document.getText(), ROUTER);
      await undone(document, text);
    });

    it('move a misplaced key with its comment, in one step', async () => {
      const text = ROUTER.replace('    model_info:', '    rpm: 3 # three\n    model_info:');
      const document = await openText(text);
      const [action] = await actionsFor(document, 'unknown-key');
      assert.equal(action?.title, 'Move to model_list.litellm_params');
      await vscode.window.showTextDocument(document);
      assert.ok(await vscode.workspace.applyEdit(action.edit!));
      assert.equal(document.getText(), ROUTER.replace('weight: 3\n', 'weight: 3\n      rpm: 3 # three\n'));
      await undone(document, text);
    });

    it('ask for a key that is not set', async () => {
      const document = await openText(
        ROUTER.replace('simulated/local', 'groq/llama\n      api_key: os.environ/UNSET_KEY'),
      );
      const [action] = await actionsFor(document, 'unset-variable');
      assert.equal(action?.title, 'Set key UNSET_KEY…');
      assert.equal(action.command?.command, COMMANDS.setApiKey);
      assert.deepEqual(action.command.arguments, ['UNSET_KEY']);
    });

    it('move a key to secret storage: the file holds its name only', async () => {
      const document = await openText(
        ROUTER.replace('simulated/local', 'groq/llama\n      api_key: gsk-0123456789 # mine'),
      );
      const [action] = await actionsFor(document, 'plaintext-key');
      assert.equal(action?.title, 'Move to secret storage');
      assert.doesNotMatch(JSON.stringify(action.command), /gsk-/, 'a key is no argument');
      const { command, arguments: args = [] } = action.command!;
      await executeCommand(command, ...(args as unknown[]));
      assert.match(document.getText(), /api_key: os\.environ\/GROQ_API_KEY # mine/);
      const offered = await labels(document, at(document, 'GROQ_API_KEY').translate(0, 3));
      assert.ok(
        offered.some(({ label, description }) => label === 'GROQ_API_KEY' && description === 'stored key'),
      );
      assert.deepEqual(await hover(document, at(document, 'GROQ_API_KEY')), [
        'The variable `GROQ_API_KEY`. It is set: stored in the editor. Used once in this file.',
      ]);
      await answering({ showInputBox: [''] }, () => executeCommand(COMMANDS.setApiKey, 'GROQ_API_KEY'));
    });
  });

  describe('names', () => {
    it('lead to their definitions and list their references', async () => {
      const document = await openText(ROUTER);
      const where = at(document, 'gpt', 2);
      const definitions = await executeCommand<vscode.Location[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        where,
      );
      assert.deepEqual(linesOf(definitions), [2, 8]);
      const references = await executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        where,
      );
      assert.deepEqual(
        linesOf(references).sort((a, b) => a - b),
        [2, 8, 17],
      );
    });

    it('are renamed everywhere at once', async () => {
      const document = await openText(ROUTER);
      const edit = await executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        at(document, 'gpt'),
        'smart',
      );
      await vscode.window.showTextDocument(document);
      assert.ok(await vscode.workspace.applyEdit(edit));
      assert.equal(document.getText(), ROUTER.replaceAll('gpt', 'smart'));
      await undone(document, ROUTER);
    });

    it('are not renamed to one that is taken, nor what is no name', async () => {
      const document = await openText(ROUTER);
      const rename = (where: vscode.Position, name: string) =>
        executeCommand('vscode.executeDocumentRenameProvider', document.uri, where, name);
      await assert.rejects(async () => rename(at(document, 'gpt'), 'local'), /already/);
      await assert.rejects(async () => rename(at(document, 'weight'), 'other'), /names to change/);
    });
  });

  it('has an outline of groups and settings', async () => {
    const document = await openText(ROUTER);
    const symbols = await executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.deepEqual(
      symbols.map(({ name, children }) => [name, children.length]),
      [
        ['gpt', 2],
        ['local', 1],
        ['router_settings', 1],
      ],
    );
  });

  it('folds its entries', async () => {
    const document = await openText(ROUTER);
    const folds = await executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.ok(folds.some(({ start, end }) => start === 1 && end === 6));
  });

  it('tells beside a weight the share that it means', async () => {
    const document = await openText(ROUTER);
    const hints = await executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      new vscode.Range(0, 0, document.lineCount, 0),
    );
    assert.deepEqual(
      hints.map(({ label }) => (label as string).replace(/\s/g, ' ')),
      ['= 75 %', '= 25 %'],
    );
  });

  it('is written from snippets, also where there is nothing yet', async () => {
    const empty = await vscode.workspace.openTextDocument(fixture('snippets/litellm.yaml'));
    const offered = await labels(empty, new vscode.Position(0, 0));
    for (const name of ['multi-region failover', 'cost tiers', 'A/B test', 'gradual rollout']) {
      assert.ok(
        offered.some(({ label }) => label === name),
        name,
      );
    }
  });

  describe('that the gateway serves', () => {
    const served = () => vscode.workspace.openTextDocument(fixture('switchyard.yaml'));
    const lenses = async (document: vscode.TextDocument) => {
      const all = await executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        document.lineCount,
      );
      return all.map(({ range, command }) => ({
        line: document.lineAt(range.start.line).text.trim(),
        title: command?.title ?? '',
        command: command?.command ?? '',
        arguments: (command?.arguments ?? []) as unknown[],
      }));
    };

    it('has lenses with live figures and what can be done', async () => {
      const document = await served();
      for (let n = 0; n < 12; n++) await ask(api, 'chat');
      const all = await until('figures', async () => {
        const found = await lenses(document);
        return found.some(({ title }) => /^75.% fast · 25.% slow · p50 /.test(title)) && found;
      });
      const chat = all.filter(({ line }) => line === '- model_name: chat');
      assert.deepEqual(
        chat.map(({ command }) => command),
        ['', COMMANDS.switchStrategy, COMMANDS.previewRouting],
      );
      assert.deepEqual(chat[1]?.arguments, [{ kind: 'group', id: 'chat' }]);
      assert.ok(
        all.some(
          ({ line, title }) => line === 'litellm_params:' && title.startsWith('$(pass-filled)\u00a0healthy'),
        ),
      );
      assert.ok(all.some(({ title }) => title === 'Send test request'));
    });

    it('tells beside a weight the share that it had', async () => {
      const document = await served();
      const all = new vscode.Range(0, 0, document.lineCount, 0);
      await until('the hint tells both', async () => {
        const [hint] = await executeCommand<vscode.InlayHint[]>(
          'vscode.executeInlayHintProvider',
          document.uri,
          all,
        );
        return /^= 75.% · had 75.%$/.test(hint?.label as string);
      });
    });

    it('offers to end a cooldown where there is one', async () => {
      const document = await served();
      await until('it cools down', async () => {
        await ask(api, 'unsteady');
        return deploymentOf(api, 'refusing')?.state === 'cooling_down';
      });
      const reset = await until('the lens', async () =>
        (await lenses(document)).find(({ command }) => command === COMMANDS.resetCooldown),
      );
      await executeCommand(reset.command, ...reset.arguments);
      await until('it is back', () => deploymentOf(api, 'refusing')?.state !== 'cooling_down');
    });

    it('says before it is saved that a group would have no usable deployment', async () => {
      const document = await served();
      const before = document.getText();
      await replace(document, 'model: simulated/keyed', 'model: simulated/keyed # same');
      await replace(document, 'model_name: unsteady', 'model_name: renamed');
      await replace(document, 'model_name: unsteady', 'model_name: renamed');
      const [problem] = await problemsOf(document, 'lost-group');
      assert.match(problem!.message, /`unsteady`/);
      await undone(document, before, 3);
      await until('it is gone', () =>
        vscode.languages.getDiagnostics(document.uri).every(({ code }) => code !== 'lost-group'),
      );
    });

    it('previews what a change would do, without saving it', async () => {
      const document = await served();
      const before = document.getText();
      await vscode.window.showTextDocument(document);
      await replace(document, 'weight: 3', 'weight: 1');
      await executeCommand(COMMANDS.previewRouting);
      const tabs = () =>
        vscode.window.tabGroups.all
          .flatMap((group) => group.tabs)
          .filter(
            ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('preview'),
          );
      await until('the tab', () => tabs().length === 1);
      assert.equal(tabs()[0]?.label, 'Preview switchyard.yaml');
      assert.ok(document.isDirty);
      await vscode.window.tabGroups.close(tabs());
      await undone(document, before);
    });

    it('does not preview what has errors, and says which', async () => {
      const document = await openText(ROUTER.replace('[local]', '[nowhere]'));
      await vscode.window.showTextDocument(document);
      const said = await answering({ showWarningMessage: [undefined] }, () =>
        executeCommand(COMMANDS.previewRouting),
      );
      assert.match(said.join(), /line 17.*`nowhere`/);
    });

    it('gets a deployment by answering questions, in one step to undo', async () => {
      const document = await served();
      const before = document.getText();
      await answering({ showQuickPick: ['chat', 'Another model…'], showInputBox: ['simulated/third'] }, () =>
        executeCommand(COMMANDS.addDeployment),
      );
      assert.equal(
        document.getText(),
        before.replace(
          '\nrouter_settings',
          '\n  - model_name: chat\n    litellm_params:\n      model: simulated/third\n\nrouter_settings',
        ),
      );
      assert.ok(document.isDirty, 'it can be looked at first');
      await undone(document, before);
    });

    it('takes weights, saved and undone in one step', async () => {
      const document = await served();
      const before = document.getText();
      await answering({ showInputBox: ['1 : 1'] }, () =>
        executeCommand(COMMANDS.setWeights, { kind: 'group', id: 'chat' }),
      );
      assert.equal(await textOf(document.uri), before.replace('weight: 3', 'weight: 1'));
      await until('it serves', () => deploymentOf(api, 'fast')?.configuredShare === 0.5);
      await undone(document, before);
      await document.save();
      await executeCommand(COMMANDS.setWeights, { weights: { fast: 2 } });
      assert.match(document.getText(), /weight: 2/);
      await undone(document, before);
      await document.save();
      await until('as before', () => deploymentOf(api, 'fast')?.configuredShare === 0.75);
    });
  });
});
