import type { PeerCall } from '../peers/PeerSetup.ts';
import { firstSlotDay, lastSlotDay } from './worlds.ts';

/** The contents of the requests that carry what the jobs ask for, as the contract has them. */
export const appointments: readonly PeerCall[] = [
  { operation: 'GetPatientAppointments', content: '<FetchPreviousAppointments>false</FetchPreviousAppointments>' },
];

export const sevenSections = [
  'Allergies',
  'Consultations',
  'Documents',
  'Immunisations',
  'Medication',
  'Problems',
  'TestResults',
] as const;

/** One call for several sections of the record. */
export function sections(...names: readonly (typeof sevenSections)[number][]): readonly PeerCall[] {
  const items = names.map((name) => `<ItemType>${name}</ItemType>`).join('');
  return [
    {
      operation: 'GetMedicalRecordData',
      content: `<ItemTypes>${items}</ItemTypes><IncludeFreeText>true</IncludeFreeText>`,
    },
  ];
}

export const home: readonly PeerCall[] = [
  { operation: 'GetDemographics', content: '' },
  ...appointments,
  { operation: 'GetMedicationCourses', content: '' },
  { operation: 'GetMessages', content: '' },
  ...sections('Allergies', 'Problems', 'TestResults'),
];

/** The free slots of the fortnight. */
export function slots(): readonly PeerCall[] {
  const end = new Date(Date.parse(lastSlotDay()) + 86_400_000).toISOString().slice(0, 10);
  const content = `<FromDateTime>${firstSlotDay()}T00:00:00</FromDateTime><ToDateTime>${end}T00:00:00</ToDateTime>`;
  return [{ operation: 'GetAvailableAppointments', content }];
}

/** The list of documents, without which no id of one is known, and the content of the first one. */
export const document: readonly PeerCall[] = [
  ...sections('Documents'),
  {
    operation: 'GetMedicalRecordDocumentContent',
    content: '<DocumentGuid>f0000000-0000-4000-8000-000001000001</DocumentGuid>',
  },
];
