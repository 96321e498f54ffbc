import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createIdentities, type Identities } from '../../simulator/issuer/createIdentities.ts';
import { createIssuer, type Issuer } from '../../simulator/issuer/createIssuer.ts';
import { scopeOfService } from '../../src/graph/scopes.ts';
import { createWorld } from '../../simulator/world/create-world.ts';

let issuer: Issuer;
let identities: Identities;
beforeAll(async () => {
  identities = createIdentities(createWorld({ today: '2026-05-12' }));
  issuer = await createIssuer(identities.of);
});
afterAll(() => issuer.stop());

async function claimsOf(query: string): Promise<Record<string, unknown>> {
  const { given_name, family_name, birthdate, vot } = decodeJwt(
    await (await fetch(`${issuer.tokenUrl}?${query}`)).text(),
  );
  return { given_name, family_name, birthdate, vot };
}

describe('a token', () => {
  const marigold = { given_name: 'Marigold', family_name: 'Teapot', birthdate: '1984-05-17', vot: 'P9.Cp.Cd' };

  test('says who its person is, as they have proven it', async () => {
    expect(await claimsOf('subject=parent')).toEqual(marigold);
  });

  test('of somebody who acts for others says who they are themselves', async () => {
    expect(await claimsOf('subject=carer')).toMatchObject({ given_name: 'Florence', birthdate: '1970-10-20' });
  });

  test('of a stranger says nothing', async () => {
    expect(Object.values(await claimsOf('subject=a+stranger'))).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('says what it is told to say instead', async () => {
    expect(await claimsOf('subject=parent&vot=P5.Cp.Cd&birthdate=')).toEqual({
      ...marigold,
      vot: 'P5.Cp.Cd',
      birthdate: undefined,
    });
  });
});

test('those who can register can sign in, each under a name of their own', () => {
  const { newcomers } = identities;
  expect(newcomers.map(({ subject }) => subject)).toEqual(
    expect.arrayContaining(['wilfred-postbox', 'basil-postbox', 'ulla-walkin']),
  );
  expect(new Set(newcomers.map(({ subject }) => subject)).size).toBe(newcomers.length);
  for (const { subject } of newcomers) expect(identities.of(subject)).toMatchObject({ vot: 'P9.Cp.Cd' });
});

test('a token is for every kind of data, unless its scopes are named', async () => {
  const { tokenUrl, stop } = await createIssuer();
  const scopesOf = async (query: string) =>
    decodeJwt<{ scope: string }>((await (await fetch(`${tokenUrl}?subject=anna${query}`)).text()).trim()).scope;
  const all = new Set(Object.values(scopeOfService).filter((scope) => scope !== null));
  expect((await scopesOf('')).split(' ').toSorted()).toEqual([...all].toSorted());
  expect(await scopesOf('&scope=gp:record%20openid')).toBe('gp:record openid');
  expect(await scopesOf('&scope=')).toBe('');
  await stop();
});
