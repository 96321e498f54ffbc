import { DeadlineExceededError } from '../../domain/DeadlineExceededError.ts';
import { isNameableOdsCode } from '../../domain/odsCode.ts';
import { omitUndefined } from '../../domain/omitUndefined.ts';
import type { UpstreamError } from '../../domain/UpstreamError.ts';
import type { SpanAttributes } from '../../telemetry/Span.ts';
import type { UpstreamEvent } from './SoapEmisClientOptions.ts';

type CallResult =
  | { readonly kind: 'response' }
  | {
      readonly kind: 'fault';
      readonly status: number;
      readonly code?: number | undefined;
      readonly errorReference?: string | undefined;
    }
  | { readonly kind: 'failed'; readonly error: UpstreamError };

/** What logs, metrics and traces may say about the result of a call. */
export type EventFacts = Pick<UpstreamEvent, 'outcome' | 'status' | 'code' | 'errorReference'>;

/** @returns what a trace says of a call before it is sent */
export function attributesOf({
  operation,
  practice,
}: {
  readonly operation: string;
  readonly practice?: string | undefined;
}): SpanAttributes {
  const isNameable = practice !== undefined && isNameableOdsCode(practice);
  return omitUndefined({ 'emis.operation': operation, 'emis.practice': isNameable ? practice : undefined });
}

/** @returns what a trace says of the result of a call */
export function outcomeAttributes({ outcome, status, code }: EventFacts): SpanAttributes {
  return omitUndefined({ 'emis.outcome': outcome, 'http.response.status_code': status, 'emis.fault.code': code });
}

/** @returns the facts about a result, of which none is about a person */
export function eventFacts(result: CallResult): EventFacts {
  switch (result.kind) {
    case 'response':
      return { outcome: 'response', status: 200 };
    case 'fault': {
      const { status, code, errorReference } = result;
      return { outcome: 'fault', status, ...omitUndefined({ code, errorReference }) };
    }
    case 'failed':
      return { outcome: result.error instanceof DeadlineExceededError ? 'deadlineExceeded' : result.error.code };
  }
}
