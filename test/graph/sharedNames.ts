import { sharedEntities } from './sharedEntities.ts';
import type { SharedName } from './SharedName.ts';

/** A subgraph that returns pages, with a `PageInfo` of its own. */
const pagesOfThings = (directives: string) => `type Query { things: ThingConnection }
  type ThingConnection { pageInfo: PageInfo! }
  type PageInfo ${directives} { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }`;

/** The ways, each composed with the published SDL by both compositions. `docs/federation.md` has them as a table. */
export const sharedNames: readonly SharedName[] = [
  {
    theirs: '`Query.me`, with a `User` of its own',
    sdl: `type Query { me: User }
      type User @key(fields: "id") { id: ID! email: String }`,
    advice: 'Nothing: this subgraph has `gpOnlineUser`.',
  },
  {
    theirs: '`Query.patient`, `Query.practice` and `Query.appointments`',
    sdl: `type Query { patient(id: ID!): Patient practice(code: String!): Practice appointments(first: Int): [Visit!]! }
      type Patient @key(fields: "id", resolvable: false) { id: ID! }
      type Practice @key(fields: "odsCode", resolvable: false) { odsCode: ID! }
      type Visit { at: String! }`,
    advice: 'Nothing: root fields of this subgraph have `Gp` in their name.',
  },
  {
    theirs: '`Mutation.sendMessage` and `cancelAppointment`, with inputs and a result union',
    sdl: `type Query { chats: [Chat!]! }
      type Mutation { sendMessage(input: SendMessageInput!): SendMessageResult cancelAppointment(input: CancelAppointmentInput!): Boolean }
      input SendMessageInput { text: String! }
      input CancelAppointmentInput { id: ID! }
      union SendMessageResult = Chat | SendMessageRefused
      type Chat { text: String }
      type SendMessageRefused { reason: String }`,
    advice: 'Nothing: mutations, inputs and results of this subgraph have `Gp` in their name.',
  },
  {
    theirs: '`PostalAddress`',
    sdl: `type Query { office: PostalAddress }
      type PostalAddress { line1: String! town: String postcode: String! country: String! }`,
    advice: 'Nothing: addresses here are `GpPostalAddress`.',
  },
  {
    theirs: '`Clinician`, `SpokenLanguage` and `Sex`',
    sdl: `type Query { clinicians: [Clinician!]! }
      type Clinician @key(fields: "id") { id: ID! name: String! sex: Sex languages: [SpokenLanguage!]! }
      type SpokenLanguage { code: String! }
      enum Sex { F M }`,
    advice: 'Nothing: the names here are `GpClinician`, `GpSpokenLanguage` and `GpSex`.',
  },
  {
    theirs: 'the scalars `Date` and `DateTime`',
    sdl: `scalar Date
      scalar DateTime
      type Query { today: Date now: DateTime }`,
    advice:
      'Nothing to compose. The scalars become one: if yours have another format, rename them, because clients cannot tell them apart.',
  },
  {
    theirs: '`PageInfo` with `@shareable`',
    sdl: pagesOfThings('@shareable'),
    advice: 'Nothing: it is `@shareable` here too.',
  },
  {
    theirs: '`PageInfo` without `@shareable`',
    sdl: pagesOfThings(''),
    refusedWith: ['INVALID_FIELD_SHARING'],
    advice: 'Add `@shareable` to your `PageInfo`.',
    instead: pagesOfThings('@shareable'),
  },
  ...sharedEntities,
  {
    theirs: 'an `Appointment` of its own, with fields that are here too',
    sdl: `type Query { dental: [Appointment!]! }
      type Appointment @key(fields: "reference") { reference: ID! startsAt: String! }`,
    refusedWith: ['FIELD_TYPE_MISMATCH', 'INVALID_FIELD_SHARING'],
    advice: 'Give the type another name, such as `DentalAppointment`.',
    instead: `type Query { dental: [DentalAppointment!]! }
      type DentalAppointment @key(fields: "reference") { reference: ID! startsAt: String! }`,
  },
  {
    theirs: 'a `Prescription` of its own, with another key and no field that is here',
    sdl: `type Query { dispensed: [Prescription!]! }
      type Prescription @key(fields: "barcode") { barcode: ID! dispensedOn: String }`,
    refusedWith: ['SATISFIABILITY_ERROR'],
    advice: 'Give the type another name. Nothing leads from its key to the fields that are here.',
    instead: `type Query { dispensed: [DispensedPrescription!]! }
      type DispensedPrescription @key(fields: "barcode") { barcode: ID! dispensedOn: String }`,
  },
  {
    theirs: '`BookableSlot`, `RecordText` and `SnomedCtCode`',
    sdl: `type Query { free: [BookableSlot!]! notes: [RecordText!]! }
      type BookableSlot { id: ID! at: String! reason: SnomedCtCode }
      type RecordText { author: String }
      type SnomedCtCode { code: String! }`,
    advice:
      'Nothing: types of this subgraph that are no entities [have `Gp` in their name](decisions/0033-names-of-types.md).',
  },
  {
    theirs: '`UkDateTime` with `@shareable` and the fields that are here',
    sdl: `type Query { flights: [UkDateTime!]! }
      scalar LocalDateTime
      scalar DateTime
      type UkDateTime @shareable { local: LocalDateTime! instant: DateTime! isInstantCertain: Boolean! }`,
    advice: 'Nothing: it is `@shareable` here too, so that clients show a moment with one component.',
  },
  {
    theirs: 'a `GpBookableSlot` of its own, or another object type with a name from here',
    sdl: `type Query { free: [GpBookableSlot!]! }
      type GpBookableSlot { id: ID! at: String! }`,
    refusedWith: ['INVALID_FIELD_SHARING'],
    advice: 'Give the type another name.',
    instead: `type Query { free: [DentalSlot!]! }
      type DentalSlot { id: ID! at: String! }`,
  },
  {
    theirs: 'a second GP supplier, with types of its own and a routing subgraph',
    sdl: `type Query { myGpPatients: [MyGpPatient!]! @requiresScopes(scopes: [["gp:patient"]]) }
      union MyGpPatient = Patient | TppPatient
      type Patient @key(fields: "nhsNumber", resolvable: false) { nhsNumber: String }
      type TppPatient @key(fields: "nhsNumber") { nhsNumber: String practice: Practice }
      type Practice @key(fields: "odsCode", resolvable: false) { odsCode: ID! }`,
    advice: 'See [Two GP suppliers in one graph](two-suppliers.md).',
  },
];
