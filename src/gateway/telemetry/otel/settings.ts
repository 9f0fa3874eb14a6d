export interface Endpoint {
  url: string;
  headers: Readonly<Record<string, string>>;
}

/** What the environment says of OpenTelemetry. */
export interface OtelSettings {
  /** Null: not to be sent. */
  traces: Endpoint | null;
  metrics: Endpoint | null;
  /** Attributes of the resource, `service.name` among them. */
  resource: Readonly<Record<string, string>>;
  timeoutMs: number;
  /** Milliseconds between two reports of the metrics. */
  metricsEveryMs: number;
}

const DEFAULT_ENDPOINT = 'http://localhost:4318';
const SERVICE_NAME = 'switchyard';

type Lookup = (name: string) => string | undefined;

/**
 * The standard variables (https://opentelemetry.io/docs/specs/otel/protocol/exporter/), as far as OTLP over HTTP with
 * JSON has a use for them. Null when nothing is to be sent. `asked`: the router file names `otel` as a callback.
 */
export function otelSettings(lookup: Lookup, asked: boolean): OtelSettings | null {
  if (lookup('OTEL_SDK_DISABLED')?.toLowerCase() === 'true') return null;
  const traces = endpoint('TRACES', '/v1/traces', lookup, asked);
  const metrics = endpoint('METRICS', '/v1/metrics', lookup, asked);
  if (!traces && !metrics) return null;
  return {
    traces,
    metrics,
    resource: {
      'service.name': SERVICE_NAME,
      ...pairs(lookup('OTEL_RESOURCE_ATTRIBUTES')),
      ...named('service.name', lookup('OTEL_SERVICE_NAME')),
    },
    timeoutMs: milliseconds(lookup('OTEL_EXPORTER_OTLP_TIMEOUT'), 10_000),
    metricsEveryMs: milliseconds(lookup('OTEL_METRIC_EXPORT_INTERVAL'), 60_000),
  };
}

/** Secrets among the settings: what stands in headers. */
export const otelSecrets = (settings: OtelSettings | null): string[] =>
  [settings?.traces, settings?.metrics].flatMap((one) => Object.values(one?.headers ?? {}));

function endpoint(
  signal: 'TRACES' | 'METRICS',
  path: string,
  lookup: Lookup,
  asked: boolean,
): Endpoint | null {
  if (lookup(`OTEL_${signal}_EXPORTER`) === 'none') return null;
  const own = filled(lookup(`OTEL_EXPORTER_OTLP_${signal}_ENDPOINT`));
  const base = filled(lookup('OTEL_EXPORTER_OTLP_ENDPOINT')) ?? (asked ? DEFAULT_ENDPOINT : undefined);
  const url = own ?? (base === undefined ? undefined : base.replace(/\/+$/, '') + path);
  if (url === undefined) return null;
  const headers = lookup(`OTEL_EXPORTER_OTLP_${signal}_HEADERS`) ?? lookup('OTEL_EXPORTER_OTLP_HEADERS');
  return { url, headers: pairs(headers) };
}

const filled = (value: string | undefined): string | undefined => (value === '' ? undefined : value);

const named = (name: string, value: string | undefined): Record<string, string> =>
  filled(value) === undefined ? {} : { [name]: value! };

function milliseconds(value: string | undefined, otherwise: number): number {
  const number = Number(value);
  return number > 0 ? number : otherwise;
}

/** `a=1,b=2` with percent-encoded values, as in W3C's baggage. What is no pair is left out. */
function pairs(list = ''): Record<string, string> {
  const found = list.split(',').flatMap((pair) => {
    const at = pair.indexOf('=');
    const name = pair.slice(0, at).trim();
    return at > 0 && name !== '' ? [[name, decoded(pair.slice(at + 1).trim())] as const] : [];
  });
  return Object.fromEntries(found);
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value; // Not percent-encoded, as `100%`.
  }
}
