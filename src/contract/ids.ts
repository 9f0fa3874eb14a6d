/** Ids that the package manifest, the extension, the webview and users' scripts share. */

export const COMMANDS = {
  start: 'switchyard.start',
  stop: 'switchyard.stop',
  restart: 'switchyard.restart',
  openDashboard: 'switchyard.openDashboard',
  openConfig: 'switchyard.openConfig',
  createConfig: 'switchyard.createConfig',
  switchStrategy: 'switchyard.switchStrategy',
  resetCooldown: 'switchyard.resetCooldown',
  resetAllCooldowns: 'switchyard.resetAllCooldowns',
  disableDeployment: 'switchyard.disableDeployment',
  enableDeployment: 'switchyard.enableDeployment',
  copyEndpoint: 'switchyard.copyEndpoint',
  copyModelId: 'switchyard.copyModelId',
  setApiKey: 'switchyard.setApiKey',
  goToDefinition: 'switchyard.goToDefinition',
  showLogs: 'switchyard.showLogs',
  pointAssistant: 'switchyard.pointAssistant',
  undoAssistant: 'switchyard.undoAssistant',
  sendTestRequest: 'switchyard.sendTestRequest',
  showRequest: 'switchyard.showRequest',
  filterRequests: 'switchyard.filterRequests',
  clearRequestFilter: 'switchyard.clearRequestFilter',
  exportSpend: 'switchyard.exportSpend',
  reportIssue: 'switchyard.reportIssue',
  previewRouting: 'switchyard.previewRouting',
  addDeployment: 'switchyard.addDeployment',
  setWeights: 'switchyard.setWeights',
  moveSecret: 'switchyard.moveSecret',
} as const;

export const VIEW_CONTAINER = 'switchyard';
export const VIEWS = { deployments: 'switchyard.deployments', requests: 'switchyard.requests' } as const;
export const SETTINGS = {
  configFile: 'switchyard.configFile',
  port: 'switchyard.port',
  autoStart: 'switchyard.autoStart',
  keepRunning: 'switchyard.keepRunning',
  logLevel: 'switchyard.logLevel',
  terminalEnvironment: 'switchyard.terminalEnvironment',
  exposeLanguageModels: 'switchyard.exposeLanguageModels',
} as const;

/** What language models can ask for. */
export const TOOLS = {
  explain_routing: 'switchyard_explain_routing',
  list_deployments: 'switchyard_list_deployments',
  validate_config: 'switchyard_validate_config',
  reset_cooldown: 'switchyard_reset_cooldown',
} as const;

/** Names looked for in a folder, in this order. The last counts in the editor only when it holds a `model_list`. */
export const CONFIG_NAMES = [
  'switchyard.yaml',
  'litellm_config.yaml',
  'litellm-config.yaml',
  'litellm.yaml',
  'config.yaml',
] as const;

export const DEFAULT_PORT = 4000;

/** Who checks the structure of YAML where it is there: it is handed our schema. */
export const RED_HAT_YAML = 'redhat.vscode-yaml';
