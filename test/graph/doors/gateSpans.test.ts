import { afterEach, expect, test, vi } from 'vitest';
import { createSafeNames } from '../../../src/telemetry/createSafeNames.ts';
import { runForRequest } from '../../../src/telemetry/currentRequest.ts';
import { withSpan } from '../../../src/telemetry/inSpan.ts';
import { noMetrics } from '../../../src/telemetry/Metrics.ts';
import { RequestRecord } from '../../../src/telemetry/RequestRecord.ts';
import type { Span, SpanAttributes, SpanName } from '../../../src/telemetry/Span.ts';
import { executeQuery } from '../../support/executeQuery.ts';
import { account, allServices, fakeEmis } from '../../support/fakeEmis.ts';

/** A span that records the attributes of the spans inside it. */
function recordSpans() {
  const spans: { readonly name: SpanName; readonly attributes: SpanAttributes }[] = [];
  const begin = (name: SpanName, first: SpanAttributes): Span => {
    const attributes = { ...first };
    spans.push({ name, attributes });
    return { begin, note: (more) => void Object.assign(attributes, more), end: () => undefined, traceparent: '' };
  };
  return { spans, request: begin('request', {}) };
}

const serviceUnavailable = vi.fn<typeof noMetrics.serviceUnavailable>();
afterEach(() => serviceUnavailable.mockReset());

test('the span of each gate says which service it is about and what was decided, and denials are counted', async () => {
  const withoutMessages = { ...account, effective: { ...allServices, messages: false } };
  const emis = fakeEmis({ account: () => Promise.resolve(withoutMessages) });
  const names = createSafeNames({ operations: new Set(), clients: new Set() }, () => 'hash');
  const record = new RequestRecord('request', names, { ...noMetrics, serviceUnavailable });
  const { spans, request } = recordSpans();
  const query = '{ gpPatient(id: "ada") { appointments { __typename } messages { __typename } } }';
  await runForRequest(record, () => withSpan(request, () => executeQuery(query, { emis })));
  const gates = spans.filter(({ name }) => name === 'gate').map(({ attributes }) => attributes);
  expect(gates).toEqual([
    { 'emis.service': 'APPOINTMENTS', 'emis.decision': 'available' },
    { 'emis.service': 'MESSAGES', 'emis.decision': 'NOT_GRANTED' },
  ]);
  expect(serviceUnavailable.mock.calls).toEqual([['MESSAGES', 'NOT_GRANTED']]);
});
