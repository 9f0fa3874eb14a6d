import { basename } from 'node:path';
import { looksLikeRouterConfig } from '../../config/recognise.ts';
import { CONFIG_NAMES } from '../../contract/ids.ts';

/** The name says enough. `config.yaml` does not: many programs have one. */
export const OWN_NAMES: readonly string[] = CONFIG_NAMES.filter((name) => name !== 'config.yaml');

export const hasOwnName = (path: string): boolean => OWN_NAMES.includes(basename(path));

export interface Candidate {
  path: string;
  text: string;
  /** Absolute paths that `switchyard.configFile` names. */
  configured: readonly string[];
}

export const isRouterFile = ({ path, text, configured }: Candidate): boolean =>
  hasOwnName(path) || configured.includes(path) || looksLikeRouterConfig(text);
