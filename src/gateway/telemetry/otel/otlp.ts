import { parsed, record, text } from '../../dialects/json.ts';
import { VERSION } from '../../version.ts';

/**
 * OTLP's JSON, written as text: https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding. 64-bit numbers stand
 * in quotes, ids are hexadecimal.
 */

export type Value = string | number | boolean;

/** Written once for what many spans share. A whole number is an int64, another a double. */
export const attribute = (key: string, value: Value): string => `{"key":"${key}","value":${valueOf(value)}}`;

const valueOf = (value: Value): string => {
  if (typeof value === 'string') return `{"stringValue":${JSON.stringify(value)}}`;
  if (typeof value === 'boolean') return `{"boolValue":${value}}`;
  return Number.isInteger(value) ? `{"intValue":"${value}"}` : `{"doubleValue":${value}}`;
};

/** For amounts that are only sometimes whole. */
export const decimal = (key: string, value: number): string =>
  `{"key":"${key}","value":{"doubleValue":${value}}}`;

export const texts = (key: string, values: readonly string[]): string => {
  const written = values.map((value) => valueOf(value)).join();
  return `{"key":"${key}","value":{"arrayValue":{"values":[${written}]}}}`;
};

export const attributes = (values: Readonly<Record<string, Value>>): string =>
  Object.entries(values)
    .map(([key, value]) => attribute(key, value))
    .join(',');

const NANOS_IN_MS = 1_000_000;

/** Epoch milliseconds with a fraction as nanoseconds, in quotes. */
export const nanos = (ms: number): string => {
  const whole = Math.floor(ms);
  const rest = Math.min(Math.floor((ms - whole) * NANOS_IN_MS), NANOS_IN_MS - 1);
  return `"${whole}${String(rest).padStart(6, '0')}"`;
};

/** Who tells. */
const SCOPE = `{"name":"switchyard","version":"${VERSION}"}`;

/** What everything sent is wrapped in. `resource`: attributes. */
export const tracesBody = (resource: string, spans: readonly string[]): string =>
  `{"resourceSpans":[{"resource":{"attributes":[${resource}]},"scopeSpans":[{"scope":${SCOPE},"spans":[${spans.join(',')}]}]}]}`;

export const metricsBody = (resource: string, metrics: readonly string[]): string =>
  `{"resourceMetrics":[{"resource":{"attributes":[${resource}]},"scopeMetrics":[{"scope":${SCOPE},"metrics":[${metrics.join(',')}]}]}]}`;

/** What a collector that took a body did not take of it; OTLP forbids to send that again. */
export function refusedSpans(answer: string): Refused | null {
  const { rejectedSpans, errorMessage } = record(record(parsed(answer)).partialSuccess);
  const count = Number(rejectedSpans ?? 0);
  return count > 0 ? { count, reason: text(errorMessage) ?? 'the collector refused them' } : null;
}

export interface Refused {
  count: number;
  reason: string;
}
