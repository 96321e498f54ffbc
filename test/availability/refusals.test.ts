import { describe, expect, test } from 'vitest';
import { RefusedError, type Refusal } from '../../src/domain/RefusedError.ts';
import { executeQuery } from '../support/executeQuery.ts';
import { account, allServices, fakeEmis, practice, settings } from '../support/fakeEmis.ts';

const refuse = (refusal: Refusal) => () => Promise.reject(new RefusedError(refusal));

const appointments = `{ gpPatient(id: "ada") { appointments { __typename
  ... on GpServiceUnavailable { service reason message nextStep practice { odsCode } }
  ... on GpServiceNotGranted { isAssigned isEffective }
  ... on GpServiceNeedsNewerVersion { requiredVersion practiceVersion } } } }`;

describe('refused queries', () => {
  test.each([
    ['practiceNotLive', 'GpPracticeNotLive'],
    ['noSuchPractice', 'GpPracticeNotLive'],
    ['accessEnded', 'GpAccessEnded'],
    ['accountInactive', 'GpAccountInactive'],
    ['serviceNotEnabled', 'GpServiceNotGranted'],
  ] as const)('a query refused with %s is reported as %s', async (refusal, typeName) => {
    const emis = fakeEmis({ appointments: refuse(refusal) });
    const result = await executeQuery(appointments, { emis });
    expect(result.errors).toBeUndefined();
    expect(result.data).toMatchObject({
      gpPatient: { appointments: { __typename: typeName, service: 'APPOINTMENTS', practice: { odsCode: 'A28001' } } },
    });
    const isForgotten = emis.calls.some(([name]) => name === 'invalidatePractice');
    expect(isForgotten).toBe(!['accessEnded', 'accountInactive'].includes(refusal));
  });

  test('a refusal is explained by the settings as they are when they are read again', async () => {
    let isOffered = true;
    const emis = fakeEmis({
      practiceSettings: () =>
        Promise.resolve({ ...settings, services: { ...settings.services, appointments: isOffered } }),
      invalidatePractice: () => {
        isOffered = false;
      },
      appointments: refuse('serviceNotEnabled'),
    });
    expect((await executeQuery(appointments, { emis })).data).toMatchObject({
      gpPatient: { appointments: { __typename: 'GpServiceNotOffered', nextStep: 'CONTACT_PRACTICE' } },
    });
  });

  test('a refusal that several fields meet leads to two new reads at most, because the first may be older than a later refusal', async () => {
    const emis = fakeEmis({ appointments: refuse('serviceNotEnabled'), freeSlots: refuse('serviceNotEnabled') });
    const result = await executeQuery(
      `{ gpPatient(id: "ada") { a: appointments { __typename } b: appointments(from: "2026-01-01") { __typename }
           c: bookableSlots(from: "2026-12-01", to: "2026-12-01") { __typename } } }`,
      { emis },
    );
    const notGranted = { __typename: 'GpServiceNotGranted' };
    expect(result).toEqual({ data: { gpPatient: { a: notGranted, b: notGranted, c: notGranted } } });
    expect(emis.calls.filter(([name]) => name === 'practice')).toHaveLength(3);
    expect(emis.calls.filter(([name]) => name === 'account')).toHaveLength(3);
  });

  test('a refusal that no rule covers is reported as an invalid response', async () => {
    const result = await executeQuery(appointments, { emis: fakeEmis({ appointments: refuse('noSuchMessage') }) });
    expect(result.data).toEqual({ gpPatient: { appointments: null } });
    expect(result.errors).toMatchObject([
      { message: 'UPSTREAM_INVALID_RESPONSE: APPOINTMENTS was refused: noSuchMessage' },
    ]);
  });

  test('a refusal of the version is reported as an invalid response when the practice runs that version', async () => {
    const result = await executeQuery(appointments, { emis: fakeEmis({ appointments: refuse('versionTooOld') }) });
    expect(result.data).toEqual({ gpPatient: { appointments: null } });
    expect(result.errors).toMatchObject([
      { message: 'UPSTREAM_INVALID_RESPONSE: APPOINTMENTS was refused: versionTooOld' },
    ]);
  });

  test('a refused practice search reports that the environment does not have it', async () => {
    const emis = fakeEmis({ findPractices: refuse('notInThisEnvironment') });
    const result = await executeQuery(
      `{ findGpPractices(input: { name: "Surgery" }) { ... on GpServiceUnavailable { __typename reason nextStep practice { name } } } }`,
      { emis },
    );
    expect(result.data).toEqual({
      findGpPractices: {
        __typename: 'GpServiceNotInThisEnvironment',
        reason: 'NOT_IN_THIS_ENVIRONMENT',
        nextStep: 'NOTHING',
        practice: null,
      },
    });
  });
});

describe('unavailable services', () => {
  test('an unavailable service is reported with its facts', async () => {
    const emis = fakeEmis({
      account: () => Promise.resolve({ ...account, effective: { ...allServices, appointments: false } }),
    });
    expect(await executeQuery(appointments, { emis })).toEqual({
      data: {
        gpPatient: {
          appointments: {
            __typename: 'GpServiceNotGranted',
            service: 'APPOINTMENTS',
            reason: 'NOT_GRANTED',
            message: 'The practice has not granted appointments to this account. Contact the practice.',
            nextStep: 'CONTACT_PRACTICE',
            practice: { odsCode: 'A28001' },
            isAssigned: true,
            isEffective: false,
          },
        },
      },
    });
  });

  test('appointment kinds that the version lacks are reported without reading slots', async () => {
    const emis = fakeEmis({ practice: () => Promise.resolve({ ...practice, version: '1.8.0.0' }) });
    const result = await executeQuery(
      `{ gpPatient(id: "ada") {
           video: bookableSlots(from: "2026-12-01", to: "2026-12-01", filter: { kinds: [VIDEO, TELEPHONE] }) {
             ... on GpServiceNeedsNewerVersion { service requiredVersion practiceVersion message } } } }`,
      { emis },
    );
    expect(result.data).toEqual({
      gpPatient: {
        video: {
          service: 'VIDEO_APPOINTMENTS',
          requiredVersion: '2.1',
          practiceVersion: '1.8',
          message: 'The practice runs version 1.8. Version 2.1 is needed for video appointments.',
        },
      },
    });
    expect(emis.calls.map(([name]) => name)).not.toContain('freeSlots');
    await executeQuery(
      `{ gpPatient(id: "ada") { bookableSlots(from: "2026-12-01", to: "2026-12-01", filter: { kinds: [VIDEO, IN_PERSON] }) { __typename } } }`,
      { emis },
    );
    expect(emis.calls.map(([name]) => name)).toContain('freeSlots');
  });

  test('onlineServices reports the availability of each service for the practice and the patient', async () => {
    const emis = fakeEmis({
      practice: () => Promise.resolve({ ...practice, version: '2.0.0.0' }),
      account: () =>
        Promise.resolve({ ...account, level: 'restricted', effective: { ...allServices, messages: false } }),
    });
    const result = await executeQuery(
      `{ gpPatient(id: "ada") { accessLevel onlineServices { ...seen } practice { onlineServices { ...seen } } } }
       fragment seen on GpOnlineServiceStatus { service isAvailable unavailable { reason } }`,
      { emis },
    );
    const { gpPatient: patient } = result.data as {
      gpPatient: { onlineServices: { service: string }[]; practice: { onlineServices: { service: string }[] } };
    };
    const restricted = { isAvailable: false, unavailable: { reason: 'ACCOUNT_RESTRICTED' } };
    const newer = { isAvailable: false, unavailable: { reason: 'NEEDS_NEWER_VERSION' } };
    expect(patient).toMatchObject({ accessLevel: 'RESTRICTED' });
    expect(patient.onlineServices).toContainEqual({ service: 'APPOINTMENTS', isAvailable: true, unavailable: null });
    expect(patient.onlineServices).toContainEqual({ service: 'MESSAGES', ...restricted });
    expect(patient.onlineServices).toContainEqual({ service: 'ACCOUNT_RESET', ...newer });
    expect(patient.practice.onlineServices).toContainEqual({
      service: 'MESSAGES',
      isAvailable: true,
      unavailable: null,
    });
    expect(patient.practice.onlineServices.map(({ service }) => service)).not.toContain('PRACTICE_SEARCH');
    expect(patient.practice.onlineServices.map(({ service }) => service)).toContain('REGISTRATION_WITH_LINKAGE_KEY');
  });

  test('fields that cannot report a reason are null when the practice is not live', async () => {
    const emis = fakeEmis({ practice: () => Promise.resolve({ ...practice, isLive: false }) });
    const result = await executeQuery(
      `{ gpPatient(id: "ada") { nhsNumber accessLevel practice { name isLive address { town } telephone } demographics { __typename } } }`,
      { emis },
    );
    expect(result).toEqual({
      data: {
        gpPatient: {
          nhsNumber: null,
          accessLevel: null,
          practice: { name: 'The Surgery', isLive: false, address: null, telephone: null },
          demographics: { __typename: 'GpPracticeNotLive' },
        },
      },
    });
    expect(emis.calls.every(([name]) => name === 'practice')).toBe(true);
  });
});
