import type { Appointment, Slot } from '../../src/domain/appointment.ts';
import type { Account, Demographics, PatientLink, PersonalServices } from '../../src/domain/patient.ts';
import type { Practice, PracticeSettings, RecordAccess } from '../../src/domain/practice.ts';
import { RefusedError } from '../../src/domain/RefusedError.ts';
import { readUkTime } from '../../src/domain/ukTime.ts';
import type { UpstreamTraits } from '../../src/domain/upstreamTraits.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import type { PatientLinks } from '../../src/identity/PatientLinks.ts';

/** The current time in every test that uses the fake. */
export const now = new Date('2026-11-23T09:00:00Z');

export const recordAccess = {
  scheme: 'detailedCoded',
  sections: {
    allergies: true,
    consultations: true,
    documents: true,
    immunisations: true,
    medication: true,
    problems: true,
    testResults: true,
  },
} as const satisfies RecordAccess;

export const practice: Practice = {
  odsCode: 'A28001',
  name: 'The Surgery',
  isLive: true,
  version: '2.1.0.0',
  clinicalSystemVersion: '9.1',
};

export const settings: PracticeSettings = {
  services: {
    appointments: true,
    prescriptions: true,
    detailsChange: true,
    messages: true,
    onlineRegistration: true,
    medicalRecord: true,
    recordAccess,
  },
  bookingReason: 'optional',
  prescribingComment: 'optional',
  maximumBooked: 3,
  bookableFromDays: 0,
  bookableToDays: 28,
  telephoneConsultations: true,
  address: { town: 'Leeds' },
  telephone: '0113 496 0000',
};

export const allServices: PersonalServices = {
  appointments: true,
  prescriptions: true,
  detailsChange: true,
  messages: true,
  medicalRecord: true,
};

export const account = {
  kind: 'active',
  level: 'full',
  assigned: allServices,
  effective: allServices,
  otherServices: {},
  recordAccess,
} as const satisfies Account;

export const demographics: Demographics = {
  firstName: 'Ada',
  surname: 'Byron',
  dateOfBirth: '1980-02-29',
  sex: 'female',
  nhsNumber: '9990000018',
};

export const ada = aLink('ada');

/** The access that a registration returns. */
export const access = {
  kind: 'relationship',
  id: '00000000-0000-4000-8000-0000000000aa',
  key: 'key of the relationship',
} as const;

/** Links that cannot be changed. */
export function fakeLinks(links: readonly PatientLink[] = [ada]): PatientLinks {
  return {
    ofPerson: () => Promise.resolve(links),
    ofAccount: () => Promise.resolve(undefined),
    add: () => Promise.reject(new Error('No link was to be added.')),
    pin: () => Promise.resolve('changed' as const),
    remove: () => Promise.reject(new Error('No link was to be removed.')),
  };
}

/** A link of the person `sam` to a patient. */
export function aLink(patientId: string, odsCode = 'A28001'): PatientLink {
  const access = { kind: 'relationship', id: `relationship of ${patientId}`, key: 'secret' } as const;
  return { patientId, subject: 'sam', odsCode, relation: 'self', access };
}

export function aSlot(slotNumber: string, start: string, more: Partial<Slot> = {}): Slot {
  const startsAt = readUkTime(start);
  return {
    slotNumber,
    startsAt,
    endsAt: startsAt,
    isTimeExact: true,
    kind: 'inPerson',
    sessionKind: 'timed',
    clinicians: [],
    ...more,
  };
}

export function anAppointment(slotNumber: string, start: string, more: Partial<Appointment> = {}): Appointment {
  return { ...aSlot(slotNumber, start), ...more };
}

/** Those of an upstream that has every service. */
export const noTraits: UpstreamTraits = {
  lacks: new Set(),
  restrictedAccountsLack: new Set(),
  cancellationReason: 'required',
};

/** The name of a call and its arguments. */
type Call = [name: string, ...args: unknown[]];

/** Creates an upstream in memory. Nothing is remembered of accounts, which are read first. `calls` records the name and the arguments of each call, in order. */
export function fakeEmis(overrides: Partial<EmisClient> = {}): EmisClient & { calls: Call[] } {
  const calls: Call[] = [];
  const { traits = noTraits, rememberedAccount = () => ({ kind: 'lookFirst' }), ...methods } = overrides;
  const emis: Omit<EmisClient, 'traits' | 'rememberedAccount'> = {
    practice: (_subject, odsCode) => Promise.resolve({ ...practice, odsCode }),
    practiceSettings: () => Promise.resolve(settings),
    findPractices: () => Promise.resolve([]),
    account: () => Promise.resolve(account),
    demographics: () => Promise.resolve(demographics),
    freeSlots: () => Promise.resolve([]),
    appointments: () => Promise.resolve([]),
    bookAppointment: () => Promise.resolve({ kind: 'done', value: undefined }),
    cancelAppointment: () => Promise.resolve({ kind: 'done', value: undefined }),
    medicationCourses: () => Promise.resolve([]),
    prescriptions: () => Promise.resolve({ requests: [], courses: [] }),
    requestPrescription: () => Promise.resolve({ kind: 'done', value: '00000000-0000-4000-8000-000000000001' }),
    cancelPrescriptionRequest: () => Promise.resolve({ kind: 'done', value: undefined }),
    recordSections: (_link, sections, range) =>
      Promise.resolve({
        sections: Object.fromEntries(sections.map((section) => [section, []])),
        range,
        freeTextWithheldBefore: undefined,
      }),
    documentContent: () => Promise.resolve(''),
    messages: () => Promise.resolve([]),
    message: () => Promise.reject(new RefusedError('noSuchMessage')),
    messageRecipients: () => Promise.resolve([]),
    sendMessage: () => Promise.resolve({ kind: 'done', value: undefined }),
    markMessageRead: () => Promise.resolve({ kind: 'done', value: undefined }),
    deleteMessage: () => Promise.resolve({ kind: 'done', value: undefined }),
    detailsChange: () => Promise.resolve(null),
    requestDetailsChange: () => Promise.resolve({ kind: 'done', value: undefined }),
    cancelDetailsChange: () => Promise.resolve({ kind: 'done', value: undefined }),
    registerWithLinkageKey: () => Promise.resolve({ kind: 'done', value: access }),
    registerWithDemographics: () => Promise.resolve({ kind: 'done', value: access }),
    resetAccountLinkageKey: () => Promise.resolve({ kind: 'done', value: undefined }),
    endSessions: () => undefined,
    invalidatePractice: () => undefined,
    invalidateOldPractice: () => Promise.resolve(),
    close: () => Promise.resolve(),
    ...methods,
  };
  const recorded = Object.entries(emis).map(([name, method]): [string, unknown] => [
    name,
    (...args: unknown[]) => {
      // Looking for old facts is no call to the upstream, and happens before each denial.
      if (name !== 'invalidateOldPractice')
        calls.push([name, ...args.map(recordedArgument).filter((argument) => argument !== 'sam')]);
      return (method as (...args: unknown[]) => unknown)(...args);
    },
  ]);
  return { ...(Object.fromEntries(recorded) as unknown as EmisClient), traits, rememberedAccount, calls };
}

/** Records a patient by id and any other argument unchanged. */
function recordedArgument(argument: unknown): unknown {
  return typeof argument === 'object' && argument !== null && 'patientId' in argument ? argument.patientId : argument;
}
