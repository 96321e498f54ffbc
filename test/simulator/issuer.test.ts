import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { createIssuer } from '../../simulator/issuer/createIssuer.ts';
import { scopeOfService } from '../../src/availability/scopes.ts';

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
