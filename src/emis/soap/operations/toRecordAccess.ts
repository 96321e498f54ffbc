import type { RecordAccess } from '../../../domain/practice.ts';
import type { RecordAccess as UpstreamRecordAccess, RecordAccessScheme } from '../generated/contract.ts';

export function toRecordAccess(access: UpstreamRecordAccess | undefined): RecordAccess | undefined {
  if (access === undefined) return undefined;
  return {
    scheme: toScheme(access.RecordAccessScheme),
    sections: {
      allergies: access.AllergiesEnabled,
      consultations: access.ConsultationsEnabled,
      documents: access.DocumentsEnabled,
      immunisations: access.ImmunisationsEnabled,
      medication: access.MedicationEnabled,
      problems: access.ProblemsEnabled,
      testResults: access.TestResultsEnabled,
    },
  };
}

function toScheme(scheme: RecordAccessScheme): RecordAccess['scheme'] {
  switch (scheme) {
    case 'None':
      return 'none';
    case 'Legacy':
      return 'legacy';
    case 'CoreSummaryCareRecord':
      return 'coreSummary';
    case 'DetailedCodedCareRecord':
      return 'detailedCoded';
    case 'Unknown':
      return 'other';
  }
}
