import { appointmentInputChecks } from './appointments.ts';
import { detailsChangeInputChecks } from './detailsChange.ts';
import type { InputCheck } from './InputCheck.ts';
import { medicalRecordInputChecks } from './medicalRecord.ts';
import { messageInputChecks } from './messages.ts';
import { practiceInputChecks } from './practices.ts';
import { prescriptionInputChecks } from './prescriptions.ts';
import { registrationInputChecks } from './registration.ts';

/** Checks the arguments of one field. The parent is undefined when it is not loaded yet. */
export type CheckInputs = (args: unknown, parent: unknown, context: unknown) => readonly InputCheck[];

const checks = {
  ...appointmentInputChecks,
  ...detailsChangeInputChecks,
  ...medicalRecordInputChecks,
  ...messageInputChecks,
  ...practiceInputChecks,
  ...prescriptionInputChecks,
  ...registrationInputChecks,
};

/** The checks of fields, by `Type.field`. */
export const checksByField = checks as unknown as Readonly<Record<string, CheckInputs>>;
