import { expect, test } from 'vitest';
import { RefusedError } from '../../src/domain/RefusedError.ts';
import { readUkTime } from '../../src/domain/ukTime.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { executeOperation, messageId, recipientId, resolved } from '../support/executeOperation.ts';
import { ids } from '../support/executeQuery.ts';
import { account, ada, allServices } from '../support/fakeEmis.ts';
import { gatedFields, reasonFields } from '../support/gatedFields.ts';
import { otherUpstream } from '../support/otherUpstream.ts';

const accessEnded = () => Promise.reject(new RefusedError('accessEnded'));
const slotId = ids.ofSlot({
  link: ada,
  slotNumber: '5',
  kind: 'inPerson',
  startsAt: readUkTime('2026-12-01T10:00:00'),
});
const anEntry = { code: { kind: 'uncoded' }, date: { precision: 'unknown' } };

const fields = gatedFields({
  patient: 'ada',
  odsCode: 'A28001',
  appointment: ids.ofAppointment({ link: ada, slotNumber: '5', startsAt: readUkTime('2026-12-01T10:00:00') } as never),
  slot: slotId,
  prescription: ids.ofPrescription({ link: ada, requestId: 'r', requestedAt: '2026-11-20T10:00:00Z' }),
  course: 'c',
  message: messageId(1),
  recipient: recipientId(1),
  document: 'd',
  testResult: 't',
});

/** Executes an operation over an upstream that differs from EMIS over SOAP, and expects no error. */
async function read(source: string, answers: Partial<EmisClient> = {}, variables = {}): Promise<unknown> {
  const { data, errors } = await executeOperation(source, otherUpstream(answers), variables);
  expect({ source, errors }).toEqual({ source, errors: undefined });
  return data;
}

test.each(fields.filter(({ reasons }) => reasons.has('GpAccessEnded')).map((field) => [field.name, field] as const))(
  '%s returns GpAccessEnded when the access to the patient has ended',
  async (_name, { operation, variables }) => {
    // What an upstream lacks at every practice would be reported first.
    const upstream = otherUpstream({ account: accessEnded, demographics: accessEnded }, { lacks: ['PRACTICE_SEARCH'] });
    const { data, errors } = await executeOperation(operation, upstream, variables);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain(
      '"__typename":"GpAccessEnded","problemCode":"ACCESS_ENDED","nextStep":"LINK_AGAIN"',
    );
  },
);

test('ClinicalDocument.content returns GpAccessEnded when the access to the patient has ended', async () => {
  const document = { ...anEntry, documentGuid: 'd', title: 'Letter', texts: [], isAvailable: true };
  const data = await read(
    `{ gpPatient(id: "ada") { medicalRecord { documents { ... on GpRecordDocuments { entries { edges { node {
         content { ${reasonFields} } } } } } } } } }`,
    {
      recordSections: resolved({
        sections: { documents: [document] },
        range: { from: undefined, to: undefined },
        freeTextWithheldBefore: undefined,
      } as never),
      documentContent: accessEnded,
    },
  );
  expect(JSON.stringify(data)).toContain('{"content":{"__typename":"GpAccessEnded","problemCode":"ACCESS_ENDED"');
});

test('onlineServices shows the types of the reasons that only another upstream has', async () => {
  const source = '{ gpPatient(id: "ada") { onlineServices { service unavailable { __typename reason } } } }';
  expect(JSON.stringify(await read(source))).toContain(
    '{"service":"ACCOUNT_RESET","unavailable":{"__typename":"GpServiceNotInThisEnvironment","reason":"NOT_IN_THIS_ENVIRONMENT"}}',
  );
  expect(JSON.stringify(await read(source, { account: accessEnded }))).toContain(
    '{"service":"APPOINTMENTS","unavailable":{"__typename":"GpAccessEnded","reason":"ACCESS_ENDED"}}',
  );
});

test('demographics is GpAccountRestricted for a restricted account', async () => {
  const data = await read(`{ gpPatient(id: "ada") { demographics { __typename } } }`, {
    account: resolved({ ...account, level: 'restricted' as const }),
    demographics: () => Promise.reject(new RefusedError('accountRestricted')),
  });
  expect(data).toEqual({ gpPatient: { demographics: { __typename: 'GpAccountRestricted' } } });
});

test('GpServiceNotGranted does not say whether a service is assigned when that is not known', async () => {
  const { messages: _unknown, ...assigned } = allServices;
  const data = await read(
    '{ gpPatient(id: "ada") { messages { __typename ... on GpServiceNotGranted { isAssigned } } } }',
    {
      account: resolved({ ...account, assigned, effective: { ...allServices, messages: false } }),
    },
  );
  expect(data).toEqual({ gpPatient: { messages: { __typename: 'GpServiceNotGranted', isAssigned: null } } });
});
