import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { aRecord, type PatientOverrides, type PracticeOverrides } from '../../simulator/world/builders.ts';
import { valueOf, type RawSession } from './rawClient.ts';
import { readRecord, useRecordSession } from './recordCalls.ts';

const start = useRecordSession();
const documentGuid = (n: number): string => `f0000000-0000-4000-8000-00000100000${n}`;
const content = (session: RawSession, DocumentGuid: string) =>
  session.call('GetMedicalRecordDocumentContent', { DocumentGuid });

describe('GetMedicalRecordDocumentContent', () => {
  const documents = aRecord({
    Documents: [
      { content: { kind: 'html', html: '<p>café – 36.60 °C</p>' } },
      { Available: false },
      { content: { kind: 'scan', title: 'Scan', pages: 3, pageBytes: 30_000 } },
      null,
    ],
  });

  test('a document is base64 of gzip of HTML, and its GUID is compared without case', async () => {
    const [session] = await start({ medicalRecord: documents });
    const list = await readRecord(session, ['Documents']);
    expect(list.body).not.toContain('café');
    const encoded = valueOf(await content(session, documentGuid(1).toUpperCase()), 'CompressedEncodedDocumentContent');
    expect(gunzipSync(Buffer.from(encoded, 'base64')).toString('utf8')).toBe('<p>café – 36.60 °C</p>');
    const scan = valueOf(await content(session, documentGuid(3)), 'CompressedEncodedDocumentContent');
    expect(
      gunzipSync(Buffer.from(scan, 'base64')).toString('latin1').split('src="data:image/png;base64,iVBOR'),
    ).toHaveLength(4);
  });

  test.each<[string, string, PatientOverrides, PracticeOverrides, string, number, number]>([
    ['for an unavailable document', documentGuid(2), {}, {}, '2.1.0.0', 404, -1457],
    ['for an unknown document', documentGuid(9), {}, {}, '2.1.0.0', 404, -1457],
    ['without a GUID', '', {}, {}, '2.1.0.0', 400, -1014],
    ['if documents are off', documentGuid(1), { record: { DocumentsEnabled: false } }, {}, '2.1.0.0', 403, -1033],
    ['if the record is not granted', documentGuid(1), { granted: 'nothing' }, {}, '2.1.0.0', 403, -1030],
    ['before version 2.0', documentGuid(1), {}, { version: '1.8' }, '1.8.0.0', 404, -1040],
  ])('GetMedicalRecordDocumentContent is refused %s', async (_name, guid, patient, practice, version, status, code) => {
    const [session] = await start({ medicalRecord: documents, ...patient }, practice, version);
    expect(await content(session, guid)).toMatchObject({ status, code });
  });

  test('a document of another patient is not found', async () => {
    const [session, { world }] = await start({ medicalRecord: documents });
    const [own, others] = world.patients;
    if (own === undefined || others === undefined) throw new Error('two patients');
    others.medicalRecord.Documents.push(...own.medicalRecord.Documents.splice(0, 1));
    expect(await content(session, documentGuid(1))).toMatchObject({ code: -1457 });
  });
});
