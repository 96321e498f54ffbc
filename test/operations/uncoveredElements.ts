/** Arguments and input fields that no sample operation uses, in groups. Every field of an object type is used. */
export interface UncoveredElements {
  readonly reason: string;
  /** As `schemaElements` names them. `*` stands for any characters of a name. */
  readonly elements: readonly string[];
}

const otherSections = [
  'GpRecordAllergies',
  'GpRecordDocuments',
  'GpRecordImmunisations',
  'GpRecordMedication',
] as const;

export const uncoveredElements: readonly UncoveredElements[] = [
  {
    reason: 'the samples are run without it; docs/frontend.md and test/operations/idempotency.test.ts show it',
    elements: ['*Input.idempotencyKey'],
  },
  {
    reason:
      'every section of the record has the same arguments for pages, and RecordPage reads problems forwards and consultations backwards',
    elements: [
      ...otherSections.flatMap((section) =>
        ['after', 'last', 'before'].map((argument) => `${section}.entries(${argument}:)`),
      ),
      'GpRecordTestResults.entries(last:)',
      'GpRecordTestResults.entries(before:)',
      'GpRecordConsultations.entries(after:)',
      'GpRecordProblems.entries(last:)',
      'GpRecordProblems.entries(before:)',
    ],
  },
  {
    reason: 'they are further filters like those of SlotsByClinician, and together they would match no slot',
    elements: [
      'GpBookableSlotsFilterInput.clinicianSex',
      'GpBookableSlotsFilterInput.slotTypes',
      'GpBookableSlotsFilterInput.sessionNames',
      'GpBookableSlotsFilterInput.sessionKinds',
    ],
  },
  {
    reason: 'BookAppointment books a slot at the practice, where a telephone number is refused; its comment shows them',
    elements: [
      'BookGpAppointmentInput.telephone',
      'GpAppointmentTelephoneInput.number',
      'GpAppointmentTelephoneInput.kind',
    ],
  },
  {
    reason: 'CancelOrder cancels the whole order; its comment names the field',
    elements: ['CancelGpPrescriptionRequestInput.courseIds'],
  },
];
