import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { CONFIG_NAMES } from '../../contract/ids.ts';

/** The file to serve, absolute; undefined when none is named and none is in the folder. */
export function findConfig(named: string | undefined, folder: string): string | undefined {
  if (named !== undefined) return resolve(folder, named);
  return CONFIG_NAMES.map((name) => resolve(folder, name)).find((file) => existsSync(file));
}

export const NO_CONFIG = `There is no router configuration in this folder (looked for ${CONFIG_NAMES.join(', ')}).
Name one by --config FILE, try it without keys by --demo, or make a switchyard.yaml:

  model_list:
    - model_name: gpt-4o
      litellm_params:
        model: openai/gpt-4o
        api_key: os.environ/OPENAI_API_KEY
`;
