import { composeServices as composeByApollo } from '@apollo/composition';
import { composeServices as composeByGuild } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startFederation, type Federation } from '../../gateway/startFederation.ts';
import { federationLink, startToySubgraph, type ToySubgraph } from './startSupplier.ts';

const sdl = `${federationLink}
  type Query { flagged: [PracticeMessage!]!  reminders: [MedicationCourse!]!  themed: GpOnlineUser }
  type PracticeMessage @key(fields: "id") { id: ID!  isFlagged: Boolean }
  type MedicationCourse @key(fields: "id") { id: ID!  reminderAt: String }
  type GpOnlineUser @key(fields: "id") { id: ID!  theme: String }`;

interface Listed {
  readonly id: string;
}
interface Own {
  readonly id: string;
  readonly theme: string;
  readonly patients: readonly {
    readonly messages: { readonly conversations?: readonly (Listed & { readonly subject: string })[] };
    readonly medicationCourses: { readonly courses?: readonly (Listed & { readonly name: string })[] };
  }[];
}
const ownQuery = `{ gpOnlineUser { id theme patients {
  messages { ... on GpPracticeMessages { conversations { id subject isFlagged } } }
  medicationCourses { ... on GpMedicationCourses { courses { id name reminderAt } } } } } }`;

let federation: Federation;
let toy: ToySubgraph;
const tokens: Record<string, string> = {};
/** The ids that the other subgraph returns. */
let known: { messages: readonly string[]; courses: readonly string[]; user: string } = {
  messages: [],
  courses: [],
  user: '',
};

beforeAll(async () => {
  federation = await startFederation();
  for (const person of ['parent', 'carer']) tokens[person] = await federation.tokenFor(person);
  const ofType = (__typename: string) => (id: string) => ({ __typename, id });
  toy = await startToySubgraph('notes', sdl, {
    Query: {
      flagged: () => known.messages.map(ofType('PracticeMessage')),
      reminders: () => known.courses.map(ofType('MedicationCourse')),
      themed: () => ofType('GpOnlineUser')(known.user),
    },
    PracticeMessage: { isFlagged: () => true },
    MedicationCourse: { reminderAt: () => '08:00' },
    GpOnlineUser: { theme: () => 'dark' },
  });
});
afterAll(async () => {
  await toy.stop();
  await federation.stop();
});

const gateways = [
  ['hive', 'The Guild’s', composeByGuild],
  ['apollo', 'Apollo’s', composeByApollo],
] as const;

describe.each(gateways)('%s gateway with %s composition', (program, _composition, compose) => {
  let url: string;
  beforeAll(async () => {
    const services = [...federation.subgraphs, toy].map((one) => ({ ...one, typeDefs: parse(one.sdl) }));
    const { errors, supergraphSdl = '' } = compose(services);
    expect(errors).toBeUndefined();
    url = await federation.startGateway(program, supergraphSdl);
  });

  async function query(source: string, person = 'parent'): Promise<{ data?: unknown; errors?: unknown }> {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokens[person]}` };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query: source }) });
    return (await response.json()) as { data?: unknown; errors?: unknown };
  }

  async function readOwn(person?: string) {
    const { data, errors } = await query(ownQuery, person);
    expect(errors).toBeUndefined();
    const { gpOnlineUser } = data as { gpOnlineUser: Own };
    const messages = gpOnlineUser.patients.flatMap((patient) => patient.messages.conversations ?? []);
    const courses = gpOnlineUser.patients.flatMap((patient) => patient.medicationCourses.courses ?? []);
    expect(messages).not.toEqual([]);
    expect(courses).not.toEqual([]);
    return { user: gpOnlineUser, messages, courses };
  }

  test('the gateway adds fields of the other subgraph to messages, medicines and the user of this one', async () => {
    const { user, messages, courses } = await readOwn();
    expect(user.theme).toBe('dark');
    expect(messages).toEqual(messages.map((message) => ({ ...message, isFlagged: true })));
    expect(courses).toEqual(courses.map((course) => ({ ...course, reminderAt: '08:00' })));
  });

  const foreignQuery = `{ flagged { id subject isFlagged } reminders { id reminderAt ordering { isOrderable } }
    themed { id displayName theme patients { relation } } }`;

  test('the gateway adds fields of this subgraph to messages, medicines and the user of the other one', async () => {
    const { user, messages, courses } = await readOwn();
    known = { messages: messages.map(({ id }) => id), courses: courses.map(({ id }) => id), user: user.id };
    const { data, errors } = await query(foreignQuery);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      flagged: messages,
      reminders: courses.map(({ id }) => ({
        id,
        reminderAt: '08:00',
        ordering: { isOrderable: expect.any(Boolean) as boolean },
      })),
      themed: {
        id: user.id,
        displayName: expect.any(String) as string,
        theme: 'dark',
        patients: user.patients.map(() => ({ relation: expect.stringMatching(/^(SELF|PROXY)$/) as string })),
      },
    });
  });

  test('the gateway returns nothing of this subgraph for the messages, medicines and user of another person', async () => {
    const { user, messages, courses } = await readOwn();
    known = { messages: messages.map(({ id }) => id), courses: courses.map(({ id }) => id), user: user.id };
    const source = `{ flagged { isFlagged subject } reminders { reminderAt dosage } themed { theme displayName } }`;
    const { data, errors } = await query(source, 'carer');
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      flagged: messages.map(() => ({ isFlagged: true, subject: null })),
      reminders: courses.map(() => ({ reminderAt: '08:00', dosage: null })),
      themed: { theme: 'dark', displayName: null },
    });
  });
});
