import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

/** Texts from which the upstream can lose no character, by schema coordinate. */
export const safeTexts: readonly { readonly fields: RegExp; readonly reason: string }[] = [
  { fields: /^\w+\.message$/, reason: 'a text of a catalogue, but for the messages of a practice' },
  { fields: /\.(hiddenEntriesNotice|label)$/, reason: 'a text of a catalogue' },
  { fields: /^GpUsualCancellationReason\.reason$/, reason: 'a text of a catalogue' },
  { fields: /\.(cursor|startCursor|endCursor)$/, reason: 'made here' },
  { fields: /\.systemUri$/, reason: 'a URI that the schema names' },
  { fields: /^GpOnlineUser\.displayName$/, reason: 'from the sign-in' },
  {
    fields: /^(GpSnomedCtCode\.sctid|EmisCode\.code|Patient\.nhsNumber)$/,
    reason: 'digits, of which every one is checked',
  },
  { fields: /^GpRecordConsultationSection\.headingCode$/, reason: 'digits, of which every one is checked' },
  {
    fields: /^(GpServiceNeedsNewerVersion\.\w+Version|Practice\.version)$/,
    reason: 'numbers, of which every one is checked',
  },
  { fields: /^GpSpokenLanguage\.code$/, reason: 'a code, not a text' },
  { fields: /^Appointment\.videoUrl$/, reason: 'a URL, which has no control characters' },
  { fields: /^GpClinicalDate\.value$/, reason: 'a date, or marked by its entry' },
  {
    fields: /^GpClinicalDocumentContent\.(html|text)$/,
    reason: '`contentRemoved` is true when a character is left out',
  },
  { fields: /^GpClinicalDocumentContent\.charset$/, reason: 'one of the encodings that can be read' },
];

/** Texts that another field than the `isIncomplete` of their object marks, and why. */
export const marksElsewhere: Readonly<Record<string, { readonly mark: string; readonly reason: string }>> = {
  'Patient.displayName': {
    mark: 'Patient.isDisplayNameIncomplete',
    reason: 'a patient has no other text, and a mark of the patient would seem to be about the details',
  },
  'Practice.telephone': {
    mark: 'GpPracticeSettings.isIncomplete',
    reason: 'it comes with the settings, which would cost the mark of a practice one more call',
  },
};

/** The messages of a practice are from the upstream, although their field has the name of a text of a catalogue. */
const practiceMessages = /^Gp(Appointment|Prescription|Message)Settings\.message$/;

export const isSafeText = (coordinate: string): boolean =>
  !practiceMessages.test(coordinate) && safeTexts.some(({ fields }) => fields.test(coordinate));

/** The coordinates of the fields of a type that have free text of the upstream. */
export function upstreamTextsOf(type: GraphQLObjectType): readonly string[] {
  return Object.values(type.getFields())
    .filter((field) => getNamedType(field.type).name === 'String')
    .map(({ name }) => `${type.name}.${name}`)
    .filter((coordinate) => !isSafeText(coordinate));
}

/** The object types of a schema, without those of federation. */
export function objectTypesOf(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('_'));
}
