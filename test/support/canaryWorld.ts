import { aCourse, aMessage, aPatient, aPractice, aRecord, aWorld } from '../../simulator/world/builders.ts';
import type { World } from '../../simulator/world/World.ts';

/** The kinds of data that hold a canary. */
export const canaryKinds = [
  'Address',
  'Allergy',
  'Booking',
  'Course',
  'Document',
  'Email',
  'Message',
  'Reply',
  'Sent',
  'Surname',
  'Title',
] as const;
type CanaryKind = (typeof canaryKinds)[number];

export interface Canary {
  /** The number of the patient whom it is about. */
  readonly patient: number;
  readonly kind: string;
}

const pattern = new RegExp(`Mix(\\d{4})(${canaryKinds.join('|')})`, 'g');

export const canary = (patient: number, kind: CanaryKind): string => `Mix${String(patient).padStart(4, '0')}${kind}`;

/** @returns the canaries in a text */
export function readCanaries(text: string): Canary[] {
  return [...text.matchAll(pattern)].map(([, patient = '', kind = '']) => ({ patient: Number(patient), kind }));
}

export const subjectOf = (patient: number): string => `subject-${patient}`;

/** The patients whom a person may see: themselves, and for every fifth person the next one as well. */
export function patientsOf(person: number, people: number): readonly number[] {
  return person % 5 === 0 && person + 1 < people ? [person, person + 1] : [person];
}

/** A world of people at two practices, each with a canary in every kind of data. */
export function aCanaryWorld(people: number): World {
  const slots = Array.from({ length: 4 }, (_, hour) => ({ start: `2031-05-20T1${hour}:00:00` }));
  const practices = [aPractice({ slots }), aPractice({ odsCode: 'X99952', slots })];
  const patients = Array.from({ length: people }, (_, at) =>
    aPatient({
      subject: subjectOf(at),
      practice: at % 2 === 0 ? 'X99951' : 'X99952',
      surname: canary(at, 'Surname'),
      contactDetails: { EmailAddress: `${canary(at, 'Email')}@example.org` },
      address: { HouseNameFlatNumber: canary(at, 'Address'), Postcode: 'ZZ99 9ZZ' },
      appointments: [{ start: `2031-06-01T09:00:00`, reason: canary(at, 'Booking') }],
      courses: [aCourse({ Name: canary(at, 'Course') })],
      messages: [
        aMessage({
          Subject: canary(at, 'Message'),
          Content: canary(at, 'Message'),
          replies: [{ ReplyContent: canary(at, 'Reply') }],
        }),
      ],
      medicalRecord: aRecord({
        Allergies: [{ Term: canary(at, 'Allergy') }],
        Documents: [
          {
            Observation: { Term: canary(at, 'Title'), AssociatedText: [{ Text: canary(at, 'Title') }] },
            content: { kind: 'html', html: `<p>${canary(at, 'Document')}</p>` },
          },
        ],
      }),
      // The person before this one may see this patient too.
      proxies: at > 0 && patientsOf(at - 1, people).includes(at) ? [{ subject: subjectOf(at - 1) }] : [],
    }),
  );
  return aWorld({ practices, patients });
}
