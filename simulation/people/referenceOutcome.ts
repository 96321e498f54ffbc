import type { Outcome } from '../history/History.ts';
import { practiceValues, userValues } from './generalValues.ts';
import type { ReadContext } from './ReadContext.ts';
import { readValues } from './readValues.ts';
import { recordValues } from './recordValues.ts';

interface MayBeDenied {
  readonly reason?: string;
}

/** What a reference returns. The patient's details and their allergies may be refused, and a document unreadable. */
interface Entity {
  readonly __typename: string;
  readonly value?: MayBeDenied;
  readonly allergies?: MayBeDenied;
  readonly content?: { readonly problemCode?: string };
  readonly patient?: { readonly id: string };
}

const typeOf = ({ __typename: type }: Entity): string => type;

type EntityReader = (entity: Entity, context: ReadContext) => Readonly<Record<string, unknown>>;

/** What is compared with the world, by the type of the entity. */
const readers: Readonly<Record<string, EntityReader>> = {
  Appointment: (entity, { patient }) => readValues.appointment(entity, patient),
  ClinicalDocument: (entity, { patient }) => readValues.document(entity, patient),
  PracticeMessage: (entity, { patient }) => readValues.message(entity, patient),
  Prescription: (entity, { patient }) => readValues.prescription(entity, patient),
  MedicationCourse: (entity, { patient }) => readValues.course(entity, patient),
  Patient: ({ value }, { patient }) => readValues.demographics(value, patient),
  Practice: practiceValues,
  MedicalRecord: ({ allergies, patient: owner }, { patient, directory }) => ({
    ...recordValues({ allergies }, patient),
    [`recordOwner/${patient}`]: directory.numberOf(owner?.id ?? '') ?? null,
  }),
  GpOnlineUser: userValues,
};

/** These exist as long as the link does. Other items may be gone. */
const lasting: ReadonlySet<string | undefined> = new Set(['Practice', 'MedicalRecord', 'GpOnlineUser', 'NhsNumber']);

/** What a response to references says: the first one is to the patient, the second one to something else. */
export function referenceOutcome(entities: readonly (Entity | null)[], context: ReadContext): Outcome {
  const [self, other] = entities;
  if (!self || (!other && lasting.has(context.target))) return { kind: 'notFound' };
  const found = other ? [self, other] : [self];
  const reason = found.map(({ value, allergies }) => value?.reason ?? allergies?.reason).find((one) => one);
  if (reason !== undefined) return { kind: 'unavailable', reason };
  const code = other?.content?.problemCode;
  if (code !== undefined) return { kind: 'refused', code };
  const values = found.map((entity) => readers[typeOf(entity)]?.(entity, context));
  return { kind: 'read', values: Object.assign({}, ...values) as Readonly<Record<string, unknown>> };
}
