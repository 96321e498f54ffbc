import { readdirSync, readFileSync } from 'node:fs';

/** An operation to try, with variables as text where there are any. */
export interface SampleOperation {
  readonly name: string;
  readonly query: string;
  readonly variables?: string;
}

const folder = new URL('../../examples/operations/', import.meta.url);
const dayMs = 86_400_000;

/** The operations in `examples/operations`, in the order of their files; those about days begin after the day of `now`. */
export function readSampleOperations(now: Date): readonly SampleOperation[] {
  const variables = variablesOn(now);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => {
      const query = readFileSync(new URL(file, folder), 'utf8');
      const name = /^(?:query|mutation) (\w+)/m.exec(query)?.[1] ?? file;
      const given = variables[name];
      return { name, query, ...(given && { variables: JSON.stringify(given, undefined, 2) }) };
    });
}

function variablesOn(now: Date): Readonly<Record<string, object>> {
  return {
    // From tomorrow on: some practices take no bookings for the same day.
    FreeSlots: { from: ukDate(now, 1), to: ukDate(now, 14), kinds: ['IN_PERSON'] },
    BookAppointment: { input: { slotId: 'put the id of a slot here', reason: 'A cough that does not go away' } },
    CancelAppointment: { input: { appointmentId: 'put the id of an appointment here', reason: 'I am well again' } },
    RegisterWithALetter: {
      input: {
        odsCode: 'X99901',
        accountId: 'put the account id of a letter here',
        linkageKey: 'put its linkage key here',
        surname: 'Postbox',
        dateOfBirth: '1979-04-01',
        relation: 'SELF',
      },
    },
    RegisterWithoutALetter: {
      input: {
        odsCode: 'X99901',
        firstName: 'Ulla',
        surname: 'Walkin',
        dateOfBirth: '1979-04-01',
        sex: 'OTHER',
        postcode: 'ZZ99 3VZ',
      },
    },
    StopAnAccount: { input: { patientId: 'put the id of a patient here', confirm: true } },
    UnlinkAPatient: { input: { patientId: 'put the id of a patient here' } },
  };
}

function ukDate(now: Date, daysAhead: number): string {
  const moment = new Date(now.getTime() + daysAhead * dayMs);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(moment);
}
