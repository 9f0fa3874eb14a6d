import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';
import { type Span, spansIn } from './otlp.ts';

/** The ingestion API: https://api.reference.langfuse.com, `POST /api/public/ingestion`. Nothing but its fields. */
const time = z.iso.datetime({ offset: true });
const metadata = z.record(z.string(), z.unknown());

const trace = z.strictObject({
  id: z.string().min(1),
  timestamp: time,
  name: z.string(),
  userId: z.string().optional(),
  sessionId: z.string().max(200).optional(),
  input: z.unknown().optional(),
  output: z.unknown().optional(),
  release: z.string().optional(),
  version: z.string().optional(),
  environment: z.string().optional(),
  public: z.boolean().optional(),
  tags: z.array(z.string()).optional(),
  metadata,
});
const generation = z.strictObject({
  id: z.string().min(1),
  traceId: z.string().min(1),
  name: z.string(),
  startTime: time,
  endTime: time,
  completionStartTime: time.optional(),
  model: z.string().optional(),
  modelParameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  input: z.unknown().optional(),
  output: z.unknown().optional(),
  usageDetails: z.record(z.string(), z.int().min(0)).optional(),
  costDetails: z.record(z.string(), z.number().min(0)).optional(),
  level: z.enum(['DEBUG', 'DEFAULT', 'WARNING', 'ERROR']).optional(),
  statusMessage: z.string().optional(),
  parentObservationId: z.string().optional(),
  version: z.string().optional(),
  environment: z.string().optional(),
  metadata,
});
const envelope = { id: z.uuid(), timestamp: time, metadata: z.unknown().optional() };
const event = z.discriminatedUnion('type', [
  z.strictObject({ ...envelope, type: z.literal('trace-create'), body: trace }),
  z.strictObject({ ...envelope, type: z.literal('generation-create'), body: generation }),
]);
const request = z.strictObject({ batch: z.array(event).min(1), metadata: metadata.optional() });

export type LangfuseTrace = z.output<typeof trace>;
export type LangfuseGeneration = z.output<typeof generation>;

export interface Recorder {
  readonly url: string;
  readonly publicKey: string;
  readonly secretKey: string;
  readonly traces: readonly LangfuseTrace[];
  readonly generations: readonly LangfuseGeneration[];
  /** Events or spans of each request, in order of arrival. */
  readonly batches: readonly number[];
  /** What it found wrong. */
  readonly refused: readonly string[];
  /** The next answers, in place of those that take all. */
  next(...answers: { status: number; headers?: Record<string, string>; body?: string }[]): void;
  close(): Promise<void>;
}

const TRACE_METADATA = 'langfuse.trace.metadata.';
const OBSERVATION_METADATA = 'langfuse.observation.metadata.';

/** What Langfuse makes of a span (its OtelIngestionProcessor), by the attributes that it documents and no others. */
const readSpan = ({
  attributes,
  ...one
}: Span): { trace?: LangfuseTrace; generation?: LangfuseGeneration } => {
  const left = new Map(Object.entries(attributes));
  const take = (key: string): unknown => {
    const value = left.get(key);
    left.delete(key);
    return value;
  };
  const takeJson = (key: string): unknown => {
    const value = take(key);
    return value === undefined ? undefined : (JSON.parse(z.string().parse(value)) as unknown);
  };
  const takeAll = (prefix: string): Record<string, unknown> =>
    Object.fromEntries(
      [...left.keys()]
        .filter((key) => key.startsWith(prefix))
        .map((key) => [key.slice(prefix.length), take(key)]),
    );
  const at = (nanoseconds: string): string =>
    new Date(Number(BigInt(nanoseconds) / 1_000_000n)).toISOString();
  const common = {
    name: take('langfuse.trace.name'),
    sessionId: take('langfuse.session.id'),
    tags: take('langfuse.trace.tags'),
    level: take('langfuse.observation.level'),
    statusMessage: take('langfuse.observation.status_message'),
  };
  const kind = take('langfuse.observation.type');
  const isTrace = kind === 'span' && one.parentSpanId === undefined;
  if (!isTrace && (kind !== 'generation' || one.parentSpanId === undefined))
    throw new Error(`neither a trace nor a generation: ${String(kind)}`);
  const { level, statusMessage, ...shared } = common;
  const read = isTrace
    ? {
        trace: trace.parse({
          id: one.traceId,
          timestamp: at(one.startTimeUnixNano),
          ...shared,
          metadata: takeAll(TRACE_METADATA),
          input: takeJson('langfuse.trace.input'),
          output: takeJson('langfuse.trace.output'),
        }),
        own: [takeJson('langfuse.observation.input'), takeJson('langfuse.observation.output')],
      }
    : {
        generation: generation.parse({
          id: one.spanId,
          traceId: one.traceId,
          name: one.name,
          level,
          statusMessage,
          startTime: at(one.startTimeUnixNano),
          endTime: at(one.endTimeUnixNano),
          completionStartTime: takeJson('langfuse.observation.completion_start_time'),
          model: take('langfuse.observation.model.name'),
          usageDetails: takeJson('langfuse.observation.usage_details'),
          costDetails: takeJson('langfuse.observation.cost_details'),
          metadata: takeAll(OBSERVATION_METADATA),
        }),
      };
  if (left.size > 0) throw new Error(`unknown attributes: ${[...left.keys()].join(', ')}`);
  return read;
};

/**
 * What takes requests at Langfuse, and nothing but its exact wire format. Its servers had nothing but the `ingestion`
 * API before 3.22, refuse its events from 4 on, and its cloud has taken it away.
 */
export const startLangfuse = async ({
  ingestion = 'taken',
}: { ingestion?: 'taken' | 'refused' | 'absent' } = {}): Promise<Recorder> => {
  const publicKey = 'pk-lf-test';
  const secretKey = 'sk-lf-secret-of-this-test';
  const authorization = `Basic ${Buffer.from(`${publicKey}:${secretKey}`).toString('base64')}`;
  const traces: LangfuseTrace[] = [];
  const generations: LangfuseGeneration[] = [];
  const batches: number[] = [];
  const refused: string[] = [];
  const ids = new Set<string>();
  const answers: { status: number; headers?: Record<string, string>; body?: string }[] = [];

  const isNew = (id: string): void => {
    if (ids.has(id)) throw new Error('an id came twice');
    ids.add(id);
  };
  const takeSpans = (body: string): void => {
    const spans = spansIn(JSON.parse(body)).flatMap((one) => one.spans);
    batches.push(spans.length);
    for (const one of spans) {
      isNew(one.traceId + one.spanId);
      const read = readSpan(one);
      if (read.trace) traces.push(read.trace);
      if (read.generation) generations.push(read.generation);
    }
  };
  const takeEvents = (body: string): { id: string; status: number }[] => {
    const { batch } = request.parse(JSON.parse(body));
    batches.push(batch.length);
    return batch.map((one) => {
      isNew(one.id);
      if (one.type === 'trace-create') traces.push(one.body);
      else generations.push(one.body);
      return { id: one.id, status: 201 };
    });
  };

  const answerEvents = (body: string): object => {
    if (ingestion === 'taken') return { successes: takeEvents(body), errors: [] };
    const { batch } = request.parse(JSON.parse(body));
    const message = 'Event type is not supported';
    return { successes: [], errors: batch.map(({ id }) => ({ id, status: 400, message })) };
  };

  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const scripted = answers.shift();
      if (scripted) {
        response.writeHead(scripted.status, scripted.headers).end(scripted.body ?? '{}');
        return;
      }
      try {
        if (incoming.method !== 'POST') throw new Error(incoming.method);
        const byEvents = incoming.url === '/api/public/ingestion' && ingestion !== 'absent';
        const bySpans = incoming.url === '/api/public/otel/v1/traces' && ingestion !== 'taken';
        if (!byEvents && !bySpans) {
          response.writeHead(404).end('<!DOCTYPE html>');
          return;
        }
        if (incoming.headers.authorization !== authorization) throw new Error('wrong authorization');
        if (incoming.headers['content-type'] !== 'application/json') throw new Error('no JSON');
        const body = Buffer.concat(chunks).toString();
        if (bySpans) takeSpans(body);
        const answer = byEvents ? answerEvents(body) : {};
        response.writeHead(byEvents ? 207 : 200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(answer));
      } catch (error) {
        refused.push((error as Error).message);
        response.writeHead(400).end('{}');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publicKey,
    secretKey,
    traces,
    generations,
    batches,
    refused,
    next: (...more) => void answers.push(...more),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
