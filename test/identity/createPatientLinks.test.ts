import { describe, expect, test } from 'vitest';
import { createPatientLinks, type KnownLink } from '../../src/identity/createPatientLinks.ts';

const key = Buffer.alloc(32, 1);
const link: KnownLink = {
  subject: 'anna',
  odsCode: 'a28001',
  relation: 'self',
  patientRelationshipId: '0D3F1F9E-95a1-4a53-8d0e-2f6b6c7b1a11',
  patientRelationshipKey: 'link-secret',
};
const second: KnownLink = { ...link, relation: 'proxy', patientRelationshipId: '1d3f1f9e-95a1-4a53-8d0e-2f6b6c7b1a11' };

test('a person has only their own links, in order', async () => {
  const links = createPatientLinks([link, { ...second, subject: 'bob' }, second], key);
  expect(await links.ofPerson('anna')).toMatchObject([
    { relation: 'self', odsCode: 'A28001', relationshipId: link.patientRelationshipId },
    { relation: 'proxy' },
  ]);
  expect(await links.ofPerson('bob')).toHaveLength(1);
  expect(await links.ofPerson('nobody')).toEqual([]);
});

test('a patient id is stable and opaque, and differs by relationship and by key', async () => {
  const idOf = async (known: KnownLink, idKey = key) =>
    (await createPatientLinks([known], idKey).ofPerson('anna'))[0]?.patientId;
  const id = await idOf(link);
  expect(id).toMatch(/^[\w-]{22}$/);
  expect(await idOf({ ...link, patientRelationshipId: link.patientRelationshipId.toLowerCase() })).toBe(id);
  expect(await idOf(second)).not.toBe(id);
  expect(await idOf(link, Buffer.alloc(32, 2))).not.toBe(id);
});

describe('changes to patient links', () => {
  const added = {
    subject: 'anna',
    odsCode: 'a28001',
    relation: 'self',
    isRelationDeclared: true,
    relationshipId: second.patientRelationshipId,
    relationshipKey: 'first key',
    account: { odsCode: 'A28001', accountId: '12' },
  } as const;

  test('an added link follows the existing links of the person and is found by its account', async () => {
    const links = createPatientLinks([link], key);
    const { patientId, ...rest } = await links.add(added);
    expect(rest).toEqual({
      subject: 'anna',
      odsCode: 'A28001',
      relation: 'self',
      isRelationDeclared: true,
      relationshipId: added.relationshipId,
      relationshipKey: 'first key',
    });
    expect((await links.ofPerson('anna')).map((one) => one.relationshipId)).toEqual([
      link.patientRelationshipId,
      added.relationshipId,
    ]);
    expect(await links.ofAccount('anna', { odsCode: 'a28001', accountId: '12' })).toMatchObject({ patientId });
    expect(await links.ofAccount('anna', { odsCode: 'A28001', accountId: '13' })).toBeUndefined();
    expect(await links.ofAccount('anna', { odsCode: 'A28002', accountId: '12' })).toBeUndefined();
    expect(await links.ofAccount('bob', added.account)).toBeUndefined();
  });

  test('an added link replaces the link with the same relationship', async () => {
    const links = createPatientLinks([link, second], key);
    await links.add({ ...added, relationshipId: link.patientRelationshipId.toLowerCase(), relationshipKey: 'new key' });
    expect((await links.ofPerson('anna')).map((one) => one.relationshipKey)).toEqual(['new key', 'link-secret']);
  });

  test('removing a link leaves all other links', async () => {
    const links = createPatientLinks([link, { ...link, subject: 'bob' }], key);
    const { patientId } = await links.add(added);
    await links.remove('bob', patientId);
    await links.remove('anna', patientId);
    expect(await links.ofPerson('anna')).toHaveLength(1);
    expect(await links.ofAccount('anna', added.account)).toBeUndefined();
    for (const one of await links.ofPerson('anna')) await links.remove('anna', one.patientId);
    expect(await links.ofPerson('anna')).toEqual([]);
    expect(await links.ofPerson('bob')).toHaveLength(1);
  });
});
