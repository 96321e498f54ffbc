/** Rules that are not applied, and why. */
export const rulesOff: Readonly<Record<string, string>> = {
  // graphql-eslint
  'description-style': 'A one-line description is a string in quotes. Only a longer one is a block.',
  'strict-id-in-types': 'Values have no identity. Composition checks the keys of entities.',
  'relay-edge-types: shouldImplementNode': 'The subgraph has no Node interface: entities are resolved by their keys.',
  'relay-edge-types: listTypeCanWrapOnlyEdgeType': 'Short lists are lists. Only long ones are connections.',
  // GraphOS: rules of composition, which compare the schema with those of other subgraphs.
  DIRECTIVE_COMPOSITION: 'It needs the other subgraphs. test/graph/composition.test.ts composes with some.',
  FROM_SUBGRAPH_DOES_NOT_EXIST: 'It needs the other subgraphs. This one has no @override.',
  OVERRIDDEN_FIELD_CAN_BE_REMOVED: 'It needs the other subgraphs. This one has no @override.',
  OVERRIDE_DIRECTIVE_CAN_BE_REMOVED: 'It needs the other subgraphs. This one has no @override.',
  MERGED_NON_REPEATABLE_DIRECTIVE_ARGUMENTS: 'It needs the other subgraphs.',
  NO_EXECUTABLE_DIRECTIVE_INTERSECTION: 'It needs the other subgraphs. This one has no executable directives.',
  'INCONSISTENT_…':
    'It needs the other subgraphs. test/graph/sharedNames.test.ts composes with those that share names.',
  UNUSED_ENUM_TYPE: 'DEFINED_TYPES_ARE_UNUSED finds enums too.',
};

/** The names that @tag may have. Contracts are built from them: see docs/federation.md. */
export const approvedTags: ReadonlySet<string> = new Set(['nhs-number', 'patient-app', 'support']);

/**
 * Enums of responses that have no `OTHER`, and why none of their values comes from an upstream that may add to them. A new
 * value is a change of this schema: the changelog announces it, and `npm run schema:check` calls it dangerous.
 */
export const enumsWithoutOther: Readonly<Record<string, string>> = {
  GpAppointmentNotCancellableReason:
    'Decided here. Clients that do not know a value show that cancelling is not possible.',
  GpClinicalDatePrecision: '`UNKNOWN` has this role: it is the precision of anything that could not be read as a date.',
  GpMedicationNotOrderableReason: 'Decided here. A course of an unknown kind is one that the practice does not allow.',
  GpNextStep: 'Decided here. Clients that do not know a value show `message` only.',
  GpOnlineRegistrationIdentityReason: 'Decided here, by comparing a sign-in with an input.',
  GpOnlineRegistrationRefusedReason:
    'Refusals that are understood. One that is not is an error: it is not known whether anything has changed.',
  GpOnlineService: 'The services of this schema: a new value comes with new fields.',
  GpPatientRelation: 'Kept here, from a registration or a file of links. A relation of any other kind is a proxy.',
  GpProblemCode:
    'One for each type of problem: a new value comes with a new type. Clients show `message` for the rest.',
  GpServiceUnavailableReason:
    'One for each type that implements `GpServiceUnavailable`. Clients show `message` for the rest.',
  GpSnomedCtIdentifierKind:
    'Read from the identifier by the rules of SNOMED CT. Any other identifier is an `EmisCode`.',
};
