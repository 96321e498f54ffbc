import type { IncomingHttpHeaders } from 'node:http';
import type { Operation } from '../contract/contract.ts';
import { isGuid } from '../contract/lexical.ts';
import { Refusal } from '../Refusal.ts';
import { isKnownVersion, isNewer, isVersion } from '../versions.ts';

/** The X-API headers of a call, as sent. */
export interface ApiHeaders {
  readonly applicationId: string | undefined;
  readonly version: string | undefined;
  readonly endUserSessionId: string | undefined;
  readonly sessionId: string | undefined;
}

/** Picks the X-API headers from all headers of the request. */
export function readHeaders(headers: IncomingHttpHeaders): ApiHeaders {
  const read = (name: string): string | undefined => {
    const value = headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  };
  return {
    applicationId: read('x-api-applicationid'),
    version: read('x-api-version'),
    endUserSessionId: read('x-api-endusersessionid'),
    sessionId: read('x-api-sessionid'),
  };
}

/**
 * Refuses with -1400 if a header that the operation needs is missing, malformed or unknown. `practiceVersion` is the
 * version of the practice that the call names, if it names one. A version above it passes this check; the practice
 * refuses it later (-1040).
 */
export function checkHeaders(
  headers: ApiHeaders,
  operation: Operation,
  isKnownApplication: (id: string) => boolean,
  practiceVersion: string | undefined,
): void {
  const { applicationId, version, endUserSessionId, sessionId } = headers;
  if (applicationId === undefined || !isGuid(applicationId) || !isKnownApplication(applicationId)) {
    throw invalidHeader('X-API-ApplicationId', applicationId);
  }
  if (version === undefined || !isVersion(version)) throw invalidHeader('X-API-Version', version);
  if (!isKnownVersion(version) && !acceptsUnknownVersion(operation, version, practiceVersion))
    throw invalidHeader('X-API-Version', version);
  if (operation.needs !== 'nothing' && (endUserSessionId === undefined || !/^[!-~]{1,64}$/.test(endUserSessionId))) {
    throw invalidHeader('X-API-EndUserSessionId', endUserSessionId);
  }
  if (operation.needs === 'patientSession' && (sessionId === undefined || !isGuid(sessionId))) {
    throw invalidHeader('X-API-SessionId', sessionId);
  }
}

function acceptsUnknownVersion({ name }: Operation, version: string, practiceVersion: string | undefined): boolean {
  if (name === 'GetClinicalVersionInformation') return true;
  if (name === 'CreateEndUserSession' || name === 'FindPractice') return false;
  // A call that names no practice is refused for that reason by a later check.
  return practiceVersion === undefined || isNewer(version, practiceVersion);
}

function invalidHeader(header: string, value: string | undefined): Refusal {
  const message = `${header} is ${value === undefined || value === '' ? 'missing' : 'malformed or unknown'}.`;
  return new Refusal(-1400, message, message);
}
