import type { Finding } from '../contract/admin.ts';
import { buildConfig } from './build.ts';
import { inspect, type Inspection } from './inspect.ts';
import { isStrategyModule } from './strategies.ts';
import type { Loaded, LoadOptions } from './types.ts';

const told = ({ severity, code, message, range }: Finding): Finding => ({ severity, code, message, range });

/** The settings of an inspected file; null when any finding is an error. */
export const configOf = ({ findings, file, parsed }: Inspection): Loaded['config'] => {
  const broken = findings.some(({ severity }) => severity === 'error');
  return broken || !file || !parsed ? null : buildConfig(file, parsed.locator);
};

const modulesOf = ({ file, parsed }: Inspection): Loaded['modules'] =>
  (file?.outline.strategies ?? [])
    .filter(({ name }) => isStrategyModule(name))
    .flatMap(({ name, path }) => (parsed ? [{ name, range: parsed.locator.range(path, 'value') }] : []));

/** Reads a router file: every finding in it and, when none is an error, its settings. Never throws. */
export const loadConfig = (text: string, options: LoadOptions): Loaded => {
  const inspection = inspect(text, options);
  return {
    findings: inspection.findings.map(told),
    config: configOf(inspection),
    modules: modulesOf(inspection),
  };
};
