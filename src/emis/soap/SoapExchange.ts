import type { RequestTime } from '../../domain/requestTime.ts';
import { UpstreamError } from '../../domain/upstreamError.ts';
import type { Answer, AnswerSequence } from './contract/Answer.ts';
import type { AnswerReader } from './contract/createAnswerReader.ts';
import type { RequestWriter } from './contract/createRequestWriter.ts';
import { UnreadableAnswerError } from '../xml/UnreadableAnswerError.ts';
import type { OperationName, Operations } from './generated/contract.ts';
import type { HttpAnswer, HttpClient, Sending } from '../http/httpClient.ts';
import { TransportError } from '../http/TransportError.ts';
import { toTransportFailure } from '../http/toTransportFailure.ts';
import type { UpstreamEvent } from './UpstreamEvent.ts';

/** What one call brought back. Whether it may be believed is for the session to say. */
export type Exchanged<O extends OperationName> =
  | { readonly kind: 'response'; readonly response: Operations[O]['response']; readonly sequence?: AnswerSequence }
  /** A fault, or an HTTP status without one that can be read. */
  | ({ readonly kind: 'fault'; readonly sequence?: AnswerSequence } & FaultFacts)
  | { readonly kind: 'failed'; readonly wasSent: boolean; readonly error: UpstreamError };

interface FaultFacts {
  readonly status: number;
  readonly code?: number | undefined;
  readonly errorReference?: string | undefined;
  readonly retryAfterSeconds?: number | undefined;
}

export interface ExchangeCall<O extends OperationName> {
  readonly operation: O;
  readonly request: Operations[O]['request'];
  /** The schema version that the call is written to. */
  readonly version: string;
  readonly endUserSessionId?: string;
  readonly sessionId?: string;
  readonly sequence?: { readonly number: number; readonly sessionHash: string };
  /** Absent: within the time of the request that is being answered. */
  readonly sending?: Sending | undefined;
}

export interface SoapExchangeOptions {
  readonly http: HttpClient;
  readonly writer: RequestWriter;
  readonly reader: AnswerReader;
  readonly applicationId: string;
  readonly onEvent: (event: UpstreamEvent) => void;
  readonly correlation?: (() => string | undefined) | undefined;
  readonly requestTime?: (() => RequestTime | undefined) | undefined;
}

/** Told by its text alone, whatever it is called, and from here on the 401 that it stands for. */
const goneText = 'Missing or invalid EndUserSessionId';
const longestGoneText = 200;
const sessionGone = { kind: 'fault', status: 401 } as const;

/** One SOAP call over HTTP, and what came back, without any thought of sessions. */
export class SoapExchange {
  readonly #options: SoapExchangeOptions;

  constructor(options: SoapExchangeOptions) {
    this.#options = options;
  }

  /** Sends a call once. Throws `UnwritableRequestError` if the request cannot be written: nothing is sent then. */
  async send<O extends OperationName>(call: ExchangeCall<O>): Promise<Exchanged<O>> {
    const { soapAction, body } = this.#options.writer.write(call.operation, call.request, call.sequence);
    const beganMs = performance.now();
    const exchanged = await this.#exchange(call, this.#headers(call, soapAction), body);
    this.#report(call, exchanged, performance.now() - beganMs);
    return exchanged;
  }

  #headers(call: ExchangeCall<OperationName>, soapAction: string): Record<string, string> {
    const correlation = this.#options.correlation?.();
    return {
      'Content-Type': 'text/xml; charset=utf-8',
      Accept: 'text/xml',
      SOAPAction: soapAction,
      'X-API-ApplicationId': this.#options.applicationId,
      'X-API-Version': call.version,
      ...(call.endUserSessionId === undefined ? {} : { 'X-API-EndUserSessionId': call.endUserSessionId }),
      ...(call.sessionId === undefined ? {} : { 'X-API-SessionId': call.sessionId }),
      ...(correlation === undefined ? {} : { 'X-Correlation-Id': correlation }),
    };
  }

  async #exchange<O extends OperationName>(
    call: ExchangeCall<O>,
    headers: Record<string, string>,
    body: string,
  ): Promise<Exchanged<O>> {
    try {
      const sending = call.sending ?? { time: this.#options.requestTime?.() };
      return await this.#read(call.operation, await this.#options.http.post(headers, body, sending));
    } catch (error) {
      if (error instanceof TransportError) return toTransportFailure(call.operation, error);
      if (error instanceof UnreadableAnswerError) return invalid(`${call.operation}: ${error.reason} ${error.place}`);
      // Something that nobody thought of, after the call was sent: its message may hold anything, its name does not.
      return invalid(`${call.operation}: unexpected ${error instanceof Error ? error.name : 'failure'}`);
    }
  }

  async #read<O extends OperationName>(operation: O, http: HttpAnswer): Promise<Exchanged<O>> {
    const { status, retryAfterSeconds } = http;
    const bare = { kind: 'fault', status, retryAfterSeconds } as const;
    // The body of a 401 may be anything and is never needed; with 502 to 504 a proxy is speaking.
    if (status === 401 || (status >= 502 && status <= 504)) return discarded(http, bare);
    if (status === 400 && http.mediaType !== 'text/xml') {
      return isGoneText(await start(http.body)) ? sessionGone : bare;
    }
    if (http.mediaType !== 'text/xml' || (http.charset ?? 'utf-8') !== 'utf-8') {
      return discarded(http, status === 200 ? invalid(`${operation}: media type of a 200`) : bare);
    }
    const body = status === 400 ? await whole(http.body) : http.body;
    if (body instanceof Buffer && isGoneText(body)) return sessionGone;
    const answer = await this.#readAnswer(operation, status, body);
    if (answer === undefined) return bare;
    if (answer.kind === 'fault') return { ...bare, ...answer.fault, ...sequenceOf(answer) };
    if (status !== 200) return invalid(`${operation}: a response with HTTP ${status}`);
    return { kind: 'response', response: answer.response, ...sequenceOf(answer) };
  }

  /** Undefined: not to be read, but the status tells enough. */
  async #readAnswer<O extends OperationName>(
    operation: O,
    status: number,
    body: HttpAnswer['body'] | Buffer,
  ): Promise<Answer<O> | undefined> {
    try {
      return await this.#options.reader.read(operation, body);
    } catch (error) {
      if (error instanceof UnreadableAnswerError && status !== 200) return undefined;
      throw error;
    }
  }

  #report(call: ExchangeCall<OperationName>, exchanged: Exchanged<OperationName>, durationMs: number): void {
    const { operation, sequence } = call;
    const number = sequence === undefined ? {} : { number: sequence.number };
    try {
      this.#options.onEvent({ kind: 'call', operation, durationMs, ...number, ...eventFacts(exchanged) });
    } catch {
      // A log that fails must not turn a write that is done into an error.
    }
  }
}

function eventFacts(
  exchanged: Exchanged<OperationName>,
): Pick<UpstreamEvent, 'outcome' | 'status' | 'code' | 'errorReference'> {
  switch (exchanged.kind) {
    case 'response':
      return { outcome: 'response', status: 200 };
    case 'fault': {
      const { status, code, errorReference } = exchanged;
      return {
        outcome: 'fault',
        status,
        ...(code === undefined ? {} : { code }),
        ...(errorReference === undefined ? {} : { errorReference }),
      };
    }
    case 'failed':
      return { outcome: exchanged.error.code };
  }
}

function sequenceOf(answer: { readonly sequence?: AnswerSequence }): { readonly sequence?: AnswerSequence } {
  return answer.sequence === undefined ? {} : { sequence: answer.sequence };
}

function discarded<T>(http: HttpAnswer, exchanged: T): T {
  http.discard();
  return exchanged;
}

function isGoneText(body: Buffer): boolean {
  return body.length <= longestGoneText && body.toString('latin1').trim() === goneText;
}

/** As much of a body as tells whether it is the text. */
async function start(body: HttpAnswer['body']): Promise<Buffer> {
  let read = Buffer.alloc(0);
  for await (const chunk of body) {
    read = Buffer.concat([read, chunk]);
    if (read.length > longestGoneText) break;
  }
  return read;
}

async function whole(body: HttpAnswer['body']): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function invalid(detail: string): { kind: 'failed'; wasSent: true; error: UpstreamError } {
  const error = new UpstreamError('UPSTREAM_INVALID_RESPONSE', detail, { isRetryable: false });
  return { kind: 'failed', wasSent: true, error };
}
