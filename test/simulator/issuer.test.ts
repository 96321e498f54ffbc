import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createIdentities, type Identities } from '../../simulator/issuer/createIdentities.ts';
import { createIssuer, type Issuer } from '../../simulator/issuer/createIssuer.ts';
import { createWorld } from '../../simulator/world/createWorld.ts';
import { rules } from '../../src/availability/rules.ts';

let issuer: Issuer;
let identities: Identities;
beforeAll(async () => {
  identities = createIdentities(createWorld({ today: '2026-05-12' }));
  issuer = await createIssuer(identities.identityOf);
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

  test('a token has the verified identity of its subject', async () => {
    expect(await claimsOf('subject=parent')).toEqual(marigold);
  });

  test('the token of a proxy has the identity of the proxy', async () => {
    expect(await claimsOf('subject=carer')).toMatchObject({ given_name: 'Florence', birthdate: '1970-10-20' });
  });

  test('the token of an unknown subject has no identity claims', async () => {
    expect(Object.values(await claimsOf('subject=a+stranger'))).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('identity claims in the query replace the known ones', async () => {
    expect(await claimsOf('subject=parent&vot=P5.Cp.Cd&birthdate=')).toEqual({
      ...marigold,
      vot: 'P5.Cp.Cd',
      birthdate: undefined,
    });
  });
});

test('everybody who can register has a unique subject to sign in with', () => {
  const { newcomers } = identities;
  expect(newcomers.map(({ subject }) => subject)).toEqual(
    expect.arrayContaining(['wilfred-postbox', 'basil-postbox', 'ulla-walkin']),
  );
  expect(new Set(newcomers.map(({ subject }) => subject)).size).toBe(newcomers.length);
  for (const { subject } of newcomers) expect(identities.identityOf(subject)).toMatchObject({ vot: 'P9.Cp.Cd' });
});

test('a token has every scope unless the query sets the scopes', async () => {
  const { tokenUrl, stop } = await createIssuer();
  const scopesOf = async (query: string) =>
    decodeJwt<{ scope: string }>((await (await fetch(`${tokenUrl}?subject=anna${query}`)).text()).trim()).scope;
  const all = new Set(Object.values(rules).flatMap(({ scope }) => scope ?? []));
  expect((await scopesOf('')).split(' ').toSorted()).toEqual([...all].toSorted());
  expect(await scopesOf('&scope=gp:record%20openid')).toBe('gp:record openid');
  expect(await scopesOf('&scope=')).toBe('');
  await stop();
});
