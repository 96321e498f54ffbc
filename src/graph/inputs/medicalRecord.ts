import type { Context } from '../../context.ts';
import { openRangeProblem } from '../../domain/calendarDate.ts';
import { recordListName } from '../../domain/recordSection.ts';
import type { ShownDocument } from '../../domain/shownRecord.ts';
import type {
  MedicalRecordAllergiesArgs,
  MedicalRecordTestResultsArgs,
  GpRecordMedicationEntriesArgs,
  GpRecordTestResultChildrenArgs,
} from '../../generated/resolvers-types.ts';
import type { InputCheck } from './InputCheck.ts';

const maxPageSize = 500;
const maxCodes = 100;

export const medicalRecordInputChecks = {
  'MedicalRecord.allergies': checkDates,
  'MedicalRecord.consultations': checkDates,
  'MedicalRecord.documents': checkDates,
  'MedicalRecord.immunisations': checkDates,
  'MedicalRecord.medication': checkDates,
  'MedicalRecord.problems': checkDates,
  'MedicalRecord.testResults': checkTestResults,
  'GpRecordAllergies.entries': checkPage,
  'GpRecordConsultations.entries': checkPage,
  'GpRecordDocuments.entries': checkPage,
  'GpRecordImmunisations.entries': checkPage,
  'GpRecordMedication.entries': checkPage,
  'GpRecordProblems.entries': checkPage,
  'GpRecordTestResults.entries': checkPage,
  'GpRecordTestResult.children': ({ codes }: GpRecordTestResultChildrenArgs): readonly InputCheck[] => [
    ['codes', codesProblem(codes)],
  ],
  'ClinicalDocument.content': checkContents,
};

function checkDates(range: MedicalRecordAllergiesArgs): readonly InputCheck[] {
  return [['to', openRangeProblem(range)]];
}

function checkTestResults(args: MedicalRecordTestResultsArgs): readonly InputCheck[] {
  return [
    ...checkDates(args),
    ['codes', codesProblem(args.codes)],
    ['availableSince', openRangeProblem({ from: args.availableSince })],
  ];
}

function codesProblem(codes: readonly string[] | null | undefined): string | undefined {
  if (!codes) return undefined;
  // An empty list would return no results, as if none were shared.
  if (codes.length === 0) return 'Name at least one code, or omit `codes`.';
  if (codes.length > maxCodes) return `At most ${maxCodes} codes can be named.`;
  return codes.some((code) => code === '' || code !== code.trim()) ? 'A code has no spaces around it.' : undefined;
}

/** Every section takes the arguments of `GpRecordMedication.entries` or fewer. */
function checkPage(
  { first, after, last, before, groups }: Partial<GpRecordMedicationEntriesArgs>,
  section: Parameters<typeof recordListName>[0] | undefined,
  { ids }: Context,
): readonly InputCheck[] {
  const list = section && recordListName(section, groups);
  const cursorProblem = (cursor: string | null | undefined) =>
    list === undefined || typeof cursor !== 'string' || ids.openRecordPosition(list, cursor) !== null
      ? undefined
      : 'The cursor does not belong to this section with these dates and filters.';
  return [
    ['first', sizeProblem(first)],
    ['last', sizeProblem(last) ?? (isSet(first) && isSet(last) ? 'Set `first` or `last`, not both.' : undefined)],
    // An empty list would return no medicines, as if none were shared.
    ['groups', groups?.length === 0 ? 'Name at least one group, or omit `groups`.' : undefined],
    ['after', cursorProblem(after)],
    ['before', cursorProblem(before)],
  ];
}

function sizeProblem(size: number | null | undefined): string | undefined {
  if (!isSet(size) || (size >= 0 && size <= maxPageSize)) return undefined;
  return `A page has 0 to ${maxPageSize} entries.`;
}

function isSet<T>(value: T | null | undefined): value is T {
  return value !== undefined && value !== null;
}

function checkContents(_: unknown, document: ShownDocument | undefined, { services }: Context): readonly InputCheck[] {
  if (!document) return [];
  const { max, isExceeded } = services.documents.count(document);
  return [['content', isExceeded ? `One request can read the contents of at most ${max} documents.` : undefined]];
}
