import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { documentBytes, encodeDocument } from '../../simulator/world/builders.ts';
import { recordSections } from '../../simulator/world/MedicalRecord.ts';
import { openPatientSession, valueOf, type RawSession } from './rawClient.ts';
import { linkOf, now, useSimulator } from './useSimulator.ts';

const simulator = useSimulator(() => ({ now }));
const open = (subject: string) => openPatientSession(simulator(), linkOf(simulator(), subject));
const recordOf = (subject: string) => {
  const { world } = simulator();
  const { patientRelationshipId } = linkOf(simulator(), subject);
  const account = world.accounts.find((found) => found.patientRelationshipId === patientRelationshipId);
  const patient = world.patients.find(({ id }) => id === account?.patientId);
  if (patient === undefined) throw new Error(subject);
  return patient.medicalRecord;
};
const readAllSections = (session: RawSession) =>
  session.call(
    'GetMedicalRecordData',
    {},
    {
      content: `<t:ItemTypes>${recordSections.map((type) => `<t:ItemType>${type}</t:ItemType>`).join('')}</t:ItemTypes><t:IncludeFreeText>true</t:IncludeFreeText>`,
    },
  );

test('the long record has 10 000 entries and a response of about 8 MB', async () => {
  const session = await open('long-record');
  const reply = await readAllSections(session);
  expect(reply.status).toBe(200);
  expect(reply.body.length).toBeGreaterThan(7.5e6);
  expect(reply.body.length).toBeLessThan(10e6);
  const record = recordOf('long-record');
  expect(recordSections.reduce((count, section) => count + record[section].length, 0)).toBe(10_000);
});

test('the empty record and the odd record can be read', async () => {
  const empty = await readAllSections(await open('empty-record'));
  expect(empty.body).not.toContain('EventGuid');
  const odd = await readAllSections(await open('odd-record'));
  expect(odd.status).toBe(200);
  expect(odd.body.split('xsi:nil="true"').length).toBeGreaterThan(8);
  expect(odd.body).toContain('<Term></Term><CodeId>9223372036854775807<');
  expect(odd.body).toContain('𝔘nicode hiccups 🎈');
});

test('the document scenarios have the content and the defects that their names state', async () => {
  const session = await open('documents');
  const documents = recordOf('documents').Documents;
  const byName = new Map(documents.map((document) => [document?.Observation.AssociatedText?.[0]?.Text, document]));
  expect(byName.size).toBe(20);
  const bytes = async (name: string) => {
    const reply = await session.call('GetMedicalRecordDocumentContent', {
      DocumentGuid: byName.get(name)?.DocumentGuid ?? '',
    });
    return reply.code ?? Buffer.from(valueOf(reply, 'CompressedEncodedDocumentContent'), 'base64');
  };
  const unzipped = async (name: string) => gunzipSync((await bytes(name)) as Buffer);
  expect((await unzipped('A scan of 4 MB')).length).toBeGreaterThan(4e6);
  expect((await unzipped('A bomb of 32 MB')).length).toBe(32 * 1024 * 1024);
  const named = await unzipped('windows-1252 that says so');
  expect(new TextDecoder('windows-1252').decode(named)).toContain('36.60&nbsp;°C – “splendid”, as Dr Plaster’s café');
  expect((await unzipped('UTF-16 with a byte order mark')).subarray(0, 2).toString('hex')).toBe('fffe');
  expect((await unzipped('UTF-8 with a byte order mark')).subarray(0, 3).toString('hex')).toBe('efbbbf');
  expect(await bytes('Not available')).toBe(-1457);
  expect(await bytes('Listed but gone')).toBe(-1457);
  await expect(unzipped('Broken: gzip cut short')).rejects.toThrow('unexpected end of file');
  await expect(unzipped('Broken: checksum wrong')).rejects.toThrow('incorrect data check');
  await expect(unzipped('Broken: not gzip')).rejects.toThrow('incorrect header check');
  await expect(unzipped('Broken: not base64')).rejects.toThrow();
  expect((await bytes('Broken: no content at all')) as Buffer).toHaveLength(0);
});

test('documentBytes returns the bytes that encodeDocument compresses', async () => {
  const content = { kind: 'scan', title: 'Scan', pages: 1, pageBytes: 10_000 } as const;
  expect(gunzipSync(Buffer.from(await encodeDocument(content), 'base64'))).toEqual(documentBytes(content));
});

test('the some-sections and free-text-withheld scenarios restrict the record', async () => {
  const some = await open('some-sections');
  expect(await readAllSections(some)).toMatchObject({ status: 403, code: -1033 });
  const reply = await readAllSections(await open('free-text-withheld'));
  expect(valueOf(reply, 'FreeTextFilterFromDate')).toBe('2018-01-01');
});

test('the record of a bulk patient is generated on first access and can be changed', () => {
  const own = recordOf('person-07');
  expect(own.Medication.length).toBeGreaterThan(5);
  own.Allergies.splice(0);
  expect(recordOf('person-07').Allergies).toEqual([]);
});
