import type { FileChange, Plan } from './clients/client.ts';
import { read, remove, write, type OnDisk, privately } from './disk.ts';
import { apply, type Setting, undo } from './files/change.ts';
import type { Path } from './files/format.ts';
import { FORMATS, type FormatName } from './files/formats.ts';

/** What a file was before it was changed; enough to take the change back. It may hold keys. */
export interface FileRecord {
  path: string;
  format: FormatName;
  before: OnDisk | null;
  settings: readonly Setting[];
}

/** A change to a file that has not been made yet. */
export interface Prepared extends FileRecord {
  /** What it holds now. */
  current: OnDisk | null;
  after: OnDisk;
}

const DEFAULT_MODE = 0o644;

/** `earlier`: our last change of that file, which the new one takes the place of. */
const prepareFile = async (
  { path, format, settings }: FileChange,
  earlier: FileRecord | undefined,
  secret: boolean,
): Promise<Prepared> => {
  const current = await read(path);
  const before = earlier && current ? backThen(earlier, current) : current;
  const text = apply(FORMATS[format], before?.text ?? '', settings);
  const mode = before?.mode ?? null;
  const after = { text, mode: secret ? privately(mode) : (mode ?? DEFAULT_MODE) };
  return { path, format, settings, before, current, after };
};

const backThen = (earlier: FileRecord, current: OnDisk): OnDisk | null => {
  const { text } = undo(
    FORMATS[earlier.format],
    earlier.before?.text ?? null,
    earlier.settings,
    current.text,
  );
  return text === null ? null : { text, mode: earlier.before?.mode ?? current.mode };
};

/** @throws CannotEdit when a file cannot be changed without harm. */
export const prepare = (
  { files }: Plan,
  earlier: readonly FileRecord[],
  secret: boolean,
): Promise<Prepared[]> =>
  Promise.all(
    files.map((file) =>
      prepareFile(
        file,
        earlier.find(({ path }) => path === file.path),
        secret,
      ),
    ),
  );

/** Writes what was prepared. False: a file has changed since, and none is written. */
export const carryOut = async (prepared: readonly Prepared[]): Promise<boolean> => {
  for (const { path, current } of prepared) if ((await read(path))?.text !== current?.text) return false;
  for (const { path, after } of prepared) await write(path, after.text, after.mode);
  return true;
};

export const recordsOf = (prepared: readonly Prepared[]): FileRecord[] =>
  prepared.map(({ path, format, settings, before }) => ({ path, format, settings, before }));

export interface Reverted {
  path: string;
  /** Settings that somebody gave another value since: they stay. */
  kept: Path[];
}

/** Takes our part of a file back; one that is gone needs nothing. */
export const revert = async (record: FileRecord): Promise<Reverted> => {
  const { path, format, before, settings } = record;
  const current = await read(path);
  if (!current) return { path, kept: [] };
  const { text, kept } = undo(FORMATS[format], before?.text ?? null, settings, current.text);
  if (text === null) await remove(path);
  else await write(path, text, before?.mode ?? current.mode);
  return { path, kept };
};
