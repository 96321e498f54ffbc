import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { PeerLink } from '../readSetup.ts';
import { listOf, type Loaders } from './loaders.ts';

const unzip = promisify(gunzip);

export interface Context {
  readonly links: readonly PeerLink[];
  readonly loaders: Loaders;
}

type Item = Readonly<Record<string, never>>;
interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
}

function toConnection(nodes: readonly object[], { first, after }: PageArguments) {
  const start = after === undefined || after === null ? 0 : Number(Buffer.from(after, 'base64').toString());
  const end = Math.min(nodes.length, start + first);
  return {
    totalCount: nodes.length,
    edges: nodes.slice(start, end).map((node) => ({ node })),
    pageInfo: { hasNextPage: end < nodes.length, endCursor: Buffer.from(String(end)).toString('base64') },
  };
}

const text = (value: number | string | undefined) => (value === undefined ? null : String(value));

function toEntry({ Term, EffectiveDate }: Item) {
  const date = EffectiveDate as { Value?: string } | undefined;
  return { code: { term: Term }, date: { value: date?.Value }, isIncomplete: false };
}

function toObservation(item: Item) {
  const { ObservationType, NumericValue, NumericUnits } = item;
  const value = NumericValue === undefined ? null : { number: text(NumericValue), units: NumericUnits };
  return { ...toEntry(item), observationKind: ObservationType, value };
}

/** The resolver of a section: its entries, latest first. */
function section(typename: string, itemType: string, itemName: string, toNode: (item: Item) => object, inner?: string) {
  return async (link: PeerLink, _: unknown, { loaders }: Context) => {
    const record = await loaders.section.load({ link, itemType });
    const event = (item: Item): { EventGuid: string; EffectiveDate?: { Value: string } } =>
      inner === undefined ? (item as never) : (item[inner] as never);
    const items = listOf(record[itemType], itemName).toSorted((one, other) => {
      const [a, b] = [event(one), event(other)];
      const [dateA = '', dateB = ''] = [a.EffectiveDate?.Value, b.EffectiveDate?.Value];
      if (dateA !== dateB) return dateA > dateB ? -1 : 1;
      return a.EventGuid < b.EventGuid ? -1 : 1;
    });
    const nodes = items.map(toNode);
    return { __typename: typename, entries: (args: PageArguments) => toConnection(nodes, args) };
  };
}

const kinds = { Practice: 'IN_PERSON', Telephone: 'TELEPHONE', Visit: 'HOME_VISIT', Video: 'VIDEO' };
const kindOf = (status: string) => kinds[status as keyof typeof kinds] ?? 'OTHER';

interface Clinics {
  readonly Sessions: unknown;
  readonly Locations: unknown;
  readonly SessionHolders: unknown;
  readonly Appointments?: unknown;
}

function toSlots({ Sessions, Locations, SessionHolders, Appointments }: Clinics) {
  const names = new Map(listOf(SessionHolders, 'SessionHolder').map((one) => [one['ClinicianId'], one['DisplayName']]));
  const places = new Map(listOf(Locations, 'Location').map((one) => [one['LocationId'], one['LocationName']]));
  const sessions = new Map<unknown, Item>(listOf(Sessions, 'Session').map((one) => [one['SessionId'], one]));
  const toSlot = (slot: Item, session: Item | undefined) => ({
    startsAt: { local: text(slot['StartTime']) },
    kind: kindOf(slot['SlotTypeStatus'] ?? ''),
    durationMinutes: Math.round((Date.parse(slot['EndTime'] ?? '') - Date.parse(slot['StartTime'] ?? '')) / 60_000),
    location: { name: places.get(session?.['LocationId']) },
    clinicians: listOf(session?.['ClinicianIds'], 'ClinicianId').map((id) => ({ name: names.get(id as never) })),
  });
  const slots = Appointments
    ? listOf(Appointments, 'Appointment').map((one) => toSlot(one, sessions.get(one['SessionId'])))
    : [...sessions.values()].flatMap((session) => listOf(session['Slots'], 'Slot').map((one) => toSlot(one, session)));
  return slots.toSorted((a, b) => ((a.startsAt.local ?? '') < (b.startsAt.local ?? '') ? -1 : 1));
}

const dayAfter = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

export const resolvers = {
  Query: {
    gpOnlineUser: () => ({}),
    gpPatient: (_: unknown, { id }: { id: string }, { links }: Context) =>
      links.find(({ patientRelationshipId }) => patientRelationshipId === id),
  },
  GpOnlineUser: { patients: (_: unknown, __: unknown, { links }: Context) => links },
  Patient: {
    id: (link: PeerLink) => link.patientRelationshipId,
    async demographics(link: PeerLink, _: unknown, { loaders }: Context) {
      const { FirstName, Surname } = await loaders.call<Item>(link, 'GetDemographics', {});
      return { __typename: 'GpPatientDemographics', firstName: FirstName, surname: Surname };
    },
    async appointments(link: PeerLink, _: unknown, { loaders }: Context) {
      const args = { FetchPreviousAppointments: false };
      const answer = await loaders.call<Clinics>(link, 'GetPatientAppointments', args);
      return {
        __typename: 'GpAppointments',
        upcoming: toSlots({ ...answer, Appointments: answer.Appointments ?? {} }),
      };
    },
    async bookableSlots(link: PeerLink, { from, to }: { from: string; to: string }, { loaders }: Context) {
      const args = { FromDateTime: `${from}T00:00:00`, ToDateTime: `${dayAfter(to)}T00:00:00` };
      const slots = toSlots(await loaders.call<Clinics>(link, 'GetAvailableAppointments', args));
      return { __typename: 'GpBookableSlots', slots: (page: PageArguments) => toConnection(slots, page) };
    },
    async medicationCourses(link: PeerLink, _: unknown, { loaders }: Context) {
      const { Courses } = await loaders.call<Item>(link, 'GetMedicationCourses', {});
      const courses = listOf(Courses, 'Course').map(({ Name, Dosage }) => ({ name: Name, dosage: Dosage }));
      return { __typename: 'GpMedicationCourses', courses };
    },
    async messages(link: PeerLink, _: unknown, { loaders }: Context) {
      const { Messages } = await loaders.call<Item>(link, 'GetMessages', {});
      const unread = listOf(Messages, 'Message').filter(({ HasUnreadReplies }) => String(HasUnreadReplies) === 'true');
      return { __typename: 'GpPracticeMessages', unreadCount: unread.length };
    },
    medicalRecord: (link: PeerLink) => link,
  },
  MedicalRecord: {
    allergies: section('GpRecordAllergies', 'Allergies', 'Allergy', toObservation),
    consultations: section('GpRecordConsultations', 'Consultations', 'Consultation', (item) => ({
      ...toEntry(item),
      location: item['Location'],
      consultantName: item['ConsultantName'],
    })),
    documents: section('GpRecordDocuments', 'Documents', 'Document', toDocument, 'Observation'),
    immunisations: section('GpRecordImmunisations', 'Immunisations', 'Immunisation', toObservation),
    medication: section('GpRecordMedication', 'Medication', 'Medication', (item) => ({
      ...toEntry(item),
      name: item['DrugName'],
      dosage: item['Dosage'],
      quantity: text(item['Quantity']),
    })),
    problems: section(
      'GpRecordProblems',
      'Problems',
      'Problem',
      (item) => ({ ...toObservation(item['Observation'] ?? {}), status: item['Status'] }),
      'Observation',
    ),
    testResults: section(
      'GpRecordTestResults',
      'TestResults',
      'TestResult',
      (item) => toObservation(item['Value'] ?? {}),
      'Value',
    ),
    async document(link: PeerLink, { id }: { id: string }, { loaders }: Context) {
      const record = await loaders.section.load({ link, itemType: 'Documents' });
      const found = listOf(record['Documents'], 'Document').find(({ DocumentGuid }) => DocumentGuid === id);
      if (found === undefined) return null;
      const content = async () => {
        const answer = await loaders.call<Item>(link, 'GetMedicalRecordDocumentContent', { DocumentGuid: id });
        const bytes = Buffer.from(answer['CompressedEncodedDocumentContent'] ?? '', 'base64');
        return { __typename: 'GpClinicalDocumentContent', html: (await unzip(bytes)).toString() };
      };
      return { __typename: 'ClinicalDocument', ...toDocument(found), content };
    },
  },
};

function toDocument(item: Item) {
  const observation: Item = item['Observation'] ?? {};
  return {
    ...toEntry(observation),
    id: item['DocumentGuid'],
    title: listOf(observation['AssociatedText'], 'AssociatedText')[0]?.['Text'],
    isAvailable: item['Available'],
  };
}
