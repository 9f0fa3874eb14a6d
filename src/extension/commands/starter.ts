export const address = (port: number): string =>
  port === 0
    ? 'the gateway (“Switchyard: Copy Endpoint” tells its address)'
    : `http://127.0.0.1:${port}/v1 (Anthropic clients: without /v1)`;

export const ROUTER_SETTINGS = `  # In turns, in proportion to the weights where there are some.
  routing_strategy: simple-shuffle
  # Tries on other deployments of the group before a fallback.
  num_retries: 2
  # After this many failures in a row a deployment rests for cooldown_time seconds.
  allowed_fails: 3
  cooldown_time: 30
`;

/** What `createConfig` writes where nothing else is found: it works at once, without a key. `port`: where the gateway is to listen; 0: anywhere. */
export const starter = (port: number): string => `# Switchyard: one local address, many model deployments.
# Clients send \`model: chat\` to ${address(port)},
# and a deployment of that group answers.
#
# The simulated deployments cost nothing and need no key. Put your own in their place:
# those at the end show how. Keys never stand here: store them with
# "Switchyard: Set API Key" or keep them in environment variables.

model_list:
  - model_name: chat
    litellm_params:
      model: simulated/fast
      weight: 3
      latency_ms: 200
    model_info:
      id: fast

  - model_name: chat
    litellm_params:
      model: simulated/slow
      weight: 1
      latency_ms: 900
    model_info:
      id: slow

  - model_name: backup
    litellm_params:
      model: simulated/backup
      latency_ms: 400
    model_info:
      id: backup

  # - model_name: gpt
  #   litellm_params:
  #     model: openai/gpt-5-mini
  #     api_key: os.environ/OPENAI_API_KEY

  # - model_name: claude
  #   litellm_params:
  #     model: anthropic/claude-sonnet-4-5
  #     api_key: os.environ/ANTHROPIC_API_KEY

router_settings:
${ROUTER_SETTINGS}  fallbacks:
    - chat: [backup]
`;
