import { isNameableOdsCode } from './domain/odsCode.ts';
import { omitUndefined } from './domain/omitUndefined.ts';
import type { UpstreamEvent } from './emis/soap/SoapEmisClientOptions.ts';
import { currentMetrics } from './telemetry/currentRequest.ts';
import type { Log, SafeFields } from './telemetry/Log.ts';
import { logFailure } from './telemetry/logFailure.ts';

/** Measures and logs a call. Failed calls are logged here because a retry may hide them from the client. */
export function reportCall(log: Log, event: UpstreamEvent): void {
  const { operation, outcome, status, code, errorReference, durationMs } = event;
  currentMetrics().upstreamCall({ operation, outcome, durationMs });
  const fields: SafeFields = {
    upstreamOperation: operation,
    outcome,
    ...omitUndefined({ practice: nameable(event.practice), status, faultCode: code, faultReference: errorReference }),
    durationMs: Math.round(durationMs),
  };
  if (outcome === 'response' || outcome === 'fault') log.debug('The upstream responded.', fields);
  else if (outcome === 'deadlineExceeded') log.debug('A call was not sent, because its request has ended.', fields);
  else logFailure(log, 'upstream', 'An upstream call failed.', fields);
}

interface PracticeStates {
  report(change: { readonly odsCode: string; readonly state: 'open' | 'closed' }): void;
  /** @returns the ODS codes of the practices to which calls are refused */
  open(): readonly string[];
  /** @returns true while calls that concern no practice are refused */
  areGeneralCallsRefused(): boolean;
}

/** What the upstream client calls the practice of calls that concern none. */
const noPractice = '';
const noGeneralResponse = 'EMIS does not respond to calls that concern no practice. They are refused.';

/** Keeps and logs which practices do not respond, and whether calls that concern none are refused. */
export function createPracticeStates(log: Log): PracticeStates {
  const refused = new Set<string>();
  return {
    report({ odsCode, state }) {
      if (state === 'open') refused.add(odsCode);
      else refused.delete(odsCode);
      if (odsCode === noPractice) {
        if (state === 'open') logFailure(log, 'upstream', noGeneralResponse);
        else log.info('EMIS responds again to calls that concern no practice.');
        return;
      }
      const practice = omitUndefined({ practice: nameable(odsCode) });
      if (state === 'open') {
        logFailure(log, 'upstream', 'A practice does not respond. Calls to it are refused.', practice);
      } else {
        log.info('A practice responds again.', practice);
      }
    },
    open: () => [...refused].filter(isNameableOdsCode),
    areGeneralCallsRefused: () => refused.has(noPractice),
  };
}

function nameable(odsCode: string | undefined): string | undefined {
  return odsCode !== undefined && isNameableOdsCode(odsCode) ? odsCode : undefined;
}
