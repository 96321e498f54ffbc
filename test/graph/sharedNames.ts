/** A way in which another subgraph of the same supergraph may use names that this subgraph has or is likely to want. */
interface SharedName {
  /** What the other subgraph has: the first column of the table in docs/federation.md. */
  readonly theirs: string;
  readonly sdl: string;
  /** The error codes of both compositions, each once. Absent when the subgraphs compose. */
  readonly refusedWith?: readonly string[];
  /** What the other team can do: the last column of the table. */
  readonly advice: string;
  /** The other subgraph after that, for a refused one. It composes. */
  readonly instead?: string;
}

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
    sdl: `type Query { things: ThingConnection }
      type ThingConnection { pageInfo: PageInfo! }
      type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }`,
    advice: 'Nothing: it is `@shareable` here too.',
  },
  {
    theirs: '`PageInfo` without `@shareable`',
    sdl: `type Query { things: ThingConnection }
      type ThingConnection { pageInfo: PageInfo! }
      type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }`,
    refusedWith: ['INVALID_FIELD_SHARING'],
    advice: 'Add `@shareable` to your `PageInfo`.',
    instead: `type Query { things: ThingConnection }
      type ThingConnection { pageInfo: PageInfo! }
      type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }`,
  },
  {
    theirs: 'fields on `Practice`, keyed by `odsCode: ID!`',
    sdl: `type Query { openNow: [Practice!]! }
      type Practice @key(fields: "odsCode") { odsCode: ID! openingHours: String }`,
    advice: 'Nothing.',
  },
  {
    theirs: '`Practice.odsCode: String!`',
    sdl: `type Query { openNow: [Practice!]! }
      type Practice @key(fields: "odsCode") { odsCode: String! openingHours: String }`,
    refusedWith: ['FIELD_TYPE_MISMATCH'],
    advice: 'Change its type to `ID!`. A client sees the same JSON.',
    instead: `type Query { openNow: [Practice!]! }
      type Practice @key(fields: "odsCode") { odsCode: ID! openingHours: String }`,
  },
  {
    theirs: '`Practice.name`',
    sdl: `type Query { openNow: [Practice!]! }
      type Practice @key(fields: "odsCode") { odsCode: ID! name: String }`,
    refusedWith: ['INVALID_FIELD_SHARING'],
    advice: 'Give the field another name, such as `directoryName`, or leave it out: the name here is the one in EMIS.',
    instead: `type Query { openNow: [Practice!]! }
      type Practice @key(fields: "odsCode") { odsCode: ID! directoryName: String }`,
  },
  {
    theirs: 'fields on `Patient`, keyed by `id`',
    sdl: `type Query { version: String }
      type Patient @key(fields: "id") { id: ID! note: String }`,
    advice: 'Nothing.',
  },
  {
    theirs: 'fields on `Patient`, keyed by `nhsNumber`',
    sdl: `type Query { version: String }
      type Patient @key(fields: "nhsNumber") { nhsNumber: String hospitalLetters: [String!] }`,
    advice: 'Nothing to compose. Read [its effects](#what-keying-by-nhs-number-means) first.',
  },
  {
    theirs: 'a field on `Patient` that requires `nhsNumber`, without its scope',
    sdl: `type Query { version: String }
      type Patient @key(fields: "id") { id: ID! nhsNumber: String @external pharmacy: String @requires(fields: "nhsNumber") }`,
    refusedWith: ['MISSING_TRANSITIVE_AUTH_REQUIREMENTS'],
    advice: 'Add `@requiresScopes(scopes: [["gp:patient"]])` to the field.',
    instead: `type Query { version: String }
      type Patient @key(fields: "id") { id: ID! nhsNumber: String @external
        pharmacy: String @requires(fields: "nhsNumber") @requiresScopes(scopes: [["gp:patient"]]) }`,
  },
  {
    theirs: 'a second supplier of `Patient.demographics`',
    sdl: `type Query { version: String }
      type Patient @key(fields: "nhsNumber") { nhsNumber: String demographics: PdsDemographics }
      type PdsDemographics { familyName: String }`,
    refusedWith: ['FIELD_TYPE_MISMATCH', 'INVALID_FIELD_SHARING'],
    advice:
      'Give the field another name, such as `pdsDemographics`. `@shareable` is no solution: [the two have different data](two-suppliers.md).',
    instead: `type Query { version: String }
      type Patient @key(fields: "nhsNumber") { nhsNumber: String pdsDemographics: PdsDemographics }
      type PdsDemographics { familyName: String }`,
  },
  {
    theirs: 'fields on `PracticeMessage`, keyed by `id`',
    sdl: `type Query { flagged: [PracticeMessage!]! }
      type PracticeMessage @key(fields: "id") { id: ID! isFlagged: Boolean }`,
    advice: 'Nothing.',
  },
  {
    theirs: 'fields on `MedicationCourse`, keyed by `id`',
    sdl: `type Query { reminders: [MedicationCourse!]! }
      type MedicationCourse @key(fields: "id") { id: ID! reminderAt: String }`,
    advice: 'Nothing.',
  },
  {
    theirs: 'fields on `GpOnlineUser`, keyed by `id`',
    sdl: `type Query { me: User }
      type User { id: ID! gpOnlineUser: GpOnlineUser }
      type GpOnlineUser @key(fields: "id") { id: ID! theme: String }`,
    advice: 'Nothing.',
  },
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
