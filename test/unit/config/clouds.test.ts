import assert from 'node:assert/strict';
import { bedrockModel } from '../../../src/config/cloud-models.ts';
import { nativeSurfaces } from '../../../src/gateway/providers/index.ts';
import { routerSpec } from '../../../src/gateway/config/router-spec.ts';
import { expectOnly, load } from './marked.ts';

const entry = (model: string, params = ''): string =>
  `model_list:\n  - model_name: g\n    litellm_params: {model: ${model}${params && `, ${params}`}}\n`;

const KEYS = 'aws_access_key_id: os.environ/KEY, aws_secret_access_key: os.environ/KEY';

const deployment = (text: string, variables?: Record<string, string>) => {
  const { config, findings } = load(text, variables);
  assert.ok(config, JSON.stringify(findings));
  return { config: config.deployments[0]!, spec: routerSpec(config).deployments[0]!, findings };
};

describe('deployments of the clouds', () => {
  it('are told what they lack, where it is to be written', () => {
    const [region] = expectOnly('missing-setting', entry('«bedrock/anthropic.claude-x»', KEYS));
    assert.match(
      region ?? '',
      /needs the AWS region: set `aws_region_name`, or the variable `AWS_REGION_NAME`/,
    );
    const [place] = expectOnly('missing-setting', entry('«vertex_ai/claude-x»', 'vertex_project: p'));
    assert.match(place ?? '', /set `vertex_location`/);
    const [project] = expectOnly('missing-setting', entry('«vertex_ai/claude-x»', 'vertex_location: global'));
    assert.match(project ?? '', /set `vertex_project`/);
    const [base] = expectOnly('missing-setting', entry('«azure/d»', 'api_key: os.environ/KEY'));
    assert.match(base ?? '', /set `api_base`, or the variable `AZURE_API_BASE`/);
    const [key] = expectOnly('missing-setting', entry('«azure/d»', 'api_base: https://r.openai.azure.com'));
    assert.match(key ?? '', /a key, or an Entra ID application/);
    const version = 'api_base: https://r.openai.azure.com, api_key: os.environ/KEY, api_version: «july»';
    expectOnly('bad-api-version', entry('azure/d', version));
  });

  it('are left out until they have it, with that reason', () => {
    const { spec } = deployment(entry('bedrock/anthropic.claude-x'));
    assert.equal(spec.unavailable, 'it has no aws_region_name');
  });

  it('take it from the usual variables', () => {
    const { config, spec, findings } = deployment(entry('bedrock/anthropic.claude-x'), {
      AWS_DEFAULT_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'id',
      AWS_SECRET_ACCESS_KEY: 'secret',
    });
    assert.deepEqual(findings, []);
    assert.equal(spec.unavailable, null);
    assert.equal(config.params.aws_region_name, 'eu-west-1');
    assert.equal(config.params.aws_secret_access_key, 'secret');
  });

  it('are not let in by two ways at once: what the file begins, variables do not end', () => {
    const variables = {
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'id',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_SESSION_TOKEN: 'session',
      AWS_BEARER_TOKEN_BEDROCK: 'bearer',
      KEY: 'own',
    };
    const paramsOf = (written: string) =>
      deployment(entry('bedrock/anthropic.claude-x', written), variables).config.params;
    const profile = paramsOf('aws_profile_name: work');
    assert.deepEqual([profile.aws_access_key_id, profile.api_key], [undefined, undefined]);
    const keys = paramsOf(KEYS);
    assert.deepEqual(
      [keys.aws_access_key_id, keys.aws_session_token, keys.api_key],
      ['own', undefined, undefined],
    );
    assert.equal(paramsOf('api_key: os.environ/KEY').aws_access_key_id, undefined);
  });

  it('send nothing of the environment to an address that only the file names', () => {
    const variables = {
      AZURE_API_KEY: 'azure',
      AZURE_CLIENT_SECRET: 'secret',
      GOOGLE_APPLICATION_CREDENTIALS: '/account.json',
      AWS_BEARER_TOKEN_BEDROCK: 'bearer',
      AZURE_BASE: 'https://apim.example',
    };
    const paramsOf = (model: string, written: string) =>
      deployment(entry(model, written), variables).config.params;
    assert.equal(paramsOf('azure/d', 'api_base: "https://evil.example"').api_key, undefined);
    assert.equal(paramsOf('azure/d', 'api_base: "https://azure.com.evil.example"').api_key, undefined);
    assert.equal(paramsOf('azure/d', 'api_base: "https://r.openai.azure.com"').api_key, 'azure');
    assert.equal(paramsOf('azure/d', 'api_base: os.environ/AZURE_BASE').api_key, 'azure');
    const authority = 'api_base: "https://r.openai.azure.com", azure_authority_host: "https://evil.example"';
    assert.equal(paramsOf('azure/d', authority).client_secret, undefined);
    const bedrock = 'aws_region_name: r, aws_bedrock_runtime_endpoint: "https://evil.example"';
    assert.equal(paramsOf('bedrock/anthropic.claude-x', bedrock).api_key, undefined);
    const vertex = 'vertex_project: p, vertex_location: global, api_base: "https://evil.example"';
    assert.equal(paramsOf('vertex_ai/claude-x', vertex).vertex_credentials, undefined);
    expectOnly('missing-setting', entry('«vertex_ai/claude-x»', vertex));
  });

  it('are told when their model is not served', () => {
    for (const model of [
      'bedrock/amazon.titan-embed-text-v2:0',
      'bedrock/us.stability.sd3-5-large-v1:0',
      'vertex_ai/imagen-4',
    ]) {
      const [message] = expectOnly('provider-not-served', entry(`«${model}»`, 'aws_region_name: us-east-1'));
      assert.match(message ?? '', /are served: this deployment is left out/);
    }
  });

  it('serve the surfaces of their models', () => {
    const surfaces = (model: string, params: string) =>
      [...nativeSurfaces(deployment(entry(model, params), {}).config)].join();
    assert.equal(surfaces('bedrock/anthropic.claude-x', 'aws_region_name: r'), 'messages,count_tokens');
    assert.equal(surfaces('bedrock/openai.gpt-oss-20b-1:0', 'aws_region_name: r'), 'chat');
    assert.equal(surfaces('bedrock/us.amazon.nova-pro-v1:0', 'aws_region_name: r'), 'converse');
    assert.equal(
      surfaces('bedrock/converse/anthropic.claude-x', 'aws_region_name: r'),
      'converse,count_tokens',
    );
    assert.equal(surfaces('vertex_ai/gemini-2.5-pro', 'vertex_project: p'), 'generate_content');
    assert.equal(
      surfaces('azure_ai/claude-x', 'api_base: https://r.services.ai.azure.com'),
      'messages,count_tokens',
    );
    assert.equal(surfaces('vertex_ai/meta/llama-4', 'vertex_project: p'), 'chat');
    assert.equal(surfaces('deepseek/deepseek-chat', 'api_key: k'), 'chat');
  });

  it('at Bedrock are named as LiteLLM names them', () => {
    const id = 'anthropic.claude-sonnet-4-5-20250929-v1:0';
    const anthropic = { id, region: undefined, api: 'anthropic' };
    assert.deepEqual(bedrockModel(id), anthropic);
    assert.deepEqual(bedrockModel(`invoke/${id}`), anthropic);
    assert.deepEqual(bedrockModel(`invoke/us-gov-west-1/${id}`), { ...anthropic, region: 'us-gov-west-1' });
    assert.deepEqual(bedrockModel(`converse/eu-west-1/${id}`), { id, region: 'eu-west-1', api: 'converse' });
    assert.deepEqual(bedrockModel(`global.${id}`), { ...anthropic, id: `global.${id}` });
    assert.equal(bedrockModel('amazon.nova-pro-v1:0').api, 'converse');
    assert.equal(bedrockModel('invoke/mistral.mistral-large-2407-v1:0').api, 'converse');
    assert.equal(bedrockModel('converse/openai.gpt-oss-20b-1:0').api, 'converse');
  });

  it('at Bedrock go by what an ARN, or base_model, tells of the model', () => {
    const arn = 'arn:aws:bedrock:eu-west-3:123456789012:';
    const opaque = `${arn}application-inference-profile/abc`;
    const api = (name: string, knownAs?: string) => bedrockModel(name, knownAs).api;
    assert.deepEqual(bedrockModel(opaque), { id: opaque, region: 'eu-west-3', api: 'converse' });
    assert.equal(api(opaque, 'anthropic.claude-sonnet-4-5-20250929-v1:0'), 'anthropic');
    assert.equal(api(opaque, 'claude-sonnet-4-5'), 'anthropic');
    assert.equal(api(opaque, 'amazon.nova-pro-v1:0'), 'converse');
    assert.equal(api(`invoke/${opaque}`), 'anthropic');
    assert.equal(api(`${arn}inference-profile/eu.anthropic.claude-x`), 'anthropic');
    assert.equal(api(`${arn}foundation-model/meta.llama3-3-70b-instruct-v1:0`), 'converse');
  });
});

describe('advertised names', () => {
  const group = (name: string, info: string): string =>
    `  - {model_name: ${name}, litellm_params: {model: simulated/x}, model_info: {${info}}}\n`;

  it('belong to one group each', () => {
    expectOnly('advertised-name-taken', `model_list:\n${group('a', 'advertise_as: «b»')}${group('b', '')}`);
    expectOnly(
      'advertised-name-taken',
      `model_list:\n${group('a', 'advertise_as: claude-x')}${group('b', 'advertise_as: «claude-x»')}`,
    );
    const { config, findings } = load(
      `model_list:\n${group('a', 'advertise_as: claude-x')}${group('a', 'advertise_as: claude-x')}`,
    );
    assert.deepEqual(findings, []);
    assert.deepEqual([...routerSpec(config!).aliases], [['claude-x', 'a']]);
  });
});
