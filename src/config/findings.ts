import type { Finding } from '../contract/admin.ts';

interface Kind {
  severity: Finding['severity'];
  /** One line for the docs. */
  explanation: string;
  /** The editor's JSON Schema tells the same. */
  structural?: true;
}

/** Every finding there is, by its stable code. */
export const FINDINGS = {
  'yaml-syntax': { severity: 'error', explanation: 'The file is not valid YAML.', structural: true },
  'tab-indent': {
    severity: 'error',
    explanation: 'A line is indented by a tab; YAML allows only spaces.',
    structural: true,
  },
  'duplicate-key': {
    severity: 'error',
    explanation: 'A key stands twice in one mapping; the message names both lines.',
    structural: true,
  },
  'not-a-mapping': {
    severity: 'error',
    explanation: 'The file holds something else than keys and values.',
    structural: true,
  },
  'missing-model-list': {
    severity: 'error',
    explanation: 'There is no `model_list`, or it is empty.',
    structural: true,
  },
  'missing-key': { severity: 'error', explanation: 'A key that is required is not there.', structural: true },
  'wrong-type': {
    severity: 'error',
    explanation: 'A value is of another kind than its key takes.',
    structural: true,
  },
  'out-of-range': {
    severity: 'error',
    explanation: 'A number is below or above what its key takes.',
    structural: true,
  },
  'bad-value': {
    severity: 'error',
    explanation: 'A text is not written the way that its key takes.',
    structural: true,
  },
  'fallback-shape': {
    severity: 'error',
    explanation: 'Fallbacks are not a list of `- group: [other-group]`.',
    structural: true,
  },
  'bad-reference': {
    severity: 'error',
    explanation: 'A reference to an environment variable is not written `os.environ/NAME`.',
  },
  'unknown-provider': {
    severity: 'warning',
    explanation: 'The provider of a `model` cannot be told; the deployment is left out.',
  },
  'missing-api-base': {
    severity: 'warning',
    explanation:
      'The provider has no address of its own and `api_base` is not set; the deployment is left out.',
  },
  'missing-setting': {
    severity: 'warning',
    explanation:
      'A cloud deployment lacks what its provider cannot do without, such as its region or project; it is left out.',
  },
  'advertised-name-taken': {
    severity: 'warning',
    explanation: 'An `advertise_as` is the name of another model group or alias; it is not used.',
  },
  'half-price': {
    severity: 'warning',
    explanation: 'Input or output has a price and the other has none, so that costs cannot be told.',
  },
  'bad-api-version': {
    severity: 'error',
    explanation: 'An `api_version` is neither a date nor `v1`, `latest` or `preview`.',
  },
  'bad-api-base': { severity: 'error', explanation: 'An `api_base` is not an http or https address.' },
  'empty-name': { severity: 'error', explanation: 'A `model_name`, an id or a `group_name` is empty.' },
  'duplicate-id': { severity: 'error', explanation: 'Two deployments have the same `model_info.id`.' },
  'zero-weights': {
    severity: 'error',
    explanation: 'All weights of a model group are 0, so none of it could be chosen.',
  },
  'unknown-fallback': {
    severity: 'error',
    explanation: 'A fallback names a model group that does not exist.',
  },
  'unknown-alias-target': {
    severity: 'error',
    explanation: 'An alias names a model group that does not exist.',
  },
  'unknown-strategy': { severity: 'error', explanation: 'There is no such routing strategy.' },
  'group-in-two-routing-groups': {
    severity: 'error',
    explanation: 'A model group has two strategies by `routing_groups`.',
  },

  'unused-anchor': { severity: 'warning', explanation: 'No alias refers to an anchor.', structural: true },
  'unknown-key': { severity: 'warning', explanation: 'Nobody knows this key; it has no effect.' },
  'ignored-key': {
    severity: 'warning',
    explanation: 'LiteLLM knows this key, Switchyard does not act on it.',
  },
  'unset-variable': {
    severity: 'warning',
    explanation: 'An environment variable is not set; its deployment is left out until it is.',
  },
  'missing-api-key': {
    severity: 'warning',
    explanation:
      'A deployment has no key and the usual variable of its provider is not set; it is left out until it is.',
  },
  'odd-model': {
    severity: 'warning',
    explanation: 'A `model` names nothing behind its provider, or has a space before or behind it.',
  },
  'routing-name-taken': {
    severity: 'warning',
    explanation: 'Two routing groups have the same name; who asks by it reaches the last of them.',
  },
  'assumed-provider': {
    severity: 'warning',
    explanation:
      'The provider is not known; because there is an `api_base` it is taken for an OpenAI-compatible server.',
  },
  'provider-not-served': {
    severity: 'warning',
    explanation: 'The provider is known but not served yet; the deployment is left out.',
  },
  'strategy-not-served': {
    severity: 'warning',
    explanation: 'The strategy is known but not there yet; the default one takes its place.',
  },
  'strategy-file-missing': {
    severity: 'error',
    explanation:
      'There is no such module of a strategy. The gateway serves all the same, by the default one until the module is there.',
  },
  'strategy-not-loaded': {
    severity: 'warning',
    explanation: 'The module of a strategy does not load; the default one takes its place until it does.',
  },
  'wildcard-model': {
    severity: 'warning',
    explanation: 'A model has more wildcards than its `model_name` can fill.',
  },
  'unknown-group': {
    severity: 'warning',
    explanation: 'A setting is for a model group that does not exist.',
  },
  'empty-alias': {
    severity: 'warning',
    explanation: 'An alias has nothing behind it: it is left out.',
  },
  'alias-shadows-group': {
    severity: 'warning',
    explanation: 'An alias has the name of a model group, whose requests it takes.',
  },
  'cyclic-fallbacks': {
    severity: 'warning',
    explanation: 'Fallbacks lead back to where they began; each group is tried once.',
  },
  'plaintext-key': {
    severity: 'warning',
    explanation: 'A key or password stands in the file; `os.environ/NAME` keeps it out.',
  },
  'unreachable-group': {
    severity: 'warning',
    explanation: 'All deployments of a model group are left out, so it cannot answer.',
  },
  'unreachable-fallback': {
    severity: 'warning',
    explanation:
      'A fallback is never tried: it comes after as many as `max_fallbacks`, or is replaced further down.',
  },
  'missing-weight': {
    severity: 'warning',
    explanation: 'A deployment has no weight beside others that have one; it counts as 1.',
  },
  'two-weights': {
    severity: 'warning',
    explanation: 'A deployment has two weights; the one beside `litellm_params` wins.',
  },
  'idle-weight': {
    severity: 'warning',
    explanation: 'The strategy does not go by weights; they decide between equals only.',
  },
  'contradicting-limits': {
    severity: 'warning',
    explanation: 'A limit or a time can never be reached because of another one.',
  },
  'zero-limit': {
    severity: 'warning',
    explanation: 'A limit of 0 keeps a deployment from ever being asked, a timeout of 0 from ever answering.',
  },
  'idle-setting': {
    severity: 'warning',
    explanation: 'A setting has no effect without another one, or because of it.',
  },
  'strategy-lacks': {
    severity: 'warning',
    explanation:
      'A strategy lacks what it goes by: prices, limits, or more than one deployment to choose from.',
  },
  'unknown-callback': {
    severity: 'warning',
    explanation: 'Requests cannot be reported to that; the message names what there is.',
  },
  'callback-without-keys': {
    severity: 'warning',
    explanation: 'A callback reports nothing until the variables with its keys are set.',
  },
  'simulated-only-key': {
    severity: 'warning',
    explanation: 'The key works only for `simulated/…` deployments.',
  },
} as const satisfies Record<string, Kind>;

export type FindingCode = keyof typeof FINDINGS;

/** Those that a YAML language server with our JSON Schema reports too. */
export const isStructural = (code: string): boolean =>
  Object.hasOwn(FINDINGS, code) && 'structural' in FINDINGS[code as FindingCode];
