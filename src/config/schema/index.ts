import * as z from 'zod';
import { deploymentSchema } from './deployment.ts';
import { generalSchema } from './general-settings.ts';
import { labelsByName } from './leaf.ts';
import { litellmSchema } from './litellm-settings.ts';
import { routerSchema } from './router-settings.ts';

/** The whole file. Keys it does not name pass: a check of its own warns about them. */
export const fileSchema = z.object({
  model_list: z
    .array(deploymentSchema)
    .min(1)
    .meta({ description: 'The deployments. Those with the same `model_name` form a model group.' }),
  router_settings: routerSchema.prefault({}),
  litellm_settings: litellmSchema.prefault({}),
  general_settings: generalSchema.prefault({}),
  environment_variables: labelsByName({
    description: 'Values for `os.environ/NAME` where neither the stored keys nor the environment have one.',
    examples: [{ OPENAI_API_BASE: 'http://localhost:8000/v1' }],
    secret: true,
  }).default({}),
});

export type FileSettings = z.output<typeof fileSchema>;
export type { DeploymentParams, ModelInfo } from './deployment.ts';
export type { GeneralSettings } from './general-settings.ts';
export type { LitellmSettings } from './litellm-settings.ts';
export type { RouterSettings, RoutingGroup } from './router-settings.ts';
