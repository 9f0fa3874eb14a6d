import type { FindingCode } from '../findings.ts';
import type { Part } from '../locate.ts';
import type { Outline, OutlinedDeployment } from '../outline.ts';
import type { Path, Tree } from '../paths.ts';
import type { Unset } from '../references.ts';

/** What the checks look at: a file that is YAML, but whose shape may be wrong anywhere. */
export interface CheckedFile {
  /** As it stands in the text. */
  written: Tree;
  /** With environment variables in place. */
  resolved: Tree;
  outline: Outline;
  /** By position in `model_list`. */
  ids: readonly string[];
  unset: readonly Unset[];
  /** Of a variable, by the caller's sources, then the file's own. */
  lookup: (name: string) => string | undefined;
  /** Whether the price of its tokens is known. */
  priced: (deployment: OutlinedDeployment) => boolean;
}

/** `suggest`: what would be right in place of the value, as YAML, where that is plain. */
export type Report = (code: FindingCode, path: Path, part: Part, message: string, suggest?: string) => void;

export type Check = (file: CheckedFile, report: Report) => void;
