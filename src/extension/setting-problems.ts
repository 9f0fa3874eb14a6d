import * as l10n from '@vscode/l10n';
import { DEFAULT_PORT, SETTINGS } from '../contract/ids.ts';
import { isLogLevel, LOG_LEVELS, type LogLevel } from '../contract/log-levels.ts';

export const DEFAULT_LOG_LEVEL: LogLevel = 'info';

/** 0: any that is free. */
export const isPort = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 65_535;

/** As they stand in the user's settings. */
export interface GivenSettings {
  port: unknown;
  logLevel: unknown;
  configFile: string;
  /** Whether there is such a file. */
  found: boolean;
}

export interface SettingProblem {
  setting: string;
  message: string;
}

/** Values that cannot be followed, and what counts in their place. */
export const settingProblems = ({
  port,
  logLevel,
  configFile,
  found,
}: GivenSettings): readonly SettingProblem[] => [
  ...(isPort(port)
    ? []
    : [
        {
          setting: SETTINGS.port,
          message: l10n.t(
            '{0} is {1}, and a port is a whole number from 0 to 65535. Until it is one, {2} counts.',
            SETTINGS.port,
            JSON.stringify(port),
            DEFAULT_PORT,
          ),
        },
      ]),
  ...(isLogLevel(logLevel)
    ? []
    : [
        {
          setting: SETTINGS.logLevel,
          message: l10n.t(
            '{0} is {1}. It takes {2}; until then {3} counts.',
            SETTINGS.logLevel,
            JSON.stringify(logLevel),
            LOG_LEVELS.join(', '),
            DEFAULT_LOG_LEVEL,
          ),
        },
      ]),
  ...(configFile === '' || found
    ? []
    : [
        {
          setting: SETTINGS.configFile,
          message: l10n.t('{0} names {1}, and there is no such file.', SETTINGS.configFile, configFile),
        },
      ]),
];
