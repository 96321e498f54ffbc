import type { RecordAccess } from '../../../domain/practice.ts';
import type { RecordAccess as UpstreamRecordAccess, RecordAccessScheme } from '../generated/contract.ts';

export function toRecordAccess(access: UpstreamRecordAccess | undefined): RecordAccess | undefined {
  if (access === undefined) return undefined;
  return {
    scheme: schemes[access.RecordAccessScheme],
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

const schemes: Readonly<Record<RecordAccessScheme, RecordAccess['scheme']>> = {
  None: 'none',
  Legacy: 'legacy',
  CoreSummaryCareRecord: 'coreSummary',
  DetailedCodedCareRecord: 'detailedCoded',
  Unknown: 'other',
};
