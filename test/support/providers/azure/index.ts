import type { IncomingHttpHeaders } from 'node:http';
import { bearer, Refusal, type Dialect } from '../dialect.ts';
import { chat } from '../openai/chat.ts';
import { completions } from '../openai/completions.ts';
import { embeddings } from '../openai/embeddings.ts';
import { problem } from '../openai/problem.ts';
import { responses } from '../openai/responses.ts';
import { startFake, type FakeProvider } from '../provider.ts';

export interface AzureOptions {
  name?: string;
  key?: string;
  /** Of a dated version; it stands in the path. */
  deployment?: string;
  /** The only `api-version` that it takes; null for the v1 API, which takes none. */
  version?: string | null;
  /** Whether it takes a bearer token. */
  isToken?: (token: string | undefined) => boolean;
}

const SURFACES = {
  '/chat/completions': chat,
  '/responses': responses,
  '/embeddings': embeddings,
  '/completions': completions,
};

/** Paths by https://learn.microsoft.com/azure/ai-foundry/openai/reference */
export const fakeAzure = ({
  name = 'fake Azure',
  key = 'azure-key',
  deployment = 'my-gpt',
  version = '2024-10-21',
  isToken = () => false,
}: AzureOptions = {}): Promise<FakeProvider> => {
  const authorize = (headers: IncomingHttpHeaders): void => {
    if (headers['api-key'] === key || isToken(bearer(headers))) return;
    throw new Refusal(
      401,
      'Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource.',
      { code: '401' },
    );
  };
  const dialect: Dialect = {
    surfaces: SURFACES,
    authorize,
    modelsPath: version === null ? '/openai/v1/models' : '/openai/models',
    route: (path, body) => {
      const { pathname, searchParams } = new URL(path, 'http://fake');
      const versions = searchParams.getAll('api-version');
      if (versions.join() !== (version ?? '')) throw new Refusal(404, 'Resource not found', { code: '404' });
      const [, surface] =
        (version === null
          ? /^\/openai\/v1(\/.+)$/
          : /^\/openai(?:\/deployments\/[^/]+)?(\/responses|\/chat\/completions|\/completions|\/embeddings)$/
        ).exec(pathname) ?? [];
      const [, named] = /\/deployments\/([^/]+)\//.exec(pathname) ?? [];
      const needsName = version !== null && surface !== '/responses';
      if (surface === undefined || named !== (needsName ? deployment : undefined))
        throw new Refusal(404, 'The API deployment for this resource does not exist.', {
          code: 'DeploymentNotFound',
        });
      return { surface, body };
    },
    models: () => ({ data: [] }),
    problem,
  };
  return startFake(dialect, { name, key, models: [deployment] });
};
