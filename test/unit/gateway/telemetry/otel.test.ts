import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Cell } from '../../../../src/gateway/telemetry/otel/instruments.ts';
import { attributes, nanos } from '../../../../src/gateway/telemetry/otel/otlp.ts';
import { otelSettings } from '../../../../src/gateway/telemetry/otel/settings.ts';
import { RequestSpans } from '../../../../src/gateway/telemetry/otel/trace-context.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';
const CALL = '019a0b1c-2d3e-7f40-8152-637485960718';

describe('trace context', () => {
  const hex = (length: number) =>
    fc
      .array(fc.constantFrom(...Array.from({ length: 16 }, (_, digit) => digit.toString(16))), {
        minLength: length,
        maxLength: length,
      })
      .map((d) => d.join(''));

  it('is taken from a client, and each attempt is a child', () => {
    fc.assert(
      fc.property(hex(32), hex(16), hex(2), (trace, parent, flags) => {
        fc.pre(!/^0+$/.test(trace) && !/^0+$/.test(parent));
        const spans = new RequestSpans(CALL, { traceparent: `00-${trace}-${parent}-${flags}` });
        assert.equal(spans.traceId, trace);
        assert.equal(spans.parentId, parent);
        assert.equal(spans.sampled, Number.parseInt(flags, 16) % 2 === 1);
        const sent = [['a', 'traceparent', 'b', 'c'], ['traceparent', 'the client’s', 'a', 'b'], []];
        for (const headers of sent) spans.attempt()(headers);
        const [first, second, third] = spans.attempts.map((id) => `00-${trace}-${id}-${flags}`);
        assert.deepEqual(sent, [
          ['a', 'traceparent', 'b', 'c', 'traceparent', first],
          ['traceparent', second, 'a', 'b'],
          ['traceparent', third],
        ]);
        assert.equal(new Set([parent, spans.spanId, ...spans.attempts]).size, 5);
      }),
    );
  });

  const wrong = [
    undefined,
    '',
    'nonsense',
    `00-${TRACE}-${PARENT}`,
    `00-${TRACE}-${PARENT}-01-more`,
    `ff-${TRACE}-${PARENT}-01`,
    `00-${TRACE.toUpperCase()}-${PARENT}-01`,
    `00-${'0'.repeat(32)}-${PARENT}-01`,
    `00-${TRACE}-${'0'.repeat(16)}-01`,
  ];
  for (const traceparent of wrong) {
    it(`begins anew where it is ${traceparent ?? 'missing'}`, () => {
      const spans = new RequestSpans(CALL, {
        ...(traceparent !== undefined && { traceparent }),
        tracestate: 'a=b',
      });
      assert.notEqual(spans.traceId, TRACE);
      assert.equal(spans.traceId, '019a0b1c2d3e7f408152637485960718', 'the id of the call');
      assert.match(spans.spanId, /^[0-9a-f]{16}$/);
      assert.deepEqual([spans.parentId, spans.state, spans.sampled], [null, null, true]);
    });
  }

  it('of a later version may have more', () => {
    const spans = new RequestSpans(CALL, { traceparent: `01-${TRACE}-${PARENT}-01-more` });
    assert.deepEqual([spans.traceId, spans.parentId], [TRACE, PARENT]);
  });
});

describe('the OpenTelemetry settings', () => {
  const of = (variables: Record<string, string>, asked = false) =>
    otelSettings((name) => variables[name], asked);

  it('are none while nothing asks for them', () => {
    assert.equal(of({}), null);
    assert.equal(of({ OTEL_EXPORTER_OTLP_ENDPOINT: '' }), null);
    assert.equal(of({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c', OTEL_SDK_DISABLED: 'TRUE' }), null);
    const none = { OTEL_TRACES_EXPORTER: 'none', OTEL_METRICS_EXPORTER: 'none' };
    assert.equal(of({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c', ...none }), null);
  });

  it('go to the usual collector when only the file asks', () => {
    const { traces, metrics, resource } = of({}, true)!;
    assert.equal(traces?.url, 'http://localhost:4318/v1/traces');
    assert.equal(metrics?.url, 'http://localhost:4318/v1/metrics');
    assert.deepEqual(resource, { 'service.name': 'switchyard' });
  });

  it('let a signal have its own address, as it is, and its own headers', () => {
    const { traces, metrics } = of({
      OTEL_EXPORTER_OTLP_ENDPOINT: 'https://c/base/',
      OTEL_EXPORTER_OTLP_HEADERS: 'a=1,b=x%3D y ,nonsense,=z',
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://t/',
      OTEL_EXPORTER_OTLP_TRACES_HEADERS: 'c=100%',
    })!;
    assert.deepEqual(traces, { url: 'https://t/', headers: { c: '100%' } });
    assert.deepEqual(metrics, { url: 'https://c/base/v1/metrics', headers: { a: '1', b: 'x= y' } });
    assert.equal(of({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://t/' })!.metrics, null);
  });

  it('name the service by its own variable first', () => {
    const resource = { OTEL_RESOURCE_ATTRIBUTES: 'service.name=a,team=b' };
    assert.deepEqual(of(resource, true)!.resource, { 'service.name': 'a', team: 'b' });
    assert.equal(of({ ...resource, OTEL_SERVICE_NAME: 'c' }, true)!.resource['service.name'], 'c');
  });

  it('take times in milliseconds, and sense for nonsense', () => {
    const times = of({ OTEL_EXPORTER_OTLP_TIMEOUT: '2500', OTEL_METRIC_EXPORT_INTERVAL: 'soon' }, true)!;
    assert.deepEqual([times.timeoutMs, times.metricsEveryMs], [2500, 60_000]);
  });
});

describe('OTLP as JSON', () => {
  it('writes any text and number as the mapping of protobuf wants', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), fc.boolean(), (text, whole, flag) => {
        assert.deepEqual(JSON.parse(`[${attributes({ text, whole, flag, half: 0.5 })}]`), [
          { key: 'text', value: { stringValue: text } },
          { key: 'whole', value: { intValue: String(whole) } },
          { key: 'flag', value: { boolValue: flag } },
          { key: 'half', value: { doubleValue: 0.5 } },
        ]);
      }),
    );
  });

  it('writes times in nanoseconds that never go back', () => {
    assert.equal(nanos(1_790_000_000_000.25), '"1790000000000250000"');
    const time = fc.double({ min: 1.7e12, max: 1.9e12, noNaN: true });
    fc.assert(
      fc.property(time, time, (a, b) => {
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)].map((ms) =>
          BigInt(JSON.parse(nanos(ms)) as string),
        );
        assert.ok(earlier! <= later!);
      }),
    );
  });

  it('counts each observation in one bucket', () => {
    const cell = new Cell([1, 10]);
    [0.5, 1, 5, 100].forEach((value) => cell.observe(value));
    const told = JSON.parse(cell.told('', 1.7e12, 1.8e12)) as Record<string, unknown>;
    assert.deepEqual(told['bucketCounts'], ['2', '1', '1']);
    assert.deepEqual([told['count'], told['sum'], told['min'], told['max']], ['4', 106.5, 0.5, 100]);
  });
});
