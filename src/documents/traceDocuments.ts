import type { DocumentReading } from '../domain/documentReading.ts';
import { currentMetrics } from '../telemetry/currentRequest.ts';
import { inSpan } from '../telemetry/inSpan.ts';

/** Measures the reading of documents, with the wait for a thread. A traced request has a span for each. */
export function traceDocuments<Reading>(
  read: (base64: string, reading: Reading) => Promise<DocumentReading>,
): (base64: string, reading: Reading) => Promise<DocumentReading> {
  return (base64, reading) =>
    inSpan('document', {}, async (note) => {
      const startedAtMs = performance.now();
      const result = await read(base64, reading);
      const outcome = result.kind === 'problem' ? result.problem : result.kind;
      note({ 'emis.outcome': outcome });
      currentMetrics().documentRead(outcome, performance.now() - startedAtMs);
      return result;
    });
}
