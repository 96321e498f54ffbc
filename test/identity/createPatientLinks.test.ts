import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { KnownLink } from '../../src/identity/KnownLink.ts';
import { StoreUnavailableError } from '../../src/domain/StoreUnavailableError.ts';
import { createPatientLinks, type PersonLinks } from '../../src/identity/createPatientLinks.ts';
import type { PatientLinks } from '../../src/identity/PatientLinks.ts';
import type { RecordStore } from '../../src/stores/RecordStore.ts';
import { memoryLinks, memoryRecords, memoryStores } from '../support/memoryStores.ts';

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
  const links = memoryLinks([link, { ...second, subject: 'bob' }, second], key);
  expect(await links.ofPerson('anna')).toMatchObject([
    { relation: 'self', odsCode: 'A28001', access: { id: link.patientRelationshipId } },
    { relation: 'proxy' },
  ]);
  expect(await links.ofPerson('bob')).toHaveLength(1);
  expect(await links.ofPerson('nobody')).toEqual([]);
});

test('a patient id is stable and opaque, and differs by relationship and by key', async () => {
  const idOf = async (known: KnownLink, idKey = key) =>
    (await memoryLinks([known], idKey).ofPerson('anna'))[0]?.patientId;
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
    access: { kind: 'relationship', id: second.patientRelationshipId, key: 'first key' },
    account: { odsCode: 'A28001', accountId: '12' },
  } as const;

  test('an added link follows the existing links of the person and is found by its account', async () => {
    const links = memoryLinks([link], key);
    const { patientId, ...rest } = await links.add(added);
    expect(rest).toEqual({
      subject: 'anna',
      odsCode: 'A28001',
      relation: 'self',
      isRelationDeclared: true,
      access: added.access,
    });
    expect((await links.ofPerson('anna')).map((one) => one.access.id)).toEqual([
      link.patientRelationshipId,
      added.access.id,
    ]);
    expect(await links.ofAccount('anna', { odsCode: 'a28001', accountId: '12' })).toMatchObject({ patientId });
    expect(await links.ofAccount('anna', { odsCode: 'A28001', accountId: '13' })).toBeUndefined();
    expect(await links.ofAccount('anna', { odsCode: 'A28002', accountId: '12' })).toBeUndefined();
    expect(await links.ofAccount('bob', added.account)).toBeUndefined();
  });

  test('an added link replaces the link with the same relationship', async () => {
    const links = memoryLinks([link, second], key);
    await links.add({
      ...added,
      access: { kind: 'relationship', id: link.patientRelationshipId.toLowerCase(), key: 'new key' },
    });
    expect((await links.ofPerson('anna')).map((one) => one.access.key)).toEqual(['new key', 'link-secret']);
  });

  test('removing a link leaves all other links', async () => {
    const links = memoryLinks([link, { ...link, subject: 'bob' }], key);
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

describe('stored links', () => {
  const stored = (known: readonly KnownLink[], stores = memoryStores()) => ({
    stores,
    links: createPatientLinks({ records: memoryRecords('link', stores), idKey: key, known }),
  });
  const keysOf = async (links: PatientLinks) => (await links.ofPerson('anna')).map((one) => one.access.key);

  test('a removed link stays removed after a restart, although the file still has it', async () => {
    const { stores, links } = stored([link, second]);
    const [removed] = await links.ofPerson('anna');
    await links.remove('anna', removed?.patientId ?? '');
    const restarted = stored([link, second], stores).links;
    expect(await restarted.ofPerson('anna')).toMatchObject([{ relation: 'proxy' }]);
    const added = await restarted.add({
      subject: 'anna',
      odsCode: 'A28001',
      relation: 'self',
      access: { kind: 'relationship', id: link.patientRelationshipId, key: 'linked again' },
    });
    expect(added.patientId).toBe(removed?.patientId);
    expect(await keysOf(stored([link, second], stores).links)).toEqual(['linked again', 'link-secret']);
  });

  test('a restart adds new entries of the file, and a changed key replaces the stored one', async () => {
    const { stores, links } = stored([link]);
    expect(await keysOf(links)).toEqual(['link-secret']);
    const changed = { ...link, patientRelationshipKey: 'new' };
    expect(await keysOf(stored([changed, second], stores).links)).toEqual(['new', 'link-secret']);
  });

  test('an unchanged entry of the file does not replace a key that a registration returned', async () => {
    const { stores, links } = stored([link]);
    await links.add({
      subject: 'anna',
      odsCode: 'A28001',
      relation: 'self',
      access: { kind: 'relationship', id: link.patientRelationshipId, key: 'registered' },
    });
    expect(await keysOf(stored([link], stores).links)).toEqual(['registered']);
  });

  test('a link whose store was unavailable is stored when the store returns', async () => {
    const { stores } = stored([]);
    let isDown = false;
    const durable: RecordStore = {
      ...stores.durable,
      compareAndSet: (...change) =>
        isDown ? Promise.reject(new StoreUnavailableError('down')) : stores.durable.compareAndSet(...change),
    };
    const records = memoryRecords<PersonLinks>('link', { ...stores, durable });
    const links = createPatientLinks({ records, idKey: key, retryMs: 1 });
    isDown = true;
    const access = { kind: 'relationship', id: link.patientRelationshipId, key: 'issued once' } as const;
    const adding = links.add({ subject: 'anna', odsCode: 'A28001', relation: 'self', access });
    await expect(adding).rejects.toBeInstanceOf(StoreUnavailableError);
    isDown = false;
    await expect.poll(() => keysOf(links)).toEqual(['issued once']);
  });

  test('a link that was stored although its store failed, and was removed since, is not stored again', async () => {
    const { stores } = stored([]);
    let isDown = true;
    let reads = 0;
    const durable: RecordStore = {
      ...stores.durable,
      get(name) {
        reads += 1;
        return stores.durable.get(name);
      },
      async compareAndSet(...change) {
        const isDone = await stores.durable.compareAndSet(...change);
        if (isDown) throw new StoreUnavailableError('the response was lost');
        return isDone;
      },
    };
    const records = memoryRecords<PersonLinks>('link', { ...stores, durable });
    const links = createPatientLinks({ records, idKey: key, retryMs: 100 });
    const access = { kind: 'relationship', id: link.patientRelationshipId, key: 'issued once' } as const;
    const adding = links.add({ subject: 'anna', odsCode: 'A28001', relation: 'self', access });
    await expect(adding).rejects.toBeInstanceOf(StoreUnavailableError);
    isDown = false;
    const [added] = await links.ofPerson('anna');
    await links.remove('anna', added?.patientId ?? '');
    const before = reads;
    // The next attempt to store it has read the links.
    await expect.poll(() => reads).toBeGreaterThan(before);
    await setImmediate();
    expect(await keysOf(links)).toEqual([]);
  });

  test('two stores of one person that add links at the same time keep both', async () => {
    const { stores, links } = stored([]);
    const other = stored([], stores).links;
    const add = (to: PatientLinks, id: string) =>
      to.add({ subject: 'anna', odsCode: 'A28001', relation: 'self', access: { kind: 'relationship', id, key: id } });
    await Promise.all([add(links, '1'), add(other, '2'), add(links, '3'), add(other, '4')]);
    expect((await keysOf(links)).toSorted((a, b) => a.localeCompare(b))).toEqual(['1', '2', '3', '4']);
  });
});
