import * as enums from './enums.ts';
import * as scalars from './scalars.ts';
import { Appointment } from './Appointment.ts';
import { AppointmentLocation } from './AppointmentLocation.ts';
import { AppointmentNotCancellable } from './AppointmentNotCancellable.ts';
import { AppointmentSettings } from './AppointmentSettings.ts';
import { BookableSlot } from './BookableSlot.ts';
import { BookAppointmentResult } from './BookAppointmentResult.ts';
import { BookAppointmentSuccess } from './BookAppointmentSuccess.ts';
import { CancelAppointmentResult } from './CancelAppointmentResult.ts';
import { Clinician } from './Clinician.ts';
import { FoundPractice } from './FoundPractice.ts';
import { MessageSettings } from './MessageSettings.ts';
import { Mutation } from './Mutation.ts';
import { Patient } from './Patient.ts';
import { Practice } from './Practice.ts';
import { PracticeSettings } from './PracticeSettings.ts';
import { PrescriptionSettings } from './PrescriptionSettings.ts';
import { Query } from './Query.ts';

export const resolvers = {
  ...enums,
  ...scalars,
  Appointment,
  AppointmentLocation,
  AppointmentNotCancellable,
  AppointmentSettings,
  BookableSlot,
  BookAppointmentResult,
  BookAppointmentSuccess,
  CancelAppointmentResult,
  Clinician,
  FoundPractice,
  MessageSettings,
  Mutation,
  Patient,
  Practice,
  PracticeSettings,
  PrescriptionSettings,
  Query,
};
