import type { Practice } from '../../../domain/practice.ts';
import { isSchemaVersion } from '../../../domain/schemaVersion.ts';
import { UpstreamError } from '../../../domain/upstreamError.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Takes an ODS code in capitals. */
export const getClinicalVersionInformation: UpstreamOperation<'GetClinicalVersionInformation', string, Practice> = {
  name: 'GetClinicalVersionInformation',
  toRequest: (odsCode) => ({ NationalPracticeCode: odsCode }),
  toDomain: (response, odsCode) => {
    if (response.NationalPracticeCode.trim().toUpperCase() !== odsCode) throw senseless('another practice');
    const version = response.ApiVersion.trim();
    if (!isSchemaVersion(version)) throw senseless('not a version');
    return {
      odsCode,
      name: response.PracticeName,
      isLive: response.Live,
      version,
      clinicalSystemVersion: response.ClinicalSystemVersion,
    };
  },
};

function senseless(what: string): UpstreamError {
  const detail = `GetClinicalVersionInformation: ${what}`;
  return new UpstreamError('UPSTREAM_INVALID_RESPONSE', detail, { isRetryable: false });
}
