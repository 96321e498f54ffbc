import type { OnlineService } from '../availability/rules.ts';
import type { RecordSection } from '../domain/practice.ts';
import { createFormats } from './createFormats.ts';
import type { Texts } from './Texts.ts';

const { number, momentAfter, plural } = createFormats('en-GB');

const days = (count: number) => plural(count, { one: `${number(count)} day`, other: `${number(count)} days` });

const requestCopy = 'Ask the practice for a copy.';

/** @param where the information that the person can check */
const outcomeUnknown = (where: string) =>
  `The practice's response was lost. Check ${where} in a few minutes, or contact the practice, before you try again.`;

const sectionNouns: Readonly<Record<RecordSection, string>> = {
  allergies: 'allergies',
  consultations: 'consultations',
  documents: 'documents',
  immunisations: 'immunisations',
  medication: 'medicines',
  problems: 'problems',
  testResults: 'test results',
};

const services: Readonly<Record<OnlineService, string>> = {
  PRACTICE_SEARCH: 'practice search',
  PRACTICE_SETTINGS: 'its settings for online services',
  PATIENT_DETAILS: 'patient details',
  APPOINTMENTS: 'appointments',
  TELEPHONE_APPOINTMENTS: 'telephone appointments',
  VIDEO_APPOINTMENTS: 'video appointments',
  PRESCRIPTIONS: 'repeat prescriptions',
  PRESCRIPTION_CANCELLATION: 'cancelling a prescription request',
  MESSAGES: 'messages',
  DETAILS_CHANGE: 'changes of address and contact details',
  RECORD_ALLERGIES: 'allergies in the medical record',
  RECORD_CONSULTATIONS: 'consultations in the medical record',
  RECORD_DOCUMENTS: 'documents in the medical record',
  RECORD_IMMUNISATIONS: 'immunisations in the medical record',
  RECORD_MEDICATION: 'medication in the medical record',
  RECORD_PROBLEMS: 'problems in the medical record',
  RECORD_TEST_RESULTS: 'test results in the medical record',
  REGISTRATION_WITH_LINKAGE_KEY: 'linking an account',
  REGISTRATION_WITH_DEMOGRAPHICS: 'registering without a linkage key',
  ACCOUNT_RESET: 'the emergency stop for an account',
};

export const enGB: Texts = {
  services,
  problems: {
    PRACTICE_NOT_LIVE: 'The practice is not live for online services.',
    SERVICE_NOT_IN_THIS_ENVIRONMENT: ({ service, nextStep }) =>
      nextStep === 'NOTHING'
        ? `This environment does not offer ${services[service]}.`
        : `Online services do not include ${services[service]} here. Contact the practice.`,
    SERVICE_NEEDS_NEWER_VERSION: ({ service, requiredVersion, practiceVersion }) =>
      `The practice runs version ${practiceVersion}. Version ${requiredVersion} is needed for ${services[service]}.`,
    SERVICE_NOT_OFFERED: ({ service }) => `The practice does not offer ${services[service]} online.`,
    RECORD_ACCESS_DISABLED: ({ service, isWholeRecord }) =>
      `The practice does not show ${isWholeRecord ? 'the medical record' : services[service]} online.`,
    ACCESS_ENDED: "Your access to this patient's online services has ended. Link the account again.",
    ACCOUNT_INACTIVE: 'The online account is not active. Contact the practice.',
    ACCOUNT_RESTRICTED: 'The online account is restricted. Contact the practice with proof of identity.',
    SERVICE_NOT_GRANTED: ({ service }) =>
      `The practice has not granted ${services[service]} to this account. Contact the practice.`,
    PATIENT_NOT_FOUND: 'The patient was not found.',

    APPOINTMENT_SLOT_NOT_FOUND: 'This appointment is no longer available. Choose another one.',
    APPOINTMENT_SLOT_TAKEN: 'This appointment is already taken. Check the appointments before you choose another one.',
    APPOINTMENT_SLOT_IN_PAST: 'This appointment has already started. Choose another one.',
    APPOINTMENT_TOO_SOON: ({ bookableFromDays: from }) =>
      `This practice does not accept online bookings ${from ? `less than ${days(from)} ahead` : 'at such short notice'}. ` +
      'Choose a later day or contact the practice.',
    APPOINTMENT_TOO_FAR_AHEAD: ({ bookableToDays: to }) =>
      `This practice does not accept online bookings ${to ? `more than ${days(to)} ahead` : 'this far ahead'}. ` +
      'Choose an earlier day.',
    APPOINTMENT_LIMIT_REACHED: ({ maximumBooked: maximum }) =>
      maximum === 0
        ? 'This practice does not accept online bookings. Contact the practice.'
        : `The patient already has the maximum number of upcoming appointments${maximum ? `: ${number(maximum)}` : ''}.`,
    APPOINTMENT_REASON_REQUIRED: 'This practice requires a reason for booking. Enter one and try again.',
    APPOINTMENT_REASON_NOT_ASKED: 'This practice does not accept a reason for booking. Remove it and try again.',
    APPOINTMENT_TELEPHONE_REQUIRED: 'Enter the telephone number for the clinician to call.',
    APPOINTMENT_TELEPHONE_NOT_ASKED:
      'This practice does not accept a telephone number for this appointment. Remove it and try again.',
    APPOINTMENT_DETAILS_REFUSED:
      'The practice did not accept the reason or the telephone number. Check its rules and try again.',
    APPOINTMENT_OUTCOME_UNKNOWN: outcomeUnknown('the appointments'),
    APPOINTMENT_NOT_FOUND:
      'This appointment is not visible to this account. It may already have been cancelled: contact the practice to be sure.',
    APPOINTMENT_NOT_CANCELLABLE: 'This appointment cannot be cancelled online. Contact the practice.',
    APPOINTMENT_IN_PAST: 'This appointment has already started and cannot be cancelled.',

    MEDICATION_COURSE_NOT_FOUND:
      "Some of these medicines are not on the patient's current list. Check the list and try again.",
    MEDICATION_NOT_ORDERABLE:
      'Some of these medicines cannot be requested online. Nothing was requested. Contact the practice.',
    PRESCRIPTION_ALREADY_PENDING:
      'Some of these medicines have already been requested and are waiting for the practice. Nothing new was requested.',
    PRESCRIPTION_COMMENT_REQUIRED: 'This practice requires a comment with a request. Enter one and try again.',
    PRESCRIPTION_COMMENT_NOT_ASKED: 'This practice does not accept a comment with a request. Remove it and try again.',
    PRESCRIPTION_DETAILS_REFUSED: 'The practice did not accept the request. Check its rules and try again.',
    PRESCRIPTION_OUTCOME_UNKNOWN: outcomeUnknown('the prescriptions'),
    PRESCRIPTION_NOT_FOUND: 'The request, or a medicine in it, was not found.',
    PRESCRIPTION_NOT_CANCELLABLE:
      'Nothing is left to cancel: the practice has already dealt with the request. Contact the practice.',

    PRACTICE_MESSAGE_RECIPIENT_NOT_FOUND:
      'Some of the recipients cannot receive messages. Nothing was sent. Choose the recipients again.',
    PRACTICE_MESSAGE_REFUSED:
      'The practice did not accept the message. Choose the recipients again or reword the message.',
    PRACTICE_MESSAGE_OUTCOME_UNKNOWN: outcomeUnknown('the messages'),
    PRACTICE_MESSAGE_NOT_FOUND: 'The conversation was not found. It may already have been deleted.',

    DETAILS_CHANGE_REFUSED: 'The practice did not accept these details. Check them or contact the practice.',
    DETAILS_CHANGE_OUTCOME_UNKNOWN: outcomeUnknown('the request'),
    DETAILS_CHANGE_NOT_PENDING: 'No change is waiting for the practice. It may already have been dealt with.',

    CLINICAL_DOCUMENT_NOT_AVAILABLE: `The practice does not make this document available online. ${requestCopy}`,
    CLINICAL_DOCUMENT_EMPTY: `This document was sent without content. ${requestCopy}`,
    CLINICAL_DOCUMENT_TOO_LARGE: `This document is too large to show. ${requestCopy}`,
    CLINICAL_DOCUMENT_TRUNCATED: `The practice sent only part of this document, so it is not shown. ${requestCopy}`,
    CLINICAL_DOCUMENT_CORRUPT: `This document is damaged and cannot be shown. ${requestCopy}`,
    CLINICAL_DOCUMENT_WRONGLY_ENCODED: `This document was sent in a form that cannot be read. ${requestCopy}`,
    CLINICAL_DOCUMENT_UNREADABLE: `The text of this document cannot be read. ${requestCopy}`,
    CLINICAL_DOCUMENT_TOOK_TOO_LONG: `Making this document safe to show took too long. ${requestCopy}`,
    CLINICAL_DOCUMENT_NOT_MADE_SAFE: `This document could not be made safe to show. ${requestCopy}`,
    CLINICAL_DOCUMENT_READER_BUSY: 'Too many documents are being read at the moment. Try again in a minute.',

    ONLINE_REGISTRATION_NO_SUCH_PRACTICE: 'No participating practice has this code. Check the code.',
    ONLINE_REGISTRATION_NO_SUCH_ACCOUNT:
      'The practice has no online account with this account ID. Check the letter from the practice.',
    ONLINE_REGISTRATION_LINKAGE_KEY_WRONG: 'The linkage key is incorrect. Check the letter from the practice.',
    ONLINE_REGISTRATION_DETAILS_DO_NOT_MATCH:
      'The surname or date of birth does not match the account. Enter both as the practice has recorded them.',
    ONLINE_REGISTRATION_NO_MATCHING_PATIENT:
      'The practice has no patient with exactly these details. Check them or contact the practice.',
    ONLINE_REGISTRATION_SEVERAL_PATIENTS_MATCH:
      'More than one patient matches these details. Ask the practice for a letter with a linkage key.',
    ONLINE_REGISTRATION_ACCOUNT_INACTIVE: 'The online account is not active. Contact the practice.',
    ONLINE_REGISTRATION_PATIENT_HAS_LEFT: 'The patient is no longer registered at this practice. Contact the practice.',
    ONLINE_REGISTRATION_PATIENT_ARCHIVED: "The practice has archived the patient's record. Contact the practice.",
    ONLINE_REGISTRATION_TOO_YOUNG: 'The patient is too young for an online account of their own. Contact the practice.',
    ONLINE_REGISTRATION_NOT_ENABLED: 'This practice does not allow accounts to be linked online. Contact the practice.',
    ONLINE_REGISTRATION_DETAILS_REFUSED:
      'The practice did not accept these details. Check them or contact the practice.',
    ONLINE_REGISTRATION_ALREADY_LINKED:
      'This account is already linked. If you linked it and it is not shown here, its key has been lost: ask the practice to reset the account and to issue a new linkage key.',
    ONLINE_REGISTRATION_IDENTITY_LEVEL_TOO_LOW: 'To open an account, sign in again with proof of identity.',
    ONLINE_REGISTRATION_IDENTITY_DETAILS_MISSING:
      'Your sign-in does not include your name and date of birth. Sign in again and agree to share them.',
    ONLINE_REGISTRATION_IDENTITY_DETAILS_DIFFER: 'The name or date of birth does not match your sign-in.',
    ONLINE_REGISTRATION_LOCKED_OUT: ({ retryAt }) =>
      `Too many attempts have failed. Wait until ${momentAfter(retryAt)} before you try again.`,
    ONLINE_REGISTRATION_OUTCOME_UNKNOWN:
      "The practice's response was lost. Try once more. If the account is then reported as already linked, ask the practice to reset it and to issue a new linkage key.",
    ACCOUNT_RESET_OUTCOME_UNKNOWN:
      "The practice's response was lost, and the account does not appear to be stopped. Phone the practice now.",
  },
  cancellationReasons: { noLongerRequired: 'No longer required', unableToAttend: 'Unable to attend' },
  accountStopped: 'The account has been stopped. To reopen it, contact the practice with proof of identity.',
  hiddenEntriesNotice: (section) =>
    `The practice may have hidden some ${sectionNouns[section]} from online access. ` +
    `If none are shown here, none have been shared. This does not mean that there are none.`,
  documentLabels: { image: 'Image', imageNotShown: 'Image not shown', struckOut: 'struck out' },
};
