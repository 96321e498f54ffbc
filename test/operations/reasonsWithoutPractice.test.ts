import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startHoldingProxy, type HoldingProxy } from '../support/startHoldingProxy.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const reason = '__typename ... on GpServiceUnavailable { reason practice { odsCode } }';
const ofPatient = (fields: string) => `{ gpOnlineUser { patients { ${fields} } } }`;
const claims = { vot: 'P9.Cp.Cd', given_name: 'A', family_name: 'B', birthdate: '1980-01-01' };

let stack: Stack;
let proxy: HoldingProxy | undefined;
const proxies = [{ subject: 'carer' }];
beforeEach(async () => {
  const world = aWorld({ practices: [aPractice()], patients: [aPatient({ proxies }), aPatient({ proxies })] });
  stack = await startStack({
    world,
    now: new Date('2026-05-12T08:00:00Z'),
    through: async (upstream) => (proxy = await startHoldingProxy(upstream)).endpoint,
  });
  expect((await stack.query('{ gpPractice(odsCode: "X99951") { name } }')).errors).toBeUndefined();
});
afterEach(async () => {
  await stack.stop();
  await proxy?.stop();
});

/** Refuses operations. The facts about the practice cannot be read again, which the refusals contradict. */
function refuse(codes: Readonly<Record<string, number>>): void {
  for (const [operation, code] of Object.entries(codes))
    stack.simulator.faults.add({ kind: 'fault', status: 403, code, operation, times: Infinity });
  const operation = 'GetClinicalVersionInformation';
  stack.simulator.faults.add({ kind: 'fault', status: 500, code: -1002, operation, times: Infinity });
}

async function results(query: string, variables = {}, subject = 'patient-1'): Promise<unknown> {
  const { data, errors } = await stack.query(query, variables, { as: { subject, claims } });
  expect(errors).toBeUndefined();
  return data;
}

test.each([
  ['GpServiceNotGranted', 'NOT_GRANTED', 'GetPatientAppointments', -1030, 'appointments'],
  ['GpRecordAccessDisabled', 'RECORD_ACCESS_DISABLED', 'GetMedicalRecordData', -1033, 'medicalRecord { problems'],
])(
  '%s names no practice when the practice cannot be read again after the refusal',
  async (member, name, operation, code, field) => {
    refuse({ [operation]: code });
    const [, parent = ''] = /^(\w+ )\{/.exec(field) ?? [];
    const data = await results(ofPatient(`${field} { ${reason} }${parent && ' }'}`));
    expect(JSON.stringify(data)).toContain(`{"__typename":"${member}","reason":"${name}","practice":null}`);
  },
);

test('GpServiceNotOffered names no practice when the practice cannot be read again after the refusal', async () => {
  refuse({ RegisterWithDemographics: -1030 });
  const input = {
    odsCode: 'X99951',
    firstName: 'A',
    surname: 'B',
    dateOfBirth: '1980-01-01',
    sex: 'FEMALE',
    postcode: 'ZZ99 3VZ',
  };
  const register = `mutation ($input: RegisterGpAccountWithDemographicsInput!) {
    registerGpAccountWithDemographics(input: $input) { ${reason} } }`;
  expect(await results(register, { input }, 'newcomer')).toEqual({
    registerGpAccountWithDemographics: { __typename: 'GpServiceNotOffered', reason: 'NOT_OFFERED', practice: null },
  });
});

test.each([
  ['GpAccountInactive', 'ACCOUNT_INACTIVE', -1107],
  ['GpAccountRestricted', 'ACCOUNT_RESTRICTED', -1032],
])(
  '%s names no practice when another field found that the practice cannot be read again',
  async (member, name, code) => {
    refuse({ GetMedicationCourses: -1030, GetPatientAppointments: code });
    stack.clearCalls();
    const held = proxy?.hold('GetPatientAppointments');
    const data = results(ofPatient(`medicationCourses { __typename } appointments { ${reason} }`));
    await held?.waitForCalls();
    // The other field has discarded the practice when it reads it again.
    await vi.waitFor(() => expect(stack.calls()).toContain('GetClinicalVersionInformation'), { timeout: 20_000 });
    held?.release();
    expect(await data).toEqual({
      gpOnlineUser: {
        patients: [
          {
            medicationCourses: { __typename: 'GpServiceNotGranted' },
            appointments: { __typename: member, reason: name, practice: null },
          },
        ],
      },
    });
  },
);

test('GpAccessEnded names no practice when a field of another patient found that it cannot be read again', async () => {
  const courses = 'medicationCourses { __typename }';
  const { gpOnlineUser } = (await results(ofPatient('id'), {}, 'carer')) as {
    gpOnlineUser: { patients: { id: string }[] };
  };
  const [first, second] = gpOnlineUser.patients.map(({ id }) => `gpPatient(id: "${id}")`);
  await results(`{ ${first} { ${courses} } }`, {}, 'carer');
  refuse({ GetMedicationCourses: -1030, BeginPatientSession: -1060 });
  stack.clearCalls();
  const held = proxy?.hold('BeginPatientSession');
  const data = results(
    `{ first: ${first} { ${courses} } second: ${second} { demographics { ${reason} } } }`,
    {},
    'carer',
  );
  await held?.waitForCalls();
  // The field of the first patient has discarded the practice when it reads it again.
  await vi.waitFor(() => expect(stack.calls()).toContain('GetClinicalVersionInformation'), { timeout: 20_000 });
  held?.release();
  expect(await data).toEqual({
    first: { medicationCourses: { __typename: 'GpServiceNotGranted' } },
    second: { demographics: { __typename: 'GpAccessEnded', reason: 'ACCESS_ENDED', practice: null } },
  });
});
