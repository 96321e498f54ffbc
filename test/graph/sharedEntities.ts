import type { SharedName } from './SharedName.ts';

/** A subgraph that contributes fields to `Practice`. */
const practiceWith = (fields: string) => `type Query { openNow: [Practice!]! }
  type Practice @key(fields: "odsCode") { ${fields} }`;

/** A subgraph that contributes fields to `Patient`. */
const patientBy = (key: string, fields: string, more = '') => `type Query { version: String }
  type Patient @key(fields: "${key}") { ${fields} } ${more}`;

/** The ways in which another subgraph may contribute to the entities of this one. */
export const sharedEntities: readonly SharedName[] = [
  {
    theirs: 'fields on `Practice`, keyed by `odsCode: ID!`',
    sdl: practiceWith('odsCode: ID! openingHours: String'),
    advice: 'Nothing.',
  },
  {
    theirs: '`Practice.odsCode: String!`',
    sdl: practiceWith('odsCode: String! openingHours: String'),
    refusedWith: ['FIELD_TYPE_MISMATCH'],
    advice: 'Change its type to `ID!`. A client sees the same JSON.',
    instead: practiceWith('odsCode: ID! openingHours: String'),
  },
  {
    theirs: '`Practice.name`',
    sdl: practiceWith('odsCode: ID! name: String'),
    refusedWith: ['INVALID_FIELD_SHARING'],
    advice: 'Give the field another name, such as `directoryName`, or leave it out: the name here is the one in EMIS.',
    instead: practiceWith('odsCode: ID! directoryName: String'),
  },
  {
    theirs: 'fields on `Patient`, keyed by `id`',
    sdl: patientBy('id', 'id: ID! note: String'),
    advice: 'Nothing.',
  },
  {
    theirs: 'fields on `Patient`, keyed by `nhsNumber`',
    sdl: patientBy('nhsNumber', 'nhsNumber: String hospitalLetters: [String!]'),
    advice: 'Nothing to compose. Read [its effects](#what-keying-by-nhs-number-means) first.',
  },
  {
    theirs: 'a field on `Patient` that requires `nhsNumber`, without its scope',
    sdl: patientBy('id', 'id: ID! nhsNumber: String @external pharmacy: String @requires(fields: "nhsNumber")'),
    refusedWith: ['MISSING_TRANSITIVE_AUTH_REQUIREMENTS'],
    advice: 'Add `@requiresScopes(scopes: [["gp:patient"]])` to the field.',
    instead: patientBy(
      'id',
      'id: ID! nhsNumber: String @external pharmacy: String @requires(fields: "nhsNumber") @requiresScopes(scopes: [["gp:patient"]])',
    ),
  },
  {
    theirs: 'a second supplier of `Patient.demographics`',
    sdl: patientBy(
      'nhsNumber',
      'nhsNumber: String demographics: PdsDemographics',
      'type PdsDemographics { familyName: String }',
    ),
    refusedWith: ['FIELD_TYPE_MISMATCH', 'INVALID_FIELD_SHARING'],
    advice:
      'Give the field another name, such as `pdsDemographics`. `@shareable` is no solution: [the two have different data](two-suppliers.md).',
    instead: patientBy(
      'nhsNumber',
      'nhsNumber: String pdsDemographics: PdsDemographics',
      'type PdsDemographics { familyName: String }',
    ),
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
];
