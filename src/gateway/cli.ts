import { parseArgs } from 'node:util';
import { DEFAULT_PORT } from '../contract/ids.ts';

export interface CliOptions {
  config: string | undefined;
  port: number;
  host: string;
  check: boolean;
  demo: boolean;
  help: boolean;
  version: boolean;
}

export const USAGE = `Usage: switchyard [--config FILE] [--port ${DEFAULT_PORT}] [--host 127.0.0.1] [--check] [--demo]

  --config FILE  router YAML; without it the first of switchyard.yaml, litellm_config.yaml,
                 litellm-config.yaml, litellm.yaml, config.yaml in this folder
  --port N       0 takes any free port
  --host H       another than loopback needs a master key
  --check        print what is wrong with the file, and end
  --demo         serve simulated deployments; no keys needed
  --version      print the version, and end
`;

/** The options, or what is wrong with them. */
export function parseCli(argv: string[]): CliOptions | string {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        config: { type: 'string' },
        port: { type: 'string', default: String(DEFAULT_PORT) },
        host: { type: 'string', default: '127.0.0.1' },
        check: { type: 'boolean', default: false },
        demo: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    });
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535)
      return `--port takes a number from 0 to 65535, not '${values.port}'.`;
    if (values.config === '') return '--config takes the name of a file.';
    if (values.host === '') return '--host takes an address, such as 127.0.0.1.';
    if (values.demo && values.config !== undefined)
      return '--demo brings its own configuration: leave --config out.';
    return { ...values, config: values.config, port };
  } catch (error) {
    return `${(error as Error).message}\n\n${USAGE}`;
  }
}
