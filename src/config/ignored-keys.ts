/** LiteLLM's keys that Switchyard does not act on, with what people should know. */
type IgnoredKeys = Readonly<Record<string, string>>;

const lines = (table: Record<string, string>): IgnoredKeys =>
  Object.fromEntries(
    Object.entries(table).flatMap(([keys, line]) => keys.split(' ').map((key) => [key, line])),
  );

const CLIENT = 'Requests go on as the client sent them; set it there.';
const CACHE = 'Answers are not cached here.';
const ALERTS = 'There are no alerts; /metrics and the dashboard show the same figures.';
const KEYS = 'There are no virtual keys, users or teams; one master key opens the gateway.';
const GUARDRAILS = 'Guardrails are not run here.';
const MCP = 'MCP servers are not proxied; name them to the assistant itself.';
const PRICES = 'Prices are per token: use input_cost_per_token and output_cost_per_token.';
const AUTO_ROUTER = 'Requests go to the group that they name; nothing chooses a group by their content.';
const AUDIO = 'Audio and images are not routed here.';
const CLOUD = 'Deployments that need it are not served yet.';

export const IGNORED_TOP = lines({
  include: 'Other files are not read; put their content here.',
  'files_settings finetune_settings assistant_settings':
    'Files, fine-tuning and assistants are not routed here.',
  'mcp_servers mcp_tools mcp_aliases': MCP,
  'guardrails policies policy_attachments': GUARDRAILS,
  credential_list: 'Credentials stand in each deployment; use os.environ/NAME.',
  'vector_store_registry search_tools prompts': 'Only model requests are routed here.',
  callback_settings: 'Callbacks take their settings from the environment.',
  default_vertex_config: CLOUD,
  'agent_list model_group_settings': 'Only model requests are routed here.',
});

export const IGNORED_ENTRY = lines({
  model_group_alias: 'Aliases stand in router_settings.',
  access_groups: KEYS,
});

export const IGNORED_PARAMS = lines({
  'keep_alive num_ctx num_predict repeat_penalty truncation':
    'Write it into extra_body, by the name that the server has for it.',
  extra_query: CLIENT,
  allowed_openai_params: 'All that a client sends is passed on.',
  merge_reasoning_content_in_choices: CLIENT,
  base_url: 'Write api_base.',
  custom_llm_provider: 'Write the provider in model, as provider/model.',
  litellm_credential_name: 'Write api_key here, as os.environ/NAME.',
  max_retries: 'There is one loop of retries, which tries other deployments first: use num_retries.',
  allowed_fails: 'Write it into model_info.',
  'itpm otpm': 'Input and output tokens have one limit: use tpm.',
  'input_cost_per_second output_cost_per_second input_cost_per_character output_cost_per_character input_cost_per_request output_cost_per_image input_cost_per_image input_cost_per_audio_token output_cost_per_audio_token input_cost_per_token_batches output_cost_per_token_batches output_cost_per_reasoning_token':
    PRICES,
  'timeout_by_service_tier stream_timeout_by_service_tier': 'Use timeout and stream_timeout.',
  initial_weight: 'Use weight.',
  tag_regex: 'Requests choose by tags.',
  region_name: 'Deployments are not chosen by region; use tags.',
  'azure_username azure_password': 'Use tenant_id, client_id and client_secret of an Entra ID application.',
  'watsonx_region_name project_id space_id': CLOUD,
  'default_api_key_tpm_limit default_api_key_rpm_limit': KEYS,
  keepalive_seconds: 'Connections are kept alive as the server allows.',
  provider_affinity_header: 'session_affinity in router_settings keeps a session on one deployment.',
  'use_chat_completions_api use_in_pass_through use_litellm_proxy': CLIENT,
  configurable_clientside_auth_params: 'Clients cannot bring a key or an address of their own.',
  max_file_size_mb: AUDIO,
  'mock_timeout mock_delay': 'Use a simulated/NAME deployment and its latency_ms.',
  'ssl_verify ssl_certificate': 'Certificates are always checked; NODE_EXTRA_CA_CERTS adds your own.',
  organization_id: 'Write organization.',
  model_info: 'model_info stands beside litellm_params, not in it.',
  'litellm_trace_id litellm_session_id proxy_server_request caching cache cache_control_injection_points prompt_id prompt_variables dotprompt_content no-log vector_store_ids':
    CLIENT,
  'auto_router_config auto_router_config_path auto_router_default_model auto_router_embedding_model complexity_router_config complexity_router_default_model adaptive_router_config quality_router_config':
    AUTO_ROUTER,
  guardrails: GUARDRAILS,
});

export const IGNORED_INFO = lines({
  'tier team_id team_public_model_name access_groups access_windows': KEYS,
  order: 'order stands in litellm_params.',
  blocked: 'Disable a deployment in the editor or by /admin, or remove its entry.',
});

export const IGNORED_ROUTER = lines({
  'assistants_config search_tools guardrail_list plugins': 'Only model requests are routed here.',
  'redis_db redis_username redis_ssl': 'Write redis_url, which says all of it.',
  'cache_responses cache_kwargs caching_groups': CACHE,
  client_ttl: 'Connections are pooled and kept by the gateway.',
  'polling_interval default_priority': 'Requests have no priorities; queue_timeout lets them wait.',
  default_litellm_params: 'Write the parameters into each deployment; a YAML anchor shares them.',
  'set_verbose debug_level': 'The log level is a setting of the gateway and the editor.',
  tag_routing_prefix: 'Tags are compared as they are.',
  alerting_config: ALERTS,
  'router_general_settings ignore_invalid_deployments':
    'A wrong entry is reported, and the last good file goes on serving.',
  model_group_affinity_config: 'session_affinity holds for all groups.',
  'enable_health_check_routing health_check_staleness_threshold health_check_ignore_transient_errors background_health_check_model_groups':
    'Health checks are on when health_check_interval is set.',
  enable_weighted_failover: 'A retry always goes to another deployment by the strategy.',
  'fallback_access_check fallback_budget_check auto_router_capability_limit': KEYS,
  max_retries: 'Use num_retries.',
  model_list: 'model_list stands at the top of the file.',
});

export const IGNORED_STRATEGY_ARGS = lines({
  ttft_percentile: 'Use percentile.',
});

export const IGNORED_ROUTING_GROUP = lines({
  model_priorities: 'Use order in litellm_params, and fallbacks.',
});

export const IGNORED_LITELLM = lines({
  telemetry: 'Nothing is ever sent home.',
  'cache cache_params enable_caching_on_provider_specific_optional_params': CACHE,
  'json_logs turn_off_message_logging redact_messages_in_exceptions redact_user_api_key_info log_raw_request_response':
    'Prompts and keys are never logged unless general_settings.record_content is on.',
  'langfuse_default_tags langfuse_settings service_callback audit_log_callbacks s3_callback_params prometheus_metrics_config prometheus_initialize_budget_metrics custom_prometheus_metadata_labels custom_prometheus_tags':
    'Callbacks take their settings from the environment.',
  'max_budget budget_duration max_internal_user_budget internal_user_budget_duration max_end_user_budget upperbound_key_generate_params default_key_generate_params default_internal_user_params default_team_settings default_team_params key_generation_settings internal_user_params':
    KEYS,
  'ssl_verify ssl_certificate force_ipv4':
    'Certificates are always checked; NODE_EXTRA_CA_CERTS adds your own.',
  'default_max_tokens modify_params additional_drop_params anthropic_beta_headers_url forward_traceparent_to_llm_provider add_function_to_prompt include_cost_in_streaming_usage':
    CLIENT,
  'cooldown_time max_fallbacks allowed_fails_policy retry_policy routing_strategy model_group_alias model_alias_map':
    'It stands in router_settings.',
  num_retries_per_request: 'Use num_retries in router_settings.',
  'guardrails post_call_rules pre_call_rules content_policy_rules': GUARDRAILS,
  'mcp_aliases mcp_client_side_auth_header_name': MCP,
  'public_model_groups public_model_groups_links default_in_memory_ttl default_redis_ttl default_redis_batch_cache_expiry disable_copilot_system_to_assistant callbacks_settings network_mock':
    'It has no part in routing.',
  'priority_reservation tag_budget_config': KEYS,
  enable_json_schema_validation: CLIENT,
});

export const IGNORED_GENERAL = lines({
  'alerting alerting_threshold alert_types alert_to_webhook_url alerting_args spend_report_frequency': ALERTS,
  'completion_model default_model infer_model_from_keys':
    'Requests name their model; default_fallbacks serve those that fail.',
  'custom_auth custom_key_generate custom_ui_sso_sign_in_handler enable_jwt_auth litellm_jwtauth enforce_user_param allow_user_auth user_header_name user_header_mappings key_management_system key_management_settings use_google_kms use_azure_key_vault allowed_routes admin_only_routes public_routes ui_access_mode proxy_admin_email disable_master_key_return allow_client_side_credentials litellm_key_header_name default_team_disabled salt_key allowed_ips use_x_forwarded_for trusted_proxy_ranges mcp_trusted_proxy_ranges role_permissions control_plane_url scim_settings':
    KEYS,
  dangerously_permit_weak_or_unset_master_key:
    'Without a master key only programs of this machine are answered.',
  dangerously_allow_mock_testing_request_params: 'Use simulated/NAME deployments to try failures.',
  'background_health_checks health_check_interval health_check_details health_check_concurrency use_shared_health_check':
    'Set health_check_interval in router_settings.',
  'disable_error_logs disable_spend_updates disable_adding_master_key_hash_to_db disable_reset_budget store_prompts_in_spend_logs spend_logs_url maximum_spend_logs_retention_interval maximum_spend_logs_cleanup_cron':
    'The request log keeps figures; record_content adds prompts and answers.',
  'store_model_in_db supported_db_objects allow_requests_on_db_unavailable database_connection_pool_limit database_connection_timeout database_type database_args proxy_batch_write_at proxy_batch_polling_interval proxy_budget_rescheduler_min_time proxy_budget_rescheduler_max_time use_redis_transaction_buffer enable_pre_call_checks_db':
    'This file is the only place of the configuration.',
  'max_parallel_requests global_max_parallel_requests max_request_size_mb max_response_size_mb':
    'Limits are set for each deployment, and by rpm and tpm of router_settings.',
  'pass_through_endpoints coordination_redis enable_oauth2_auth enable_oauth2_proxy_auth':
    'Only model requests are routed here.',
  'block_robots forward_client_headers_to_llm_api forward_openai_org_id token_rate_limit_type service_account_settings image_generation_model embedding_model always_include_stream_usage':
    'It has no part in routing.',
});
