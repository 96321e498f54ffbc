import type { Practice } from '../../../domain/practice.ts';
import { isSchemaVersion } from '../../../domain/schemaVersion.ts';
import { invalidResponse } from '../../../domain/UpstreamError.ts';
import { incompleteMark } from '../contract/incompleteValues.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

/** The practice with an ODS code, which must be in upper case. */
export const getClinicalVersionInformation: UpstreamOperation<'GetClinicalVersionInformation', string, Practice> = {
  name: 'GetClinicalVersionInformation',
  toRequest: (odsCode) => ({ NationalPracticeCode: odsCode }),
  toDomain: (response, odsCode) => {
    if (response.NationalPracticeCode.trim().toUpperCase() !== odsCode) throw invalid('another practice');
    const version = response.ApiVersion.trim();
    if (!isSchemaVersion(version)) throw invalid('not a version');
    return {
      odsCode,
      name: response.PracticeName,
      isLive: response.Live,
      version,
      clinicalSystemVersion: response.ClinicalSystemVersion,
      ...incompleteMark(response),
    };
  },
};

function invalid(reason: string): Error {
  return invalidResponse(`GetClinicalVersionInformation: ${reason}`);
}
