export { fakeAnthropic, ANTHROPIC_MODELS } from './anthropic/index.ts';
export { fakeOpenAI, OPENAI_MODELS } from './openai/index.ts';
export { gate, type Gate } from './gate.ts';
export * as behaviour from './behaviour.ts';
export type { Behaviour } from './behaviour.ts';
export type { FakeProvider } from './provider.ts';
export type { RecordedRequest } from './record.ts';
