import { explain } from '../explain.ts';
import { fileSchema } from '../schema/index.ts';
import type { Check } from './check.ts';

/** Kinds and limits of all values, by the schema. */
export const shape: Check = ({ written, resolved }, report) => {
  const { error } = fileSchema.safeParse(resolved, { reportInput: true });
  for (const issue of error?.issues ?? []) {
    const { code, path, part, message, suggest } = explain(issue, written);
    report(code, path, part, message, suggest);
  }
};
