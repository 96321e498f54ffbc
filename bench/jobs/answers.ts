import type { MedicalRecord, Observation, RecordEvent } from '../../simulator/world/MedicalRecord.ts';
import { bookedSlots } from '../../simulator/world/lookup.ts';
import type { World } from '../../simulator/world/World.ts';
import type { Clinic, Slot } from '../../simulator/world/Clinic.ts';

/**
 * The right answers, made from the data of the simulated world without any code of the product. They are objects for the default
 * resolvers of graphql-js over bench/peers/schema.graphql.
 */
export function createAnswer(world: World, patientsPerPerson: number): object {
  const patient = createPatient(world);
  return { gpOnlineUser: { patients: Array.from({ length: patientsPerPerson }, () => patient) }, gpPatient: patient };
}

function createPatient(world: World): object {
  const [patient] = world.patients;
  const [practice] = world.practices;
  if (patient === undefined || practice === undefined) throw new Error('The world has no patient.');
  const { firstName, surname, courses, messages, medicalRecord } = patient;
  return {
    id: 'patient',
    demographics: { __typename: 'GpPatientDemographics', firstName, surname },
    appointments: {
      __typename: 'GpAppointments',
      upcoming: bookedSlots(practice, patient).map(({ slot }) => ({
        ...toSlot(slot),
        clinicians: [{ name: 'Dr Plaster' }],
      })),
    },
    bookableSlots: {
      __typename: 'GpBookableSlots',
      slots: toConnection(practice.clinics.flatMap(freeSlots).toSorted(byStart)),
    },
    medicationCourses: {
      __typename: 'GpMedicationCourses',
      courses: courses.map(({ Name, Dosage }) => ({ name: Name, dosage: Dosage })),
    },
    messages: {
      __typename: 'GpPracticeMessages',
      unreadCount: messages.filter(({ MessageReplies }) => MessageReplies.some(({ IsUnread }) => IsUnread)).length,
    },
    medicalRecord: createSections(medicalRecord),
  };
}

const kinds = { Practice: 'IN_PERSON', Telephone: 'TELEPHONE', Visit: 'HOME_VISIT', Video: 'VIDEO', Unknown: 'OTHER' };

function toSlot({ start, kind }: Slot) {
  return { startsAt: { local: start }, kind: kinds[kind] };
}

function freeSlots({ slots }: Clinic) {
  return slots
    .filter(({ appointment }) => appointment === undefined)
    .map((slot) => ({
      ...toSlot(slot),
      durationMinutes: 10,
      location: { name: 'Main Surgery' },
      clinicians: [{ name: 'Dr Plaster' }],
    }));
}

function byStart(a: ReturnType<typeof toSlot>, b: ReturnType<typeof toSlot>): number {
  return a.startsAt.local < b.startsAt.local ? -1 : 1;
}

function createSections(record: MedicalRecord): object {
  const section = <Item extends object>(
    typename: string,
    items: readonly (Item | null)[],
    toNode: (item: Item) => object,
  ) => {
    const nodes = items.filter((item) => item !== null).map((item) => [eventOf(item), toNode(item)] as const);
    const sorted = nodes.toSorted(([a], [b]) => compareEvents(a, b)).map(([, node]) => node);
    return { __typename: typename, entries: toConnection(sorted) };
  };
  const [document] = record.Documents;
  const html = document?.content?.kind === 'html' ? document.content.html : '';
  return {
    allergies: section('GpRecordAllergies', record.Allergies, toObservation),
    consultations: section('GpRecordConsultations', record.Consultations, (item) => ({
      ...toEntry(item),
      location: item.Location,
      consultantName: item.ConsultantName,
    })),
    documents: section('GpRecordDocuments', record.Documents, (item) => ({
      ...toEntry(item.Observation),
      id: item.DocumentGuid,
      title: item.Observation.AssociatedText?.[0]?.Text,
      isAvailable: item.Available,
    })),
    immunisations: section('GpRecordImmunisations', record.Immunisations, toObservation),
    medication: section('GpRecordMedication', record.Medication, (item) => ({
      ...toEntry(item),
      name: item.DrugName,
      dosage: item.Dosage,
      quantity: item.Quantity,
    })),
    problems: section('GpRecordProblems', record.Problems, (item) => ({
      ...toObservation(item.Observation),
      status: item.Status,
    })),
    testResults: section('GpRecordTestResults', record.TestResults, (item) => toObservation(item.Value)),
    document: { __typename: 'ClinicalDocument', content: { __typename: 'GpClinicalDocumentContent', html } },
  };
}

function toEntry({ Term, EffectiveDate }: RecordEvent) {
  return { code: { term: Term }, date: { value: EffectiveDate?.Value }, isIncomplete: false };
}

function toObservation(observation: Observation) {
  const { ObservationType, NumericValue, NumericUnits } = observation;
  return {
    ...toEntry(observation),
    observationKind: ObservationType,
    value: NumericValue === undefined ? null : { number: NumericValue, units: NumericUnits },
  };
}

function eventOf(item: object): RecordEvent {
  const { Observation: own, Value: value } = item as { Observation?: RecordEvent; Value?: RecordEvent };
  return own ?? value ?? (item as RecordEvent);
}

/** Latest first, then by id. */
function compareEvents(a: RecordEvent, b: RecordEvent): number {
  const [dateA = '', dateB = ''] = [a.EffectiveDate?.Value, b.EffectiveDate?.Value];
  if (dateA !== dateB) return dateA > dateB ? -1 : 1;
  return a.EventGuid < b.EventGuid ? -1 : 1;
}

interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
}

/** A connection whose cursors are positions. */
export function toConnection<Node>(nodes: readonly Node[]) {
  return ({ first, after }: PageArguments) => {
    const start = after === undefined || after === null ? 0 : Number(after);
    const end = Math.min(nodes.length, start + first);
    return {
      totalCount: nodes.length,
      edges: nodes.slice(start, end).map((node) => ({ node })),
      pageInfo: { hasNextPage: end < nodes.length, endCursor: String(end) },
    };
  };
}
