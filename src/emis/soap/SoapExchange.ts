import { omitUndefined } from '../../domain/omitUndefined.ts';
import { invalidResponse, UpstreamError } from '../../domain/UpstreamError.ts';
import type { HttpClient, HttpResponse, SendOptions } from '../http/HttpClient.ts';
import { toTransportFailure } from '../http/toTransportFailure.ts';
import { TransportError } from '../http/TransportError.ts';
import type { CallGuard } from '../load/CallGuard.ts';
import type { Health } from '../load/PracticeBreakers.ts';
import { inSpan } from '../../telemetry/inSpan.ts';
import { attributesOf, eventFacts, outcomeAttributes, type EventFacts } from './callFacts.ts';
import type { RequestWriter } from './contract/createRequestWriter.ts';
import type { ResponseReader } from './contract/createResponseReader.ts';
import type { SequenceHeader, SoapResponse } from './contract/SoapResponse.ts';
import { UnreadableResponseError } from './contract/UnreadableResponseError.ts';
import type { OperationName, Operations } from './generated/contract.ts';
import type { UpstreamEvent } from './SoapEmisClientOptions.ts';

/** The result of one call. A patient session must verify it before it is used. */
export type ExchangeResult<O extends OperationName> =
  | { readonly kind: 'response'; readonly response: Operations[O]['response']; readonly sequence?: SequenceHeader }
  /** A SOAP fault, or an HTTP status without a readable fault. */
  | ({ readonly kind: 'fault'; readonly sequence?: SequenceHeader } & FaultFacts)
  | { readonly kind: 'failed'; readonly wasSent: boolean; readonly error: UpstreamError };

interface FaultFacts {
  readonly status: number;
  readonly code?: number | undefined;
  readonly errorReference?: string | undefined;
  readonly retryAfterSeconds?: number | undefined;
}

export interface ExchangeCall<O extends OperationName> extends SendOptions {
  readonly operation: O;
  readonly request: Operations[O]['request'];
  /** The schema version of the request. */
  readonly version: string;
  readonly endUserSessionId?: string;
  readonly sessionId?: string;
  readonly sequence?: SequenceHeader;
}

interface SoapExchangeOptions {
  readonly http: HttpClient;
  readonly guard: CallGuard;
  /** What a result says about the practice. */
  readonly healthOf: (result: ExchangeResult<OperationName>) => Health;
  readonly writer: RequestWriter;
  readonly reader: ResponseReader;
  readonly applicationId: string;
  readonly onEvent: (event: UpstreamEvent) => void;
  readonly correlation?: (() => string | undefined) | undefined;
  readonly traceparent?: (() => string | undefined) | undefined;
}

/** An invalid end user session is recognised by this body alone. It is then treated as the 401 that it stands for. */
const invalidSessionText = 'Missing or invalid EndUserSessionId';
const maxInvalidSessionBytes = 200;
const invalidSession = { kind: 'fault', status: 401 } as const;

/** Sends one SOAP call over HTTP and reads its response. Knows nothing of sessions. */
export class SoapExchange {
  readonly #options: SoapExchangeOptions;

  constructor(options: SoapExchangeOptions) {
    this.#options = options;
  }

  /** Sends a call once, when the guard lets it through. Throws `UnwritableRequestError` before anything is sent. */
  async send<O extends OperationName>(call: ExchangeCall<O>): Promise<ExchangeResult<O>> {
    const { soapAction, body } = this.#options.writer.write(call.operation, call.request, call.sequence);
    const send = () =>
      inSpan('upstream call', attributesOf(call), async (note) => {
        const startedAtMs = performance.now();
        const result = await this.#exchange(call, this.#headers(call, soapAction), body);
        const facts = eventFacts(result);
        note(outcomeAttributes(facts));
        this.#report(call, facts, performance.now() - startedAtMs);
        return result;
      });
    const result = await this.#options.guard.run(call, send, this.#options.healthOf);
    return result instanceof UpstreamError ? { kind: 'failed', wasSent: false, error: result } : result;
  }

  #headers(call: ExchangeCall<OperationName>, soapAction: string): Record<string, string> {
    return {
      'Content-Type': 'text/xml; charset=utf-8',
      Accept: 'text/xml',
      SOAPAction: soapAction,
      'X-API-ApplicationId': this.#options.applicationId,
      'X-API-Version': call.version,
      ...omitUndefined({
        'X-API-EndUserSessionId': call.endUserSessionId,
        'X-API-SessionId': call.sessionId,
        'X-Correlation-Id': this.#options.correlation?.(),
        traceparent: this.#options.traceparent?.(),
      }),
    };
  }

  async #exchange<O extends OperationName>(
    call: ExchangeCall<O>,
    headers: Record<string, string>,
    body: string,
  ): Promise<ExchangeResult<O>> {
    try {
      return await this.#read(call, await this.#options.http.post(headers, body, call));
    } catch (error) {
      if (error instanceof TransportError) return toTransportFailure(call.operation, error);
      if (error instanceof UnreadableResponseError)
        return invalid(call.operation, `${error.reason} ${error.path}`, error.path);
      // An unexpected error after the call was sent. Its message may contain patient data; its name does not.
      return invalid(call.operation, `unexpected ${error instanceof Error ? error.name : 'failure'}`);
    }
  }

  async #read<O extends OperationName>(call: ExchangeCall<O>, http: HttpResponse): Promise<ExchangeResult<O>> {
    const { operation } = call;
    const { status, retryAfterSeconds, mediaType, charset = 'utf-8' } = http;
    const bareFault = { kind: 'fault', status, retryAfterSeconds } as const;
    // The body of a 401 has no meaning, and that of a 502, 503 or 504 is a proxy's.
    if (status === 401 || (status >= 502 && status <= 504)) return discarded(http, bareFault);
    if (status === 400 && mediaType !== 'text/xml')
      return isInvalidSessionText(await readBody(http, maxInvalidSessionBytes)) ? invalidSession : bareFault;
    if (mediaType !== 'text/xml' || charset !== 'utf-8')
      return discarded(http, status === 200 ? invalid(operation, 'media type of a 200') : bareFault);
    const body = status === 400 ? await readBody(http, Infinity) : http.body;
    if (body instanceof Buffer && isInvalidSessionText(body)) return invalidSession;
    const soap = await this.#readSoap(call, status, body);
    if (soap === undefined) return bareFault;
    if (soap.kind === 'fault') return { ...bareFault, ...soap.fault, ...omitUndefined({ sequence: soap.sequence }) };
    if (status !== 200) return invalid(operation, `a response with HTTP ${status}`);
    return { kind: 'response', response: soap.response, ...omitUndefined({ sequence: soap.sequence }) };
  }

  /** @returns undefined when the body is unreadable and the status of an error is enough */
  async #readSoap<O extends OperationName>(
    { operation, practice, endUserSessionId }: ExchangeCall<O>,
    status: number,
    body: HttpResponse['body'] | Buffer,
  ): Promise<SoapResponse<O> | undefined> {
    try {
      return await this.#options.reader.read(operation, body, `${practice} ${endUserSessionId}`);
    } catch (error) {
      if (error instanceof UnreadableResponseError && status !== 200) return undefined;
      throw error;
    }
  }

  #report(call: ExchangeCall<OperationName>, facts: EventFacts, durationMs: number): void {
    const { operation, practice, sequence } = call;
    const known = omitUndefined({ practice, number: sequence?.number });
    try {
      this.#options.onEvent({ kind: 'call', operation, durationMs, ...known, ...facts });
    } catch {
      // A failing log must not turn a successful write into an error.
    }
  }
}

function discarded<T>(http: HttpResponse, result: T): T {
  http.discard();
  return result;
}

function isInvalidSessionText(body: Buffer): boolean {
  return body.length <= maxInvalidSessionBytes && body.toString('latin1').trim() === invalidSessionText;
}

/** Stops after the chunk that exceeds `maxBytes`. */
async function readBody({ body }: HttpResponse, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > maxBytes) break;
  }
  return Buffer.concat(chunks);
}

function invalid(
  operation: string,
  reason: string,
  path?: string,
): { kind: 'failed'; wasSent: true; error: UpstreamError } {
  const error = invalidResponse(`${operation}: ${reason}`, { isRetryable: false, ...omitUndefined({ path }) });
  return { kind: 'failed', wasSent: true, error };
}
