import { describe, expect, test } from 'vitest';
import { RefusedError } from '../../../src/domain/RefusedError.ts';
import { UpstreamError } from '../../../src/domain/UpstreamError.ts';
import { aPatient, aPractice, aWorld } from '../../support/builders.ts';
import { rejectionOf, startClient } from '../../support/startClient.ts';

const anyDate = { from: undefined, to: undefined };
const world = (medicalRecord = {}) =>
  aWorld({ practices: [aPractice()], patients: [aPatient({ medicalRecord: { Allergies: [{}], ...medicalRecord } })] });

/** Starts a client whose next response about the record is changed. */
async function startWithResponse(transform: (body: string) => string) {
  const started = await startClient({ world: world() });
  started.simulator.faults.add({ kind: 'transform', operation: 'GetMedicalRecordData', transform });
  return started;
}

describe('medical record responses', () => {
  test('a response about other sections is rejected instead of being read as empty', async () => {
    const { client, link } = await startWithResponse((body) => body.replace('>Allergies,Problems<', '>Problems<'));
    const error = await rejectionOf(client.recordSections(link(), ['allergies', 'problems'], anyDate));
    expect(error).toBeInstanceOf(UpstreamError);
    expect(error).toMatchObject({ code: 'UPSTREAM_INVALID_RESPONSE', isRetryable: false });
  });

  test.each(['Problems, Allergies', 'Everything', 'Allergies,Problems,Recalls'])(
    'a response whose item filter is written %j is accepted',
    async (filter) => {
      const { client, link } = await startWithResponse((body) => body.replace('>Allergies,Problems<', `>${filter}<`));
      const { sections } = await client.recordSections(link(), ['allergies', 'problems'], anyDate);
      expect(sections).toMatchObject({ allergies: { length: 1 }, problems: [] });
    },
  );

  test('recordSections returns the date range that the practice applied, not the requested one', async () => {
    const { client, link } = await startWithResponse((body) =>
      body.replace(/(<[^<]*ItemFilterFromDate>)2010-01-01/, (_all, open: string) => `${open}2016-04-01`),
    );
    const { range } = await client.recordSections(link(), ['allergies'], { from: '2010-01-01', to: undefined });
    expect(range).toEqual({ from: '2016-04-01', to: undefined });
  });

  test('recordSections returns only the requested sections', async () => {
    const { client, link } = await startClient({ world: world({ Problems: [{}] }) });
    const { sections } = await client.recordSections(link(), ['problems'], anyDate);
    expect(Object.keys(sections)).toEqual(['problems']);
  });
});

describe('document content', () => {
  test('documentContent returns the content as stored', async () => {
    const { client, link, simulator } = await startClient({ world: world({ Documents: [{}] }) });
    const guid = simulator.world.patients[0]?.medicalRecord.Documents[0]?.DocumentGuid ?? '';
    expect(await client.documentContent(link(), guid)).toMatch(/^H4sI/);
  });

  test('documentContent is refused when the document does not exist', async () => {
    const { client, link } = await startClient({ world: world() });
    const error = await rejectionOf(client.documentContent(link(), '00000000-0000-4000-8000-000000000000'));
    expect(error).toBeInstanceOf(RefusedError);
    expect(error).toMatchObject({ refusal: 'noSuchDocument' });
  });
});
