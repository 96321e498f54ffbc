import type { Context } from '../../context.ts';
import { openRangeProblem } from '../../domain/calendarDate.ts';
import type { RecordSection } from '../../domain/practice.ts';
import { recordListName, type RecordSectionOf } from '../../domain/recordSection.ts';
import type { ShownDocument } from '../../domain/recordShown.ts';
import type { MedicalRecordAllergiesArgs, RecordMedicationEntriesArgs } from '../../generated/resolvers-types.ts';
import type { Check } from './checkInputs.ts';

const longestPage = 500;

/** What the arguments of the record have to hold: dates in their order, pages of a bearable size, cursors of the list. */
export const recordInputChecks = {
  'MedicalRecord.allergies': checkDates,
  'MedicalRecord.consultations': checkDates,
  'MedicalRecord.documents': checkDates,
  'MedicalRecord.immunisations': checkDates,
  'MedicalRecord.medication': checkDates,
  'MedicalRecord.problems': checkDates,
  'MedicalRecord.testResults': checkDates,
  'RecordAllergies.entries': checkPage,
  'RecordConsultations.entries': checkPage,
  'RecordDocuments.entries': checkPage,
  'RecordImmunisations.entries': checkPage,
  'RecordMedication.entries': checkPage,
  'RecordProblems.entries': checkPage,
  'RecordTestResults.entries': checkPage,
  'ClinicalDocument.content': checkContents,
};

function checkDates(range: MedicalRecordAllergiesArgs): readonly Check[] {
  return [['to', openRangeProblem(range)]];
}

/** All sections have the arguments of medication's entries, or fewer. */
function checkPage(
  { first, after, groups }: Partial<RecordMedicationEntriesArgs>,
  section: RecordSectionOf<RecordSection>,
  { ids }: Context,
): readonly Check[] {
  const isSize = first === undefined || first === null || (first >= 1 && first <= longestPage);
  const isCursor = !after || ids.openRecordPlace(recordListName(section, groups), after) !== null;
  return [
    ['first', isSize ? undefined : `A page has 1 to ${longestPage} entries.`],
    // No medicines at all would look like none that are shared.
    ['groups', groups?.length === 0 ? 'Name at least one group, or leave them out.' : undefined],
    ['after', isCursor && after !== '' ? undefined : 'This is no cursor of this section with these dates and groups.'],
  ];
}

function checkContents(_: unknown, document: ShownDocument, { services }: Context): readonly Check[] {
  const { max, isExceeded } = services.documents.count(document);
  return [['content', isExceeded ? `At most ${max} documents' contents can be had in one request.` : undefined]];
}
