import { basename } from 'node:path';
import * as vscode from 'vscode';
import * as l10n from '@vscode/l10n';
import { currentConfig, liveState, runningGateway } from '../commands/availability.ts';
import { type Parts, UserError } from '../commands/parts.ts';
import { clientKey } from '../master-key.ts';
import { chooseClient, chooseGroup } from './choose.ts';
import type { Client, Plan, Target } from './clients/client.ts';
import { changeEditor, editorChanges } from './editor-settings.ts';
import { CannotEdit } from './files/format.ts';
import { here } from './here.ts';
import type { Machine } from './machine.ts';
import { preview } from './preview.ts';
import { sendProof } from './proof.ts';
import { carryOut, prepare, type Prepared, recordsOf } from './record.ts';
import { bySteps } from './by-steps.ts';
import { byVariables } from './by-variables.ts';

/** Points one at the gateway: the one named, or the one picked. */
export const pointAssistant = async (parts: Parts, argument: unknown): Promise<void> => {
  const { port } = runningGateway(parts);
  const state = liveState(parts);
  const client = await chooseClient(argument, here(parts.context), parts.ledger.list());
  if (!client) return;
  if (client.way.kind === 'none') throw new UserError(client.way.why);
  const group = await chooseGroup(client, state);
  if (!group) return;
  const { key, secret } = await clientKey(currentConfig(parts), parts.keys.lookup);
  const target: Target = {
    ...group,
    origin: `http://127.0.0.1:${port}`,
    key,
    keyIsSecret: secret,
  };
  switch (client.way.kind) {
    case 'change':
      await byChange(parts, client, target, client.way.plan);
      break;
    case 'variables':
      await byVariables(parts, client, target, client.way.variables(target));
      break;
    case 'steps':
      await bySteps(parts, client, target, client.way);
  }
};

const byChange = async (
  parts: Parts,
  client: Client,
  target: Target,
  planOf: (machine: Machine, target: Target) => Plan | Promise<Plan>,
): Promise<void> => {
  const { ledger } = parts;
  const earlier = await ledger.find(client.id);
  const { plan, prepared } = await planned(client, async () => {
    const made = await planOf(here(parts.context), target);
    return { plan: made, prepared: await prepare(made, earlier?.files ?? [], target.keyIsSecret) };
  });
  if (!(await agreed(client, plan, prepared, target.keyIsSecret))) return;
  const editor = editorChanges(plan.editor, earlier?.editor ?? []);
  const { origin, model } = target;
  await ledger.keep({ client: client.id, origin, model, files: recordsOf(prepared), editor });
  if (!(await carryOut(prepared))) {
    if (earlier) await ledger.keep(earlier);
    else await ledger.forget(client.id);
    throw new UserError(
      l10n.t('A file has changed in the meantime, so nothing was written. Point {0} again.', client.name),
    );
  }
  await changeEditor(editor);
  await vscode.commands.executeCommand('setContext', 'switchyard.pointed', true);
  await sendProof(parts, client, target, {
    done: l10n.t('{0} points at the gateway', client.name),
    next: plan.next,
    undoable: true,
  });
};

const planned = async <T>(client: Client, make: () => Promise<T>): Promise<T> => {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof CannotEdit)) throw error;
    throw new UserError(
      l10n.t(
        'The settings of {0} cannot be changed safely: {1}. Its file stays as it is.',
        client.name,
        error.message,
      ),
    );
  }
};

/** Shows the change and asks. */
const agreed = async (
  { name }: Client,
  plan: Plan,
  prepared: readonly Prepared[],
  secret: boolean,
): Promise<boolean> => {
  const changed = prepared.filter(({ current, after }) => current?.text !== after.text);
  const shown = await preview(
    changed.map(({ path, current, after }) => ({
      path,
      title: basename(path),
      before: current ? vscode.Uri.file(path) : '',
      after: after.text,
    })),
  );
  const notes = [
    ...Object.entries(plan.editor).map(([setting, value]) =>
      l10n.t('Also sets {0} to {1}.', setting, JSON.stringify(value)),
    ),
    ...(secret ? [l10n.t('The file will hold the gateway’s key: only you will be able to read it.')] : []),
  ];
  try {
    const change: vscode.QuickPickItem = {
      label: l10n.t('$(check) Apply this change'),
      description: prepared.map(({ path }) => path).join(', '),
      detail: notes.join(' '),
    };
    const answer = await vscode.window.showQuickPick(
      [change, { label: l10n.t('$(close) Leave it as it is') }],
      {
        title: l10n.t('Point {0} at the gateway', name),
        placeHolder: l10n.t(
          'The change is shown below. It can be undone, also when you have edited the file since.',
        ),
        ignoreFocusOut: true,
      },
    );
    return answer?.label === change.label;
  } finally {
    shown.dispose();
  }
};
