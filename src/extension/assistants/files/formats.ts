import type { Format } from './format.ts';
import { json } from './json.ts';
import { toml } from './toml.ts';
import { yaml } from './yaml.ts';

export const FORMATS = { json, toml, yaml } satisfies Record<string, Format>;
export type FormatName = keyof typeof FORMATS;
