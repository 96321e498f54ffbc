import { readdirSync, readFileSync } from 'node:fs';

/** A sample operation. `variables` is JSON text. */
export interface SampleOperation {
  readonly name: string;
  readonly query: string;
  readonly variables?: string;
}

const folder = new URL('../../examples/operations/', import.meta.url);
const dayMs = 86_400_000;

/** Reads the operations in `examples/operations`, in file order. Date variables start on the day after `now`. */
export function readSampleOperations(now: Date): readonly SampleOperation[] {
  const variables = sampleVariablesFor(now);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => {
      const query = readFileSync(new URL(file, folder), 'utf8');
      const name = /^(?:query|mutation) (\w+)/m.exec(query)?.[1] ?? file;
      const sampleVariables = variables[name];
      return { name, query, ...(sampleVariables && { variables: JSON.stringify(sampleVariables, undefined, 2) }) };
    });
}

function sampleVariablesFor(now: Date): Readonly<Record<string, object>> {
  return {
    // Starts tomorrow, because some practices do not take same-day bookings.
    FreeSlots: { from: ukDate(now, 1), to: ukDate(now, 14), filter: { kinds: ['IN_PERSON'] } },
    TestTrend: { codes: ['paste a code here'], from: ukDate(now, -3653) },
    BookAppointment: { input: { slotId: 'paste a slot id here', reason: 'A cough that does not go away' } },
    CancelAppointment: { input: { appointmentId: 'paste an appointment id here', reason: 'I am well again' } },
    RegisterWithLinkageKey: {
      input: {
        odsCode: 'X99901',
        accountId: 'paste the account id from the letter here',
        linkageKey: 'paste the linkage key from the letter here',
        surname: 'Postbox',
        dateOfBirth: '1979-04-01',
        relation: 'SELF',
      },
    },
    RegisterWithDemographics: {
      input: {
        odsCode: 'X99901',
        firstName: 'Ulla',
        surname: 'Walkin',
        dateOfBirth: '1979-04-01',
        sex: 'OTHER',
        postcode: 'ZZ99 3VZ',
      },
    },
    ResetAccountLinkageKey: { input: { patientId: 'paste a patient id here', confirm: true } },
    UnlinkPatient: { input: { patientId: 'paste a patient id here' } },
  };
}

function ukDate(now: Date, daysAhead: number): string {
  const date = new Date(now.getTime() + daysAhead * dayMs);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(date);
}
