import * as z from 'zod';
import { paramsSchema } from './deployment.ts';
import { generalSchema } from './general-settings.ts';
import { fileSchema } from './index.ts';
import { litellmSchema } from './litellm-settings.ts';
import { routerSchema } from './router-settings.ts';

const isSecret = (schema: z.core.$ZodType): boolean => {
  if (z.globalRegistry.get(schema)?.['secret'] === true) return true;
  const { innerType } = schema._zod.def as { innerType?: z.core.$ZodType };
  return innerType !== undefined && isSecret(innerType);
};

const SECRETS: ReadonlySet<unknown> = new Set(
  [fileSchema, paramsSchema, routerSchema, litellmSchema, generalSchema].flatMap(({ shape }) =>
    Object.entries<z.core.$ZodType>(shape).flatMap(([key, schema]) => (isSecret(schema) ? [key] : [])),
  ),
);

/** Whether the value at the path may not be shown: also below such a key. */
export const holdsSecret = (path: readonly unknown[]): boolean => path.some((step) => SECRETS.has(step));
