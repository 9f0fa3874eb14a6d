import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';

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
  /** Events of each request, in order of arrival. */
  readonly batches: readonly number[];
  /** What it found wrong. */
  readonly refused: readonly string[];
  /** The next answers, in place of 207. */
  next(...answers: { status: number; headers?: Record<string, string>; body?: string }[]): void;
  close(): Promise<void>;
}

/** Langfuse's ingestion, taking nothing but its exact wire format. */
export const startLangfuse = async (): Promise<Recorder> => {
  const publicKey = 'pk-lf-test';
  const secretKey = 'sk-lf-secret-of-this-test';
  const authorization = `Basic ${Buffer.from(`${publicKey}:${secretKey}`).toString('base64')}`;
  const traces: LangfuseTrace[] = [];
  const generations: LangfuseGeneration[] = [];
  const batches: number[] = [];
  const refused: string[] = [];
  const ids = new Set<string>();
  const answers: { status: number; headers?: Record<string, string>; body?: string }[] = [];

  const take = (body: string): { id: string; status: number }[] => {
    const { batch } = request.parse(JSON.parse(body));
    batches.push(batch.length);
    return batch.map((one) => {
      if (ids.has(one.id)) throw new Error('an event id came twice');
      ids.add(one.id);
      if (one.type === 'trace-create') traces.push(one.body);
      else generations.push(one.body);
      return { id: one.id, status: 201 };
    });
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
        if (incoming.method !== 'POST' || incoming.url !== '/api/public/ingestion')
          throw new Error(`${incoming.method ?? ''} ${incoming.url ?? ''}`);
        if (incoming.headers.authorization !== authorization) throw new Error('wrong authorization');
        if (incoming.headers['content-type'] !== 'application/json') throw new Error('no JSON');
        const successes = take(Buffer.concat(chunks).toString());
        response.writeHead(207, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ successes, errors: [] }));
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
