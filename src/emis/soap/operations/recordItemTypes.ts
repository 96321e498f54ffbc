import type { RecordSection } from '../../../domain/practice.ts';
import type { ItemType } from '../generated/contract.ts';

/** The upstream's names of the sections. */
export const itemTypeOf: Readonly<Record<RecordSection, ItemType>> = {
  allergies: 'Allergies',
  consultations: 'Consultations',
  documents: 'Documents',
  immunisations: 'Immunisations',
  medication: 'Medication',
  problems: 'Problems',
  testResults: 'TestResults',
};

const itemTypes: ReadonlySet<string> = new Set(Object.values(itemTypeOf));

/**
 * Whether an answer says that it is about other sections than the one asked for. An empty list in it would then not
 * mean that nothing is shared. A filter with words that are not known says nothing either way.
 */
export function leavesOut(itemFilter: string, section: RecordSection): boolean {
  const names = itemFilter.split(',').map((name) => name.trim());
  return names.every((name) => itemTypes.has(name)) && !names.includes(itemTypeOf[section]);
}
