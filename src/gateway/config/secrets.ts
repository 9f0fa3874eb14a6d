import type { Config, ConfiguredDeployment } from '../../config/index.ts';
import { parsed, record, text } from '../dialects/json.ts';

const SECRET_PARAMS = [
  'api_key',
  'azure_ad_token',
  'client_secret',
  'aws_access_key_id',
  'aws_secret_access_key',
  'aws_session_token',
] as const;
const SECRET_NAME = /auth|key|tok|secret|cookie|pass|cred|sig/i;

/** Every secret that a configuration brings into the process. */
export function secretsOf(config: Config): (string | undefined)[] {
  const { general, litellm, router, environment } = config;
  return [
    general.master_key,
    general.database_url,
    litellm.database_url,
    router.redis_password,
    router.redis_url,
    ...[general.database_url, litellm.database_url, router.redis_url].flatMap(secretsInAddress),
    ...secretsIn(environment),
    ...config.deployments.flatMap((deployment) => [
      ...secretsSentTo(deployment),
      ...privateKeysIn(deployment.params.vertex_credentials),
    ]),
  ];
}

/** Those that a deployment's upstream gets to see, or could find out. */
export const secretsSentTo = ({ params }: ConfiguredDeployment): (string | undefined)[] => [
  ...SECRET_PARAMS.map((name) => params[name]),
  ...secretsInAddress(params.api_base),
  ...secretsIn(params.extra_headers ?? {}),
  ...secretsIn(params.extra_body ?? {}),
];

/** Of a service account: JSON text or what stands in the file; a path holds none. */
function privateKeysIn(credentials: unknown): (string | undefined)[] {
  const account = record(typeof credentials === 'string' ? parsed(credentials) : credentials);
  return [account.private_key, account.client_secret, account.refresh_token].map(text);
}

/** As it is written there, and as it is meant. */
function secretsInAddress(address: string | undefined): string[] {
  if (address === undefined || !URL.canParse(address)) return [];
  const { password, searchParams } = new URL(address);
  return [password, decoded(password), ...secretsIn(Object.fromEntries(searchParams))];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // No percent-encoding: the text itself.
  }
}

const secretsIn = (named: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(named).flatMap(([name, value]) =>
    typeof value === 'string' && SECRET_NAME.test(name) ? [value] : [],
  );
