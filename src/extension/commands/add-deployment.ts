import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { NewDeployment } from '../../config/edits/deployment.ts';
import { modelFigures } from '../../config/assist/models.ts';
import { COMMANDS } from '../../contract/ids.ts';
import { editDocument, routerDocument } from './document.ts';
import { type Parts, UserError } from './parts.ts';

interface Item extends vscode.QuickPickItem {
  label: string;
}

const TITLE = (): string => l10n.t('Add Deployment');

interface Question {
  step: string;
  /** To type another than the items. */
  other: string;
  prompt: string;
  placeHolder?: string;
  value?: string;
}

/** One of the items, or a text of one's own; undefined: changed their mind. */
const pickOrType = async (
  items: readonly Item[],
  { step, other, prompt, placeHolder, value }: Question,
): Promise<string | undefined> => {
  const title = `${TITLE()}: ${step}`;
  if (items.length > 0) {
    const choices = [...items, { label: other, alwaysShow: true }];
    const picked = await vscode.window.showQuickPick(choices, {
      title,
      placeHolder,
      matchOnDescription: true,
    });
    if (picked?.label !== other) return picked?.label;
  }
  const typed = await vscode.window.showInputBox({ title, prompt, value: value ?? '', ignoreFocusOut: true });
  return typed === undefined || typed.trim() === '' ? undefined : typed.trim();
};

const chooseGroup = (groups: readonly string[]): Promise<string | undefined> =>
  pickOrType(
    groups.map((label) => ({ label, description: l10n.t('shares the requests of this group') })),
    {
      step: l10n.t('model group'),
      placeHolder: l10n.t('Which model group gets another deployment'),
      other: l10n.t('New model group…'),
      prompt: l10n.t('The name that clients ask for'),
    },
  );

const chooseModel = async (): Promise<string | undefined> => {
  const { PROVIDERS } = await import('../../config/index.ts');
  const { allModels } = await import('../../config/assist/catalog.ts');
  const known = allModels().map((model) => ({ label: model.name, description: modelFigures(model) }));
  const providers = Object.entries(PROVIDERS)
    .filter(([, { wire }]) => wire !== null)
    .map(([name]) => ({ label: `${name}/…` }));
  const chosen = await pickOrType([...known, ...providers], {
    step: l10n.t('model'),
    placeHolder: l10n.t('Which model it is; prices for a million tokens, then the context window'),
    other: l10n.t('Another model…'),
    prompt: l10n.t('The model as provider/model, such as openai/gpt-5-mini'),
  });
  if (!chosen?.endsWith('/…')) return chosen;
  return pickOrType([], {
    step: l10n.t('model'),
    other: '',
    prompt: l10n.t('The model as provider/model'),
    value: chosen.slice(0, -1),
  });
};

interface Access {
  apiBase: string | undefined;
  keyVariable: string | undefined;
}

/** Where the server is and what its key is called; null: changed their mind. */
const chooseAccess = async ({ keys }: Parts, model: string): Promise<Access | null> => {
  const { apiBaseOf, providerNamed, recogniseModel } = await import('../../config/index.ts');
  const { provider } = recogniseModel(model);
  if (provider === 'simulated') return { apiBase: undefined, keyVariable: undefined };
  let apiBase: string | undefined;
  if (provider === null || apiBaseOf(provider, undefined) === undefined) {
    apiBase = await pickOrType([], {
      step: l10n.t('address'),
      other: '',
      prompt: l10n.t('Address of the server'),
      value: 'http://localhost:8000/v1',
    });
    if (apiBase === undefined) return null;
  }
  const usual = provider === null ? undefined : providerNamed(provider)?.keyVariable;
  const NONE = l10n.t('No key');
  const names = [...new Set([...(usual === undefined ? [] : [usual]), ...keys.names()])];
  const described = (name: string): string => {
    if (keys.names().includes(name)) return l10n.t('stored');
    return keys.lookup(name) === undefined ? l10n.t('not set yet') : l10n.t('from the environment');
  };
  const variable = await pickOrType(
    [...names.map((label) => ({ label, description: described(label) })), { label: NONE }],
    {
      step: l10n.t('key'),
      placeHolder: l10n.t('Which variable holds the key of the provider'),
      other: l10n.t('Another variable…'),
      prompt: l10n.t('Name of the variable that holds the key'),
    },
  );
  if (variable === undefined) return null;
  return { apiBase, keyVariable: variable === NONE ? undefined : variable };
};

/** Asks for a deployment step by step and writes it at the end of `model_list`, unsaved, so that it can be looked at. */
export const addDeployment = async (parts: Parts): Promise<void> => {
  const document = await routerDocument(parts);
  const { inspect } = await import('../../config/index.ts');
  const { deploymentEdits } = await import('../../config/edits/deployment.ts');
  const { file, parsed } = inspect(document.getText(), { lookup: parts.keys.lookup });
  if (!file && parsed?.source.doc.contents) {
    throw new UserError(l10n.t('The file has errors: mend them first.'));
  }
  const group = await chooseGroup(file?.outline.groups ?? []);
  if (group === undefined) return;
  const model = await chooseModel();
  if (model === undefined) return;
  const access = await chooseAccess(parts, model);
  if (!access) return;

  const deployment: NewDeployment = { group, model, ...access };
  await editDocument(document, deploymentEdits(document.getText(), deployment), { save: false });
  await reveal(document, model);
  const { keyVariable } = access;
  if (keyVariable === undefined || parts.keys.lookup(keyVariable) !== undefined) return;
  const SET = l10n.t('Set Key…');
  const message = l10n.t('{0} is not set: the deployment waits for it.', keyVariable);
  void vscode.window.showInformationMessage(message, SET).then((answer) => {
    if (answer === SET) void vscode.commands.executeCommand(COMMANDS.setApiKey, keyVariable);
  });
};

const reveal = async (document: vscode.TextDocument, model: string): Promise<void> => {
  const start = document.positionAt(document.getText().lastIndexOf(`model: ${model}`));
  const editor = await vscode.window.showTextDocument(document);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
};
