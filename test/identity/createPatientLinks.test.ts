import { expect, test } from 'vitest';
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

test('a person has their own links, in order, and nobody else’s', async () => {
  const links = createPatientLinks([link, { ...second, subject: 'bob' }, second], key);
  expect(await links.ofPerson('anna')).toMatchObject([
    { relation: 'self', odsCode: 'A28001', relationshipId: link.patientRelationshipId },
    { relation: 'proxy' },
  ]);
  expect(await links.ofPerson('bob')).toHaveLength(1);
  expect(await links.ofPerson('nobody')).toEqual([]);
});

test('a patient’s id is stable, opaque, and another for another relationship or another key', async () => {
  const idOf = async (known: KnownLink, idKey = key) =>
    (await createPatientLinks([known], idKey).ofPerson('anna'))[0]?.patientId;
  const id = await idOf(link);
  expect(id).toMatch(/^[\w-]{22}$/);
  expect(await idOf({ ...link, patientRelationshipId: link.patientRelationshipId.toLowerCase() })).toBe(id);
  expect(await idOf(second)).not.toBe(id);
  expect(await idOf(link, Buffer.alloc(32, 2))).not.toBe(id);
});
