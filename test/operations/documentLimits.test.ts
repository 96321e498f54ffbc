import { afterEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack, type StackOptions } from '../support/startStack.ts';

const html = '<p>Blood pressure 120/80.</p>'.repeat(10_000);

let stack: Stack;
afterEach(() => stack.stop());

/** Reads the contents of two documents in one operation, with a reader that has these limits. */
async function readContents(
  documentReader: NonNullable<StackOptions['documentReader']>,
  contents: readonly string[] = [html, html],
): Promise<readonly unknown[]> {
  const Documents = contents.map((one) => ({ content: { kind: 'html', html: one } as const }));
  const world = aWorld({ practices: [aPractice()], patients: [aPatient({ medicalRecord: { Documents } })] });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z'), documentReader });
  const { data, errors } = await stack.query(`{ gpOnlineUser { patients { medicalRecord { documents {
    ... on GpRecordDocuments { entries { edges { node { content { __typename
      ... on GpServiceProblem { problemCode nextStep message } } } } } } } } } } }`);
  expect(errors).toBeUndefined();
  const { gpOnlineUser } = data as {
    gpOnlineUser: {
      patients: [{ medicalRecord: { documents: { entries: { edges: { node: { content: unknown } }[] } } } }];
    };
  };
  return gpOnlineUser.patients[0].medicalRecord.documents.entries.edges.map(({ node }) => node.content);
}

const message = expect.any(String) as string;

test('ClinicalDocument.content returns GpClinicalDocumentTookTooLong when the reader needs more than its time', async () => {
  const content = {
    __typename: 'GpClinicalDocumentTookTooLong',
    problemCode: 'CLINICAL_DOCUMENT_TOOK_TOO_LONG',
    nextStep: 'CONTACT_PRACTICE',
    message,
  };
  expect(await readContents({ timeLimitMs: 1 })).toEqual([content, content]);
});

test('ClinicalDocument.content returns GpClinicalDocumentNotMadeSafe when the reader needs more than its memory', async () => {
  const content = {
    __typename: 'GpClinicalDocumentNotMadeSafe',
    problemCode: 'CLINICAL_DOCUMENT_NOT_MADE_SAFE',
    nextStep: 'CONTACT_PRACTICE',
    message,
  };
  const limits = { maxHeapMegabytes: 64, timeLimitMs: 60_000 };
  expect(await readContents(limits, ['<b>x</b>'.repeat(2_000_000)])).toEqual([content]);
});

test('ClinicalDocument.content returns GpClinicalDocumentReaderBusy when too many documents are waiting', async () => {
  const contents = await readContents({ threads: 1, maxWaiting: 0, timeLimitMs: 60_000 });
  expect(contents).toHaveLength(2);
  expect(contents).toContainEqual({ __typename: 'GpClinicalDocumentContent' });
  expect(contents).toContainEqual({
    __typename: 'GpClinicalDocumentReaderBusy',
    problemCode: 'CLINICAL_DOCUMENT_READER_BUSY',
    nextStep: 'TRY_AGAIN_LATER',
    message,
  });
});
