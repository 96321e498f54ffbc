import { canary, canaryKinds, subjectOf } from './canaryWorld.ts';
import { schema } from './schema.ts';
import { selectFields } from './selectEverything.ts';
import type { Stack } from './startStack.ts';

const patientType = schema.getType('Patient');
if (!patientType || !('getFields' in patientType) || !('getInterfaces' in patientType)) throw new Error('no Patient');
const given = {
  'Patient.bookableSlots': '(from: "2031-05-20", to: "2031-05-21")',
  'Patient.appointments': '(from: "2031-01-01")',
};
const fields = selectFields(schema, patientType as never, given).join('\n');

export interface CanaryRequests {
  /** The tokens that were sent. */
  readonly tokens: string[];
  nhsNumberOf(person: number): string;
  /** An operation that asks for everything about a person, with their data in its names and aliases. */
  everythingOf(person: number): string;
  /** Headers for a person, each with their data in it. */
  headersOf(person: number): Promise<Record<string, string>>;
  /** Sends an operation with the data of its person in every place that a client fills. @returns the response's text */
  send(person: number, query: string, variables?: object, headers?: Record<string, string>): Promise<string>;
  /** What must not be found outside. */
  canaries(people: number): string[];
}

/** Creates requests that hold the data of people in every place that a client fills. */
export function createCanaryRequests(stack: Stack): CanaryRequests {
  const tokens: string[] = [];
  const { world } = stack.simulator;
  const nhsNumberOf = (person: number) => world.patients[person]?.identifiers[0]?.IdentifierValue ?? '';

  async function headersOf(person: number): Promise<Record<string, string>> {
    const token = await stack.tokenFor(subjectOf(person));
    tokens.push(token);
    const [surname, nhsNumber] = [canary(person, 'Surname'), nhsNumberOf(person)];
    return {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'apollographql-client-name': surname,
      'apollographql-client-version': nhsNumber,
      'apollo-federation-include-trace': 'ftv1',
      'x-request-id': nhsNumber,
      traceparent: `00-${nhsNumber}`,
      tracestate: `name=${surname}`,
      baggage: `nhs=${nhsNumber}`,
      'idempotency-key': nhsNumber,
      'user-agent': surname,
      'accept-language': surname,
    };
  }

  return {
    tokens,
    nhsNumberOf,
    headersOf,
    everythingOf(person) {
      const [surname, nhsNumber] = [canary(person, 'Surname'), nhsNumberOf(person)];
      return `query ${surname}P${nhsNumber} { P${nhsNumber}: gpOnlineUser { patients { ${surname}: id ${fields} } } }`;
    },
    async send(person, query, variables = { unused: canary(person, 'Surname') }, headers = {}) {
      const response = await fetch(`${stack.url}/graphql?name=${canary(person, 'Surname')}`, {
        method: 'POST',
        headers: { ...(await headersOf(person)), ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return response.text();
    },
    canaries(people) {
      const everybody = Array.from({ length: people }, (_, person) => person);
      return [
        ...everybody.flatMap((person) => canaryKinds.map((kind) => canary(person, kind))),
        ...everybody.map(subjectOf),
        ...world.patients.flatMap(({ identifiers }) => identifiers.map(({ IdentifierValue }) => IdentifierValue)),
        ...world.accounts.flatMap((one) => [one.patientRelationshipId, one.patientRelationshipKey]),
        ...tokens.flatMap((token) => token.split('.').slice(1)),
        stack.simulator.clientKey,
        stack.simulator.serverKey,
        stack.simulator.applicationId,
      ];
    },
  };
}
