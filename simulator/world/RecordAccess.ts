export interface RecordAccess {
  RecordAccessScheme: 'None' | 'Legacy' | 'CoreSummaryCareRecord' | 'DetailedCodedCareRecord';
  AllergiesEnabled: boolean;
  ConsultationsEnabled: boolean;
  ImmunisationsEnabled: boolean;
  DocumentsEnabled: boolean;
  MedicationEnabled: boolean;
  ProblemsEnabled: boolean;
  TestResultsEnabled: boolean;
}
