import type { RecordSection } from './practice.ts';

const words: Readonly<Record<RecordSection, string>> = {
  allergies: 'allergies',
  consultations: 'consultations',
  documents: 'documents',
  immunisations: 'immunisations',
  medication: 'medicines',
  problems: 'problems',
  testResults: 'test results',
};

/** What has to be said beside every section: staff can hide entries, and nothing shows that they have. */
export function hiddenEntriesNotice(section: RecordSection): string {
  const what = words[section];
  return (
    `The practice may have hidden some ${what} from online access. ` +
    `When none are shown here, none have been shared: it does not mean that there are none.`
  );
}
