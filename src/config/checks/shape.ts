import { explain } from '../explain.ts';
import { valueAt } from '../paths.ts';
import { isBadReference } from '../references.ts';
import { fileSchema } from '../schema/index.ts';
import type { Check } from './check.ts';

/** Kinds and limits of all values, by the schema. */
export const shape: Check = ({ written, resolved }, report) => {
  const { error } = fileSchema.safeParse(resolved, { reportInput: true });
  for (const issue of error?.issues ?? []) {
    const { code, path, part, message, suggest } = explain(issue, written);
    // Told by a check of its own.
    if (isBadReference(valueAt(written, path))) continue;
    report(code, path, part, message, suggest);
  }
};
