import * as z from 'zod';
import { flag, label, labels, labelsByName, number, secret, text, texts, whole } from './leaf.ts';
import { allowedFailsSchema } from './policies.ts';
import { bodyParams, requestParams } from './request-params.ts';
import { simulatedKeys } from './simulated.ts';

/** A span such as `30s`, `15m`, `1h`, `1d`, `2w`, `1mo`. */
export const DURATION = /^\d+(s|m|h|d|w|mo)$/;

export const paramsSchema = z
  .object({
    model: text({
      description:
        "What to ask for, as `provider/model`. Names that begin with gpt-, o1, o3, o4 or chatgpt are OpenAI's, claude- Anthropic's, gemini- Google's, also without a provider. `simulated/NAME` needs no key.",
      examples: ['openai/gpt-4o', 'anthropic/claude-sonnet-4-5', 'simulated/fast'],
    }),
    api_key: secret({
      description:
        "The provider's key. Keep it out of the file: `os.environ/NAME` takes it from the keys stored in the editor, else from the environment.",
      defaultText: "the provider's usual variable, such as `OPENAI_API_KEY`, when there is no `api_base`",
      examples: ['os.environ/OPENAI_API_KEY'],
    }).optional(),
    api_base: text({
      description: "Address of the server, for those that are not at the provider's own.",
      defaultText: "the provider's own",
      examples: ['http://localhost:8000/v1'],
    }).optional(),
    api_version: text({
      description:
        'Azure only: version of the API, a date. `v1`, `latest` and `preview` ask for the API that has none.',
      defaultText: '`AZURE_API_VERSION`, else `v1`',
      examples: ['2024-10-21'],
    }).optional(),
    azure_ad_token: secret({
      description:
        'Azure only: an Entra ID token instead of a key. It is sent as it is until the file or its variable changes.',
      defaultText: '`AZURE_AD_TOKEN`',
      examples: ['os.environ/AZURE_AD_TOKEN'],
    }).optional(),
    tenant_id: text({
      description:
        'Azure only: Entra ID tenant whose application fetches tokens, which are renewed before they run out.',
      defaultText: '`AZURE_TENANT_ID`',
      examples: ['os.environ/AZURE_TENANT_ID'],
    }).optional(),
    client_id: text({
      description: 'Azure only: the Entra ID application.',
      defaultText: '`AZURE_CLIENT_ID`',
      examples: ['os.environ/AZURE_CLIENT_ID'],
    }).optional(),
    client_secret: secret({
      description: "Azure only: the Entra ID application's secret.",
      defaultText: '`AZURE_CLIENT_SECRET`',
      examples: ['os.environ/AZURE_CLIENT_SECRET'],
    }).optional(),
    azure_scope: text({
      description: 'Azure only: what the Entra ID token is for.',
      defaultText: '`https://cognitiveservices.azure.com/.default`',
      examples: ['https://ai.azure.com/.default'],
    }).optional(),
    azure_authority_host: text({
      description: 'Azure only: where Entra ID tokens are fetched, for national clouds.',
      defaultText: '`https://login.microsoftonline.com`',
      examples: ['https://login.microsoftonline.us'],
    }).optional(),
    organization: text({
      description: 'OpenAI organization that is billed.',
      examples: ['os.environ/OPENAI_ORGANIZATION'],
    }).optional(),
    aws_region_name: text({
      description: 'AWS region of a Bedrock deployment.',
      defaultText: '`AWS_REGION_NAME`, `AWS_REGION` or `AWS_DEFAULT_REGION`',
      examples: ['eu-central-1'],
    }).optional(),
    aws_access_key_id: secret({
      description:
        'AWS access key of a Bedrock deployment. Without one, a profile, a role or an `api_key` (a Bedrock API key), the usual AWS chain is asked: environment, shared files, SSO, container, instance.',
      defaultText: '`AWS_ACCESS_KEY_ID`',
      examples: ['os.environ/AWS_ACCESS_KEY_ID'],
    }).optional(),
    aws_secret_access_key: secret({
      description: 'AWS secret key of a Bedrock deployment.',
      defaultText: '`AWS_SECRET_ACCESS_KEY`',
      examples: ['os.environ/AWS_SECRET_ACCESS_KEY'],
    }).optional(),
    aws_session_token: secret({
      description: 'AWS session token, for temporary credentials.',
      defaultText: '`AWS_SESSION_TOKEN`',
      examples: ['os.environ/AWS_SESSION_TOKEN'],
    }).optional(),
    aws_profile_name: text({
      description: 'Profile of the AWS credentials file.',
      examples: ['work'],
    }).optional(),
    aws_role_name: text({
      description: 'ARN of an AWS role that is assumed for the requests, and again before it runs out.',
      examples: ['arn:aws:iam::123456789012:role/bedrock'],
    }).optional(),
    aws_session_name: text({
      description: 'Name of the session in which the role is assumed.',
      defaultText: '`switchyard`',
      examples: ['team-a'],
    }).optional(),
    aws_external_id: text({
      description: "External id that the role's owner asks for.",
      examples: ['os.environ/AWS_EXTERNAL_ID'],
    }).optional(),
    aws_web_identity_token: secret({
      description: 'Path of a file with an OIDC token, by which `aws_role_name` is assumed.',
      examples: ['/var/run/secrets/oidc/token'],
    }).optional(),
    aws_sts_endpoint: text({
      description: "Address of AWS's token service, where it is not the public one.",
      examples: ['https://sts.eu-central-1.amazonaws.com'],
    }).optional(),
    aws_bedrock_runtime_endpoint: text({
      description: 'Address of the Bedrock runtime, where it is not the public one of the region.',
      defaultText: '`AWS_BEDROCK_RUNTIME_ENDPOINT`',
      examples: ['https://vpce-1234.bedrock-runtime.eu-central-1.vpce.amazonaws.com'],
    }).optional(),
    vertex_project: text({
      description: 'Google Cloud project of a Vertex AI deployment.',
      defaultText: '`VERTEXAI_PROJECT` or `GOOGLE_CLOUD_PROJECT`, else that of the credentials',
      examples: ['my-project'],
    }).optional(),
    vertex_location: text({
      description: 'Google Cloud region of a Vertex AI deployment, or `global`.',
      defaultText: '`VERTEXAI_LOCATION` or `GOOGLE_CLOUD_LOCATION`',
      examples: ['europe-west4', 'global'],
    }).optional(),
    vertex_credentials: z
      .union([z.string(), z.record(z.string(), z.unknown())])
      .meta({
        description:
          'Path of a service-account or other credentials file, or its JSON. Without it the application default credentials are taken.',
        defaultText: '`VERTEXAI_CREDENTIALS` or `GOOGLE_APPLICATION_CREDENTIALS`',
        examples: ['os.environ/GOOGLE_APPLICATION_CREDENTIALS'],
        secret: true,
      })
      .optional(),
    rpm: whole({ description: 'Requests a minute that the deployment allows.', examples: [500] }).optional(),
    tpm: whole({ description: 'Tokens a minute that the deployment allows.', examples: [200000] }).optional(),
    max_parallel_requests: whole(
      { description: 'Requests that may run on the deployment at once.', examples: [8] },
      { min: 1 },
    ).optional(),
    weight: number({
      description:
        "Share of its group's requests, relative to the other deployments: 3 beside 1 gets three of four.",
      examples: [3],
    }).optional(),
    order: whole({
      description: 'Deployments with a lower order are tried first.',
      examples: [1],
    }).optional(),
    timeout: number({
      description: 'Seconds that a request may take on this deployment.',
      defaultText: 'that of `router_settings`',
      examples: [120],
    }).optional(),
    stream_timeout: number({
      description: 'Seconds that a streamed request may take until its first content.',
      defaultText: 'that of `router_settings`',
      examples: [30],
    }).optional(),
    num_retries: whole({
      description: 'Retries within its group after it has failed.',
      defaultText: 'that of `router_settings`',
      examples: [1],
    }).optional(),
    cooldown_time: number({
      description: 'Seconds that it gets no requests after failures; it wins over `retry-after`.',
      defaultText: 'that of `router_settings`',
      examples: [60],
    }).optional(),
    input_cost_per_token: number({
      description: 'Price of an input token in US dollars.',
      defaultText: 'from the price table',
      examples: [0.0000025],
    }).optional(),
    output_cost_per_token: number({
      description: 'Price of an output token in US dollars.',
      defaultText: 'from the price table',
      examples: [0.00001],
    }).optional(),
    cache_read_input_token_cost: number({
      description: "Price of an input token read from the provider's prompt cache, in US dollars.",
      defaultText: 'from the price table',
      examples: [0.00000125],
    }).optional(),
    cache_creation_input_token_cost: number({
      description: "Price of an input token written to the provider's prompt cache, in US dollars.",
      defaultText: 'from the price table',
      examples: [0.00000375],
    }).optional(),
    cache_creation_input_token_cost_above_1hr: number({
      description: 'The same where the cache keeps them for an hour, in US dollars.',
      defaultText: 'from the price table',
      examples: [0.000006],
    }).optional(),
    max_budget: number({
      description: 'US dollars that the deployment may cost within `budget_duration`.',
      examples: [10],
    }).optional(),
    budget_duration: z
      .string()
      .regex(DURATION)
      .meta({
        description: 'Window of `max_budget`: a number and s, m, h, d, w or mo.',
        examples: ['30s', '15m', '1h', '1d', '30d'],
      })
      .optional(),
    tags: labels({
      description:
        'Tags that requests can ask for when `enable_tag_filtering` is on; `default` serves those that ask for none.',
      examples: [['paid']],
    }).optional(),
    metadata: z
      .looseObject({
        variant: label({
          description: 'Name of the A/B variant that its requests are counted under.',
          examples: ['b'],
        }).optional(),
      })
      .meta({ description: 'Notes of your own; `variant` groups deployments for A/B comparison.' })
      .optional(),
    extra_headers: labelsByName({
      description: 'Headers added to each request to this deployment.',
      examples: [{ 'X-Team': 'tools' }],
    }).optional(),
    drop_params: flag({
      description:
        "What a request says and its deployment's dialect has no word for: `true` leaves it out, `false` answers 400 where that changes the meaning.",
      defaultText: 'that of `litellm_settings`',
    }).optional(),
    mock_response: text({
      description: 'Answer this text at once, without asking the provider.',
      examples: ['Hello from a mock'],
    }).optional(),
    ...requestParams,
    ...bodyParams,
    ...simulatedKeys,
  })
  .meta({ description: 'What to ask, where and with which limits.' });

export const modelInfoSchema = z
  .looseObject({
    id: label({
      description: 'Name of this deployment in headers, metrics and the dashboard. Must be unique.',
      defaultText: 'derived from the model and what tells it from its siblings',
      examples: ['gpt-4o-team-a'],
    }).optional(),
    mode: z
      .string()
      .meta({
        description: 'What its requests are for.',
        anyOf: [{ enum: ['chat', 'embedding', 'completion', 'responses'] }, { type: 'string' }],
        examples: ['embedding'],
      })
      .optional(),
    max_input_tokens: whole({
      description: 'Size of its context window in tokens.',
      examples: [128000],
    }).optional(),
    max_output_tokens: whole({ description: 'Longest answer in tokens.', examples: [16384] }).optional(),
    supported_endpoints: texts({
      description:
        'Paths that the server has, where that differs from what is known of its provider: requests to them go on as they are.',
      defaultText: 'by provider',
      examples: [['/v1/chat/completions', '/v1/responses', '/v1/messages']],
    }).optional(),
    advertise_as: label({
      description:
        "Another name for the group, under which Anthropic's clients find it listed: Claude Code shows only names that begin with `claude` or `anthropic`.",
      examples: ['claude-gpt-5'],
    }).optional(),
    cooldown_time: number({
      description: 'Seconds of a cooldown: the same as in `litellm_params`, which it wins over.',
      examples: [60],
    }).optional(),
    allowed_fails: whole({
      description: 'Consecutive failures after which it cools down.',
      defaultText: 'that of `router_settings`',
      examples: [5],
    }).optional(),
    allowed_fails_policy: allowedFailsSchema.meta({ description: 'The same by kind of error.' }).optional(),
    base_model: text({
      description: 'The model whose price and limits apply, when `model` is a name of your own.',
      examples: ['gpt-4o'],
    }).optional(),
  })
  .meta({ description: 'Facts about the deployment; keys of your own are kept and shown by /model/info.' });

export const deploymentSchema = z
  .object({
    model_name: text({
      description:
        'The model group: the name that clients ask for. Entries with the same name share its requests.',
      examples: ['gpt-4o'],
    }),
    weight: number({
      description:
        "Share of its group's requests, relative to the other deployments. Wins over `weight` in `litellm_params`.",
      examples: [3],
    }).optional(),
    litellm_params: paramsSchema,
    model_info: modelInfoSchema.optional(),
  })
  .meta({ description: 'One deployment: a model at a provider.' });

export type DeploymentParams = z.output<typeof paramsSchema>;
export type ModelInfo = z.output<typeof modelInfoSchema>;
