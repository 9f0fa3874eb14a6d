/**
 * The router in a program of one's own. Run it with `node examples/library.mts`; elsewhere, after installing the package.
 */
import { type Configured, ModelEndpoint, Router, type RouteInput } from 'switchyard';

// Endpoints by weight: a, a, b, a, a.
const a = new ModelEndpoint({ name: 'a', url: 'https://a.example/v1', weight: 3 });
const b = new ModelEndpoint({ name: 'b', url: 'https://b.example/v1', weight: 1 });
const router = new Router({ endpoints: [a, b], strategy: 'weighted' });
const turns = [1, 2, 3, 4, 5].map(() => router.routeRequest({ text: 'Hello' }).name);
console.log('by weight:', turns.join(' '));

// What came of each call is told, and counts: the fastest serves, and what fails rests.
const byLatency = new Router({ endpoints: [a, b], strategy: 'latency' });
for (let i = 0; i < 10; i++) {
  const endpoint = byLatency.routeRequest({ text: 'Hello' });
  byLatency.succeeded(endpoint, { latencyMs: endpoint === a ? 900 : 120 });
}
console.log('the fastest:', byLatency.routeRequest({ text: 'Hello' }).name);
byLatency.failed(b, { status: 429, retryAfterMs: 30_000 });
console.log('while it rests:', byLatency.routeRequest({ text: 'Hello' }).name);

// Any client may make the calls; failed ones are tried elsewhere.
const answer = await router.run({ text: 'Hello' }, (endpoint, { retries }) => {
  if (retries === 0) throw Object.assign(new Error('overloaded'), { status: 529 });
  return `${endpoint.name} answered`;
});
console.log('after a retry:', answer);

// A choice of one's own, which may still ask the strategy.
class ByPrompt extends Router {
  protected override choose(
    candidates: readonly ModelEndpoint[],
    request: RouteInput,
    configured: Configured,
  ): ModelEndpoint {
    const isCode = /\bfunction\b/.test(request.text ?? '');
    const coder = candidates.find(({ tags }) => tags.includes('code'));
    return isCode && coder ? coder : super.choose(candidates, request, configured);
  }
}
const coder = new ModelEndpoint({ name: 'coder', url: 'https://c.example/v1', tags: ['code'] });
const byPrompt = new ByPrompt({ endpoints: [a, coder] });
console.log('by its prompt:', byPrompt.routeRequest({ text: 'function add(' }).name);

// A router file, with the gateway's own calls.
const fromFile = Router.fromConfig(`
model_list:
  - model_name: assistant
    litellm_params: { model: simulated/primary, mock_response: Hello from a router file }
`);
const { choices } = await fromFile.completion({ messages: [{ role: 'user', content: 'Hi' }] });
console.log('a completion:', choices[0]?.message.content);
await fromFile.close();
