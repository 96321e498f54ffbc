import { UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPatient, aWorld } from '../support/builders.ts';
import { createTestIssuer } from '../support/createTestIssuer.ts';
import { startStack, type Claims, type Stack } from '../support/startStack.ts';

const everyRootField = `query ($id: ID!) { gpPatient(id: $id) { id nhsNumber }
  gpOnlineUser { patients { id } } gpPractice(odsCode: "X99951") { name }
  _entities(representations: [{ __typename: "Practice", odsCode: "X99951" }]) { __typename } }`;

const patient = 'query ($id: ID!) { gpPatient(id: $id) { id nhsNumber demographics { __typename } } }';

let stack: Stack;
let ids: readonly string[];
const now = new Date('2026-05-12T08:00:00Z');
beforeAll(async () => {
  const child = aPatient({ subject: null, proxies: [{ subject: 'parent' }] });
  stack = await startStack({ world: aWorld({ patients: [aPatient(), aPatient(), child] }), now });
  const requests = ['patient-1', 'patient-2', 'parent'].map((as) =>
    stack.query('{ gpOnlineUser { patients { id } } }', {}, { as }),
  );
  const responses = await Promise.all(requests);
  ids = responses.map(
    ({ data }) => (data as { gpOnlineUser: { patients: [{ id: string }] } }).gpOnlineUser.patients[0].id,
  );
});
afterAll(() => stack.stop());
beforeEach(() => stack.clearCalls());

const withClaims = (claims: Readonly<Record<string, unknown>>) => ({ subject: 'patient-1', claims });
const unsigned = new UnsecuredJWT({ sub: 'patient-1', iss: 'https://login.test', aud: 'emis-subgraph' });
const later = new Date('2036-01-01T00:00:00Z');

test.each<[string, () => Promise<string> | string | Claims | null, string]>([
  ['no token', () => null, 'Sign in first: send a bearer token.'],
  ['an expired token', () => withClaims({ exp: now.getTime() / 1_000 - 6 }), 'The token has expired.'],
  ['a token for another audience', () => withClaims({ aud: 'somebody' }), 'The token is for a different audience.'],
  ['a token from another issuer', () => withClaims({ iss: 'https://other.test' }), 'The token has a different issuer.'],
  [
    'a token signed with another key',
    async () => (await createTestIssuer()).tokenFor('patient-1', now),
    'The token signature is invalid.',
  ],
  [
    'an unsigned token',
    () => unsigned.setExpirationTime(later).encode(),
    'The authorization header must contain exactly one bearer token.',
  ],
  ['a word instead of a token', () => 'Tabitha', 'The authorization header must contain exactly one bearer token.'],
  ['a malformed token', () => 'a.b.c', 'The token is malformed.'],
  ['two tokens', () => 'a.b.c a.b.c', 'The authorization header must contain exactly one bearer token.'],
  ['a token of 9,000 characters', () => 'a'.repeat(9_000), 'The authorization header is too long.'],
])('a request with %s fails with UNAUTHENTICATED before any upstream call', async (_case, token, message) => {
  const sent = await token();
  const as = typeof sent === 'string' ? { token: sent } : sent;
  const { status, data, errors } = await stack.query(everyRootField, { id: ids[0] }, { as });
  // A bad token is refused before the body is read.
  expect(status).toBe(as === null ? 200 : 401);
  expect(data).toBeUndefined();
  expect(errors).toEqual([{ message, extensions: { code: 'UNAUTHENTICATED', retryable: false } }]);
  expect(stack.calls()).toEqual([]);
  expect(JSON.stringify([errors, stack.logLines])).not.toContain('Tabitha');
});

test('Query.gpPatient returns null for another user’s patient, as for an unknown id, before any upstream call', async () => {
  const nothing = { status: 200, data: { gpPatient: null } };
  for (const [at, as] of ['patient-1', 'patient-2', 'parent', 'a stranger'].entries()) {
    for (const id of [...ids.filter((_, other) => other !== at), 'nobody', '', 'x'.repeat(10_000)]) {
      expect(await stack.query(patient, { id }, { as })).toEqual(nothing);
    }
  }
  expect(stack.calls()).toEqual([]);
});

test('Query.gpPatient returns null for a relationship id, an NHS number or a subject', async () => {
  for (const id of ['00000000-0000-4000-8000-000000000001', '9990000018', 'patient-1']) {
    expect(await stack.query(patient, { id }, { as: 'patient-1' })).toEqual({ status: 200, data: { gpPatient: null } });
  }
});

test('Query.gpPatient returns only the user’s own patients to concurrent users', async () => {
  const each = ['patient-1', 'patient-2'].flatMap((as, own) => ids.map((id, at) => ({ as, id, isOwn: own === at })));
  const responses = await Promise.all(each.map(({ as, id }) => stack.query(patient, { id }, { as })));
  expect(responses.map(({ data }) => (data as { gpPatient: { id: string } | null }).gpPatient?.id ?? null)).toEqual(
    each.map(({ id, isOwn }) => (isOwn ? id : null)),
  );
});

test('a patient id is the same the next day and after a restart', async () => {
  stack.simulator.clock.advance(24 * 3_600_000);
  expect(await stack.query('{ gpOnlineUser { patients { id } } }')).toMatchObject({
    data: { gpOnlineUser: { patients: [{ id: ids[0] }] } },
  });
  const restarted = await startStack({ world: stack.simulator.world, now });
  expect(await restarted.query('{ gpOnlineUser { patients { id } } }')).toMatchObject({
    data: { gpOnlineUser: { patients: [{ id: ids[0] }] } },
  });
  await restarted.stop();
});
