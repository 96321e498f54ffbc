import { canaryOf } from '../plan/cast.ts';

/** An appointment, an order or a message that a person has seen in a list. */
export interface Seen {
  readonly id: string;
  /** What it is called in the world. */
  readonly target: string;
}

export interface PatientEntry {
  readonly id: string;
  readonly recordId: string;
  /** Null when the practice has not said it. */
  readonly nhsNumber: string | null;
  readonly recipients: readonly string[];
  readonly courses: readonly Seen[];
  readonly documents: readonly Seen[];
  readonly testResults: readonly Seen[];
  /** Every slot that has ever been seen free, by its time. */
  readonly slots: Map<string, string>;
  appointments: readonly Seen[];
  orders: readonly Seen[];
  messages: readonly Seen[];
}

interface DirectoryData {
  readonly id: string;
  readonly patients: readonly {
    readonly id: string;
    readonly nhsNumber: string | null;
    readonly demographics: { readonly firstName?: string };
    readonly messageRecipients: { readonly recipients?: readonly { readonly id: string }[] };
    readonly medicationCourses: { readonly courses?: readonly { readonly id: string; readonly name: string }[] };
    readonly medicalRecord: {
      readonly id: string;
      readonly documents: { readonly entries?: Connection<{ readonly id: string }> };
      readonly testResults: { readonly entries?: Connection<{ readonly id: string }> };
    };
    readonly bookableSlots: { readonly slots?: Connection<SlotNode> };
  }[];
}

export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

export interface SlotNode {
  readonly id: string;
  readonly startsAt: { readonly local: string };
}

/** The time of day of a local time. */
export function timeOf(local: string): string {
  return local.slice(11, 16);
}

/** Items of the record, of which a patient has one each. */
function itemsOf(entries: Connection<{ readonly id: string }> | undefined): readonly Seen[] {
  return (entries?.edges ?? []).map(({ node: { id } }) => ({ id, target: id }));
}

/** What one person knows: the ids of their patients and of what they have seen. */
export class Directory {
  readonly #patients = new Map<number, PatientEntry>();
  #userId = '';

  /** The id of the person who signs in. */
  get userId(): string {
    return this.#userId;
  }

  /** Notes the response of the directory query. Patients are recognised by their canaries. */
  learn(data: unknown, maxPatient: number): void {
    const user = data as DirectoryData | null;
    this.#userId = user?.id ?? this.#userId;
    for (const patient of user?.patients ?? []) {
      const number = Array.from({ length: maxPatient }, (_, at) => at + 1).find(
        (one) => canaryOf(one) === patient.demographics.firstName,
      );
      if (number === undefined) continue;
      this.#patients.set(number, {
        id: patient.id,
        recordId: patient.medicalRecord.id,
        nhsNumber: patient.nhsNumber,
        recipients: (patient.messageRecipients.recipients ?? []).map(({ id }) => id),
        courses: (patient.medicationCourses.courses ?? []).map(({ id, name }) => ({ id, target: name })),
        documents: itemsOf(patient.medicalRecord.documents.entries),
        testResults: itemsOf(patient.medicalRecord.testResults.entries),
        slots: new Map(
          (patient.bookableSlots.slots?.edges ?? []).map(({ node }) => [timeOf(node.startsAt.local), node.id]),
        ),
        appointments: [],
        orders: [],
        messages: [],
      });
    }
  }

  find(patient: number): PatientEntry | undefined {
    return this.#patients.get(patient);
  }

  hasSeen(list: 'appointments' | 'orders' | 'messages', patient: number): boolean {
    return (this.#patients.get(patient)?.[list].length ?? 0) > 0;
  }

  /** The number of the patient with an id. */
  numberOf(id: string): number | undefined {
    return [...this.#patients].find(([, entry]) => entry.id === id)?.[0];
  }
}
