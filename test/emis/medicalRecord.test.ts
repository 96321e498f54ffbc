import { describe, expect, it } from 'vitest';
import { UpstreamError } from '../../src/domain/upstreamError.ts';
import { RefusedError } from '../../src/domain/refusal.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startClient, thrownBy } from './startClient.ts';

const always = { from: undefined, to: undefined };
const world = (medicalRecord = {}) =>
  aWorld({ practices: [aPractice()], patients: [aPatient({ medicalRecord: { Allergies: [{}], ...medicalRecord } })] });

/** The client over a simulator whose next answer about the record is changed. */
async function withAnswer(transform: (body: string) => string) {
  const started = await startClient({ world: world() });
  started.simulator.faults.add({ kind: 'transform', operation: 'GetMedicalRecordData', transform });
  return started;
}

describe('an answer about the record', () => {
  it('that says it is about other sections is not taken for an empty one', async () => {
    const { client, link } = await withAnswer((body) => body.replace('>Allergies,Problems<', '>Problems<'));
    const error = await thrownBy(client.recordSections(link(), ['allergies', 'problems'], always));
    expect(error).toBeInstanceOf(UpstreamError);
    expect(error).toMatchObject({ code: 'UPSTREAM_INVALID_RESPONSE', isRetryable: false });
  });

  it.each(['Problems, Allergies', 'Everything', 'Allergies,Problems,Recalls'])(
    'whose filter is written %j is taken',
    async (filter) => {
      const { client, link } = await withAnswer((body) => body.replace('>Allergies,Problems<', `>${filter}<`));
      const { sections } = await client.recordSections(link(), ['allergies', 'problems'], always);
      expect(sections).toMatchObject({ allergies: { length: 1 }, problems: [] });
    },
  );

  it('tells the days that the practice kept to rather than those that were asked for', async () => {
    const { client, link } = await withAnswer((body) =>
      body.replace(/(<[^<]*ItemFilterFromDate>)2010-01-01/, (_all, open: string) => `${open}2016-04-01`),
    );
    const { range } = await client.recordSections(link(), ['allergies'], { from: '2010-01-01', to: undefined });
    expect(range).toEqual({ from: '2016-04-01', to: undefined });
  });

  it('has only the sections that were asked for', async () => {
    const { client, link } = await startClient({ world: world({ Problems: [{}] }) });
    const { sections } = await client.recordSections(link(), ['problems'], always);
    expect(Object.keys(sections)).toEqual(['problems']);
  });
});

describe('the content of a document', () => {
  it('comes as it is stored', async () => {
    const { client, link, simulator } = await startClient({ world: world({ Documents: [{}] }) });
    const guid = simulator.world.patients[0]?.medicalRecord.Documents[0]?.DocumentGuid ?? '';
    expect(await client.documentContent(link(), guid)).toMatch(/^H4sI/);
  });

  it('that is not there is refused', async () => {
    const { client, link } = await startClient({ world: world() });
    const error = await thrownBy(client.documentContent(link(), '00000000-0000-4000-8000-000000000000'));
    expect(error).toBeInstanceOf(RefusedError);
    expect(error).toMatchObject({ refusal: 'noSuchDocument' });
  });
});
