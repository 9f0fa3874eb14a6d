import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';

/** OTLP 1.x as JSON, every field that there is and nothing else. */
const int64 = z.string().regex(/^-?\d+$/);
const nanos = z.string().regex(/^\d{19}$/);
const value = z.union([
  z.strictObject({ stringValue: z.string() }),
  z.strictObject({ boolValue: z.boolean() }),
  z.strictObject({ intValue: int64 }),
  z.strictObject({ doubleValue: z.number() }),
  z.strictObject({
    arrayValue: z.strictObject({ values: z.array(z.strictObject({ stringValue: z.string() })) }),
  }),
]);
const attributes = z
  .array(z.strictObject({ key: z.string().min(1), value }))
  .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, 'a key stands twice');
const resource = z.strictObject({ attributes });
const scope = z.strictObject({ name: z.string(), version: z.string() });

const span = z.strictObject({
  traceId: z.string().regex(/^(?!0+$)[0-9a-f]{32}$/),
  spanId: z.string().regex(/^(?!0+$)[0-9a-f]{16}$/),
  parentSpanId: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
  traceState: z.string().optional(),
  name: z.string().min(1),
  kind: z.int().min(1).max(5),
  startTimeUnixNano: nanos,
  endTimeUnixNano: nanos,
  attributes,
  status: z.strictObject({ code: z.int().min(0).max(2).optional(), message: z.string().optional() }),
});
const point = z.strictObject({
  attributes,
  startTimeUnixNano: nanos,
  timeUnixNano: nanos,
  count: int64,
  sum: z.number(),
  min: z.number(),
  max: z.number(),
  bucketCounts: z.array(int64),
  explicitBounds: z.array(z.number()),
});
const metric = z.strictObject({
  name: z.string(),
  unit: z.string(),
  histogram: z.strictObject({ aggregationTemporality: z.literal(2), dataPoints: z.array(point).min(1) }),
});

const BODIES = {
  '/v1/traces': z.strictObject({
    resourceSpans: z
      .array(
        z.strictObject({ resource, scopeSpans: z.array(z.strictObject({ scope, spans: z.array(span) })) }),
      )
      .length(1),
  }),
  '/v1/metrics': z.strictObject({
    resourceMetrics: z
      .array(
        z.strictObject({
          resource,
          scopeMetrics: z.array(z.strictObject({ scope, metrics: z.array(metric) })),
        }),
      )
      .length(1),
  }),
};

type Attributes = Record<string, string | number | boolean | string[]>;

export interface Span extends Omit<z.output<typeof span>, 'attributes'> {
  attributes: Attributes;
}

export interface Point extends Omit<z.output<typeof point>, 'attributes'> {
  attributes: Attributes;
}

export interface Collector {
  readonly url: string;
  readonly spans: readonly Span[];
  /** By name, as last told. */
  readonly metrics: ReadonlyMap<string, readonly Point[]>;
  readonly resources: readonly Attributes[];
  readonly headers: readonly IncomingHttpHeaders[];
  /** What it found wrong. */
  readonly refused: readonly string[];
  /** The next answers, in place of 200. */
  next(...answers: { status: number; headers?: Record<string, string>; body?: string }[]): void;
  close(): Promise<void>;
}

const plain = (given: z.output<typeof attributes>): Attributes =>
  Object.fromEntries(
    given.map(({ key, value: one }) => {
      if ('intValue' in one) return [key, Number(one.intValue)];
      if ('arrayValue' in one) return [key, one.arrayValue.values.map(({ stringValue }) => stringValue)];
      return [key, Object.values(one)[0] as string | number | boolean];
    }),
  );

/** The spans of a body; throws where it is not OTLP's exact wire format. */
export const spansIn = (body: unknown): { resource: Attributes; spans: Span[] }[] =>
  BODIES['/v1/traces'].parse(body).resourceSpans.map(({ resource: from, scopeSpans }) => ({
    resource: plain(from.attributes),
    spans: scopeSpans
      .flatMap((scoped) => scoped.spans)
      .map((one) => {
        if (BigInt(one.endTimeUnixNano) < BigInt(one.startTimeUnixNano))
          throw new Error('it ends before it begins');
        return { ...one, attributes: plain(one.attributes) };
      }),
  }));

/** An OpenTelemetry collector that takes nothing but the exact wire format. */
export const startCollector = async (): Promise<Collector> => {
  const spans: Span[] = [];
  const metrics = new Map<string, Point[]>();
  const resources: Attributes[] = [];
  const headers: IncomingHttpHeaders[] = [];
  const refused: string[] = [];
  const answers: { status: number; headers?: Record<string, string>; body?: string }[] = [];

  const take = (path: string, body: unknown): void => {
    if (path === '/v1/traces') {
      for (const told of spansIn(body)) {
        resources.push(told.resource);
        spans.push(...told.spans);
      }
    } else if (path === '/v1/metrics') {
      for (const { resource: from, scopeMetrics } of BODIES[path].parse(body).resourceMetrics) {
        resources.push(plain(from.attributes));
        for (const { name, histogram } of scopeMetrics.flatMap((scoped) => scoped.metrics)) {
          for (const { count, bucketCounts, explicitBounds } of histogram.dataPoints) {
            if (bucketCounts.length !== explicitBounds.length + 1)
              throw new Error('buckets and bounds differ');
            if (bucketCounts.reduce((sum, n) => sum + Number(n), 0) !== Number(count))
              throw new Error('lost count');
          }
          metrics.set(
            name,
            histogram.dataPoints.map((one) => ({ ...one, attributes: plain(one.attributes) })),
          );
        }
      }
    } else throw new Error(`there is nothing at ${path}`);
  };

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      headers.push(request.headers);
      const { status, headers: extra = {}, body } = answers.shift() ?? { status: 200 };
      try {
        if (request.method !== 'POST' || request.headers['content-type'] !== 'application/json')
          throw new Error(`${request.method ?? ''} of ${request.headers['content-type'] ?? 'nothing'}`);
        if (status === 200) take(request.url ?? '', JSON.parse(Buffer.concat(chunks).toString()));
        response.writeHead(status, { 'content-type': 'application/json', ...extra }).end(body ?? '{}');
      } catch (error) {
        refused.push((error as Error).message);
        response.writeHead(400).end('{}');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    metrics,
    resources,
    headers,
    refused,
    next: (...more) => void answers.push(...more),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
