/** Arguments and input fields that no sample operation uses, in groups. Every field of an object type is used. */
export interface UncoveredElements {
  readonly reason: string;
  readonly elements: RegExp;
}

export const uncoveredElements: readonly UncoveredElements[] = [
  {
    reason: 'Reserved: it has no effect yet, and an app must not rely on it.',
    elements: /^\w+Input\.idempotencyKey$/,
  },
  {
    reason:
      'Each section of the record has the same four arguments for pages. RecordPage turns the pages of problems forwards, and reads consultations from the end.',
    elements:
      /^Record(?:(?:Allergies|Documents|Immunisations|Medication|TestResults)\.entries\((?:after|last|before):\)|Consultations\.entries\((?:after|before):\)|Problems\.entries\((?:last|before):\))$/,
  },
  {
    reason: 'Further filters of the same kind as those that SlotsByClinician sets. Together they would match no slot.',
    elements: /^BookableSlotsFilterInput\.(?:clinicianSex|slotTypes|sessionNames)$/,
  },
  {
    reason:
      'BookAppointment books a slot at the practice, where a telephone number is refused. Its comment shows the field.',
    elements: /^(?:BookGpAppointmentInput\.telephone|GpAppointmentTelephoneInput\.(?:number|kind))$/,
  },
  {
    reason:
      'CancelOrder cancels the whole order, which an order of one medicine does not need. Its comment names the field.',
    elements: /^CancelGpPrescriptionRequestInput\.courseIds$/,
  },
];
