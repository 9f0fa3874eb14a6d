/** How to use a gateway that serves at this origin. */
export const pointers = (origin: string, groups: string[]): string => {
  const model = groups[0] ?? 'MODEL';
  const claude = groups.find((group) => group.includes('claude')) ?? model;
  const body = JSON.stringify({ model, messages: [{ role: 'user', content: 'Hello' }] });
  return `
Point a client at it:
  curl         curl ${origin}/v1/chat/completions -H 'content-type: application/json' -d '${body}'
  OpenAI SDKs  OPENAI_BASE_URL=${origin}/v1 OPENAI_API_KEY=any
  Claude Code  ANTHROPIC_BASE_URL=${origin} ANTHROPIC_AUTH_TOKEN=any ANTHROPIC_MODEL=${claude} claude

Watch it at ${origin}/ui, or in VS Code: npm run vscode
Ctrl-C ends it.`;
};
