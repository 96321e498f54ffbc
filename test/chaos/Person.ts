import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Letter } from '../../simulator/world/registration.ts';
import type { Random } from '../support/Random.ts';
import type { Client } from './Client.ts';
import type { History, WriteKind, WriteOutcome } from './History.ts';
import { formsQuery, mutations, recordQuery, screenQuery } from './operations.ts';

const maxAttempts = 40;

interface Appointment {
  readonly id: string;
  readonly startsAt: { readonly local: string };
}

interface Forms {
  readonly id: string;
  readonly messageRecipients: { readonly recipients?: readonly { readonly id: string }[] };
  readonly medicationCourses: { readonly courses?: readonly { readonly id: string; readonly name: string }[] };
  readonly appointments: { readonly upcoming?: readonly Appointment[] };
  readonly bookableSlots: { readonly slots?: { readonly edges: readonly { readonly node: Appointment }[] } };
}

interface PersonOptions {
  readonly client: Client;
  readonly history: History;
  readonly random: Random;
  readonly patientId: string;
  readonly day: string;
  readonly canary: string;
}

/** A person who reads and writes, one thing at a time, and repeats a write with its key until there is an outcome. */
export class Person {
  readonly #options: PersonOptions;
  #messages = 0;
  readonly #requestedMedicines = new Set<string>();

  constructor(options: PersonOptions) {
    this.#options = options;
  }

  async actUntil(isOver: () => boolean): Promise<void> {
    const { random, client } = this.#options;
    while (!isOver()) {
      await wait(100 + random.below(500));
      const choice = random.below(10);
      if (choice < 3) await client.read(screenQuery);
      else if (choice === 3) await client.read(recordQuery);
      else
        await this.#write(
          random.pick(['booked', 'booked', 'cancelled', 'messageSent', 'prescriptionRequested'] as const),
        );
    }
  }

  async #write(kind: Exclude<WriteKind, 'registered'>): Promise<void> {
    const { random, client, day, canary } = this.#options;
    const data = (await client.read(formsQuery(day))) as { gpOnlineUser: { patients: [Forms] } } | undefined;
    const forms = data?.gpOnlineUser.patients[0];
    if (!forms) return;
    switch (kind) {
      case 'booked': {
        const edges = forms.bookableSlots.slots?.edges ?? [];
        if (edges.length === 0) return;
        const { node } = random.pick(edges);
        return this.settle(kind, node.startsAt.local.slice(0, 16), { slotId: node.id });
      }
      case 'cancelled': {
        const upcoming = forms.appointments.upcoming ?? [];
        if (upcoming.length === 0) return;
        const appointment = random.pick(upcoming);
        return this.settle(kind, appointment.startsAt.local.slice(0, 16), {
          appointmentId: appointment.id,
          reason: `${canary}Reason`,
        });
      }
      case 'messageSent': {
        const recipient = forms.messageRecipients.recipients?.[0];
        if (!recipient) return;
        this.#messages += 1;
        const subject = `${canary}Subject${this.#messages}`;
        const input = { patientId: forms.id, subject, body: `${canary}Body`, recipientIds: [recipient.id] };
        return this.settle(kind, subject, input);
      }
      case 'prescriptionRequested': {
        const course = forms.medicationCourses.courses?.find(({ name }) => !this.#requestedMedicines.has(name));
        if (!course) return;
        this.#requestedMedicines.add(course.name);
        return this.settle(kind, course.name, { patientId: forms.id, courseIds: [course.id] });
      }
    }
  }

  /** Registers with a letter. */
  async register({ odsCode, accountId, linkageKey, surname, dateOfBirth }: Letter): Promise<void> {
    await this.settle('registered', '', { odsCode, accountId, linkageKey, surname, dateOfBirth, relation: 'SELF' });
  }

  async settle(kind: WriteKind, key: string, input: object): Promise<void> {
    const { client, history, random, patientId } = this.#options;
    const variables = { input: { ...input, idempotencyKey: randomUUID() } };
    const note = (outcome: WriteOutcome, detail: string) => {
      history.writes.push({ kind, patientId, key, outcome, detail });
      history.count(`${kind}: ${outcome}`);
    };
    let last = 'no response';
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
      const response = await client.send(mutations[kind], variables);
      const type = (response?.data as { result?: { type: string } | null } | undefined)?.result?.type;
      if (type !== undefined) return note(outcomeOf(type), type);
      const error = response?.errors?.[0];
      last = error?.extensions.code ?? last;
      if (error && error.extensions.retryable !== true) break;
      history.count('repeated writes');
      await wait(100 + random.below(300));
    }
    note('unanswered', last);
  }
}

function outcomeOf(type: string): WriteOutcome {
  if (type.endsWith('Success') || type.endsWith('AlreadyLinked')) return 'done';
  return type.endsWith('OutcomeUnknown') ? 'unknown' : 'refused';
}
