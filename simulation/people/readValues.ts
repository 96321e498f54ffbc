import { practiceOf, type Cast } from '../plan/cast.ts';
import { recordValues } from './recordValues.ts';
import { timeOf, type Connection, type Directory, type SlotNode } from './Directory.ts';

interface Appointments {
  readonly upcoming: readonly {
    readonly id: string;
    readonly startsAt: { readonly local: string };
    readonly bookingReason: string | null;
  }[];
}

interface Orders {
  readonly requests: readonly {
    readonly id: string;
    readonly medicines: readonly { readonly course: { readonly name: string } | null; readonly status: string }[];
  }[];
}

interface Messages {
  readonly conversations: readonly {
    readonly id: string;
    readonly subject: string | null;
    readonly hasUnreadReplies: boolean | null;
  }[];
}

/** Takes the value of a read from its response: under the key, and in the form, that the world's own value has. */
export const readValues = {
  appointments(value: unknown, patient: number, directory: Directory) {
    const { upcoming } = value as Appointments;
    const seen = upcoming.map((one) => ({
      id: one.id,
      target: `${timeOf(one.startsAt.local)} ${one.bookingReason ?? ''}`,
    }));
    const entry = directory.find(patient);
    if (entry) entry.appointments = seen;
    return { [`appointments/${patient}`]: seen.map(({ target }) => target).sort() };
  },
  slots(value: unknown, patient: number, directory: Directory, cast: Cast) {
    const { edges } = (value as { readonly slots: Connection<SlotNode> }).slots;
    const slots = directory.find(patient)?.slots;
    for (const { node } of edges) slots?.set(timeOf(node.startsAt.local), node.id);
    return { [`slots/${practiceOf(cast, patient)}`]: edges.map(({ node }) => timeOf(node.startsAt.local)).sort() };
  },
  orders(value: unknown, patient: number, directory: Directory) {
    const { requests } = value as Orders;
    const entry = directory.find(patient);
    if (entry) entry.orders = requests.map(({ id }) => ({ id, target: id }));
    return { [`orders/${patient}`]: requests.flatMap(medicinesOf).sort() };
  },
  messages(value: unknown, patient: number, directory: Directory) {
    const { conversations } = value as Messages;
    const entry = directory.find(patient);
    if (entry) entry.messages = conversations.map(({ id, subject }) => ({ id, target: subject ?? '' }));
    return {
      [`messages/${patient}`]: conversations
        .map(({ subject, hasUnreadReplies }) => `${subject ?? ''}${hasUnreadReplies === true ? ' (unread)' : ''}`)
        .sort(),
    };
  },
  details(value: unknown, patient: number) {
    const { pending } = value as {
      readonly pending: { readonly contactDetails: { readonly telephone: string | null } | null } | null;
    };
    return { [`details/${patient}`]: pending?.contactDetails?.telephone ?? null };
  },
  allergies: recordValues,
  record: recordValues,
  services(value: unknown, patient: number) {
    const services = value as readonly { readonly service: string; readonly isAvailable: boolean }[];
    const isAvailable = services.find(({ service }) => service === 'APPOINTMENTS')?.isAvailable;
    return { [`services/${patient}`]: isAvailable };
  },
  demographics(value: unknown, patient: number) {
    const { firstName, surname, dateOfBirth } = value as Record<string, string>;
    return { [`demographics/${patient}`]: `${firstName} ${surname} ${dateOfBirth}` };
  },
  courses(value: unknown, patient: number) {
    const { courses } = value as { readonly courses: readonly { readonly name: string }[] };
    return { [`courses/${patient}`]: courses.map(({ name }) => name).sort() };
  },
  recipients(value: unknown, patient: number) {
    const { recipients } = value as { readonly recipients: readonly { readonly name: string }[] };
    return { [`recipients/${patient}`]: recipients.map(({ name }) => name).sort() };
  },
  practice(value: unknown, patient: number) {
    const { onlineServices } = value as {
      readonly onlineServices: readonly { readonly service: string; readonly isAvailable: boolean }[];
    };
    const isAvailable = onlineServices.find(({ service }) => service === 'APPOINTMENTS')?.isAvailable;
    return { [`practice/${patient}`]: isAvailable };
  },
  appointment(value: unknown, patient: number) {
    const { startsAt, bookingReason } = value as Appointments['upcoming'][number];
    return { [`appointment/${patient}`]: `${timeOf(startsAt.local)} ${bookingReason ?? ''}` };
  },
  message(value: unknown, patient: number) {
    const { subject, thread } = value as { readonly subject: string; readonly thread: { readonly body: string } };
    return { [`message/${patient}`]: `${subject}: ${thread.body}` };
  },
  prescription(value: unknown, patient: number) {
    return {
      [`prescription/${patient}`]: medicinesOf(value as Orders['requests'][number])
        .sort()
        .join(', '),
    };
  },
  course(value: unknown, patient: number) {
    return { [`course/${patient}`]: (value as { readonly name: string }).name };
  },
  testResult(value: unknown, patient: number) {
    const result = value as { readonly code: { readonly term: string }; readonly value: { readonly number: number } };
    return { [`testResult/${patient}`]: `${result.code.term}: ${result.value.number}` };
  },
  document(value: unknown, patient: number) {
    const { content } = value as { readonly content: { readonly text?: string } };
    return { [`document/${patient}`]: content.text ?? '' };
  },
} as const;

function medicinesOf({ medicines }: Pick<Orders['requests'][number], 'medicines'>): string[] {
  return medicines.map((one) => `${one.course?.name ?? ''}: ${toStatus(one.status)}`);
}

/** `FORWARDED_FOR_SIGNING` as the world writes it. */
function toStatus(status: string): string {
  return status.replaceAll(/([A-Z])([A-Z]*)_?/g, (_all, first: string, rest: string) => first + rest.toLowerCase());
}
