import * as vscode from 'vscode';

/** A command with its arguments, by the button that runs it. */
export type Buttons = Readonly<Record<string, readonly [command: string, ...args: unknown[]]>>;

type Show = (message: string, ...buttons: string[]) => Thenable<string | undefined>;

/** Says something, and runs what is chosen then. */
export const offer = async (show: Show, message: string, buttons: Buttons): Promise<void> => {
  const chosen = await show(message, ...Object.keys(buttons));
  const command = chosen === undefined ? undefined : buttons[chosen];
  if (command) await vscode.commands.executeCommand(...command);
};
