import type { Address, ContactDetails, DemographicsChange, Sex } from './demographics.ts';
import type { MedicalRecord } from './MedicalRecord.ts';
import type { Message } from './Message.ts';
import type { MedicationCourse, PrescriptionRequest } from './prescriptions.ts';

export interface Patient {
  id: string;
  odsCode: string;
  title?: string;
  firstName: string;
  surname: string;
  callingName?: string;
  dateOfBirth: string;
  sex: Sex;
  contactDetails?: ContactDetails;
  address?: Address;
  identifiers: { IdentifierValue: string; IdentifierType: 'Unknown' | 'NhsNumber' | 'ChiNumber' }[];
  /** The patient has left the practice. */
  left?: boolean;
  /** The record is archived: nobody can register for it. */
  archived?: boolean;
  courses: MedicationCourse[];
  prescriptionRequests: PrescriptionRequest[];
  medicalRecord: MedicalRecord;
  messages: Message[];
  /** The highest message number used so far; that message may have been deleted. */
  lastMessageId?: number;
  /** The pending demographics change. */
  changeRequest?: DemographicsChange;
}
