import { Random } from '../support/Random.ts';
import { Client } from './Client.ts';
import type { History } from './History.ts';
import { screenQuery } from './operations.ts';
import type { System } from './System.ts';
import { peopleCount, subjectOf } from './world.ts';

interface Screen {
  readonly appointments: { readonly upcoming?: readonly { readonly startsAt: { readonly local: string } }[] };
  readonly messages: { readonly conversations?: readonly { readonly subject: string }[] };
  readonly prescriptions: { readonly requests?: readonly unknown[] };
}

/**
 * After the disturbances, everybody can read again, and reads what the upstream has: each message, appointment and request
 * that was carried out, once.
 */
export async function checkFinalState(system: System, history: History): Promise<void> {
  const { effects } = await system.report();
  for (let person = 0; person < peopleCount; person += 1) {
    const subject = subjectOf(person);
    const client = new Client(system, history, new Random(person), subject);
    const data = (await client.read(screenQuery, 60)) as { gpOnlineUser: { patients: [Screen] } } | undefined;
    if (!data) {
      history.violate(`${subject} cannot read after the disturbances`);
      continue;
    }
    const [screen] = data.gpOnlineUser.patients;
    const own = effects.filter(({ patientId }) => patientId === `patient-${person + 1}`);
    const keysOf = (kind: string) => own.filter((effect) => effect.kind === kind).map(({ key }) => key);
    const cancelled = keysOf('cancelled');
    const booked = keysOf('booked').filter((key) => {
      const at = cancelled.indexOf(key);
      if (at >= 0) cancelled.splice(at, 1);
      return at < 0;
    });
    const starts = screen.appointments.upcoming?.map(({ startsAt }) => startsAt.local.slice(0, 16));
    const subjects = screen.messages.conversations?.map((one) => one.subject);
    compare(history, `${subject}: appointments`, starts, booked);
    compare(history, `${subject}: messages`, subjects, keysOf('messageSent'));
    if (screen.prescriptions.requests?.length !== keysOf('prescriptionRequested').length)
      history.violate(`${subject}: requests for medicines differ from the upstream's`);
    history.count('screens compared with the upstream');
  }
}

function compare(
  history: History,
  what: string,
  seen: readonly string[] | undefined,
  expected: readonly string[],
): void {
  if (JSON.stringify(seen?.toSorted()) !== JSON.stringify(expected.toSorted()))
    history.violate(`${what}: ${JSON.stringify(seen)} instead of ${JSON.stringify(expected)}`);
}
