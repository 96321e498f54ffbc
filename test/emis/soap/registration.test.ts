import { describe, expect, test } from 'vitest';
import { registerWithDemographics } from '../../../src/emis/soap/operations/registerWithDemographics.ts';
import { registerWithLinkageKey } from '../../../src/emis/soap/operations/registerWithLinkageKey.ts';
import { resetAccountLinkageKey } from '../../../src/emis/soap/operations/resetAccountLinkageKey.ts';
import { shortTimeouts, startClient, startHoldingClient, startWithSession } from '../../support/startClient.ts';

const person = {
  odsCode: 'X99951',
  firstName: 'Ada',
  surname: 'Byron',
  dateOfBirth: '1980-02-29',
  postcode: 'ZZ99 3VZ',
};

describe('registration requests', () => {
  test('registerWithLinkageKey sends every detail of the letter', () => {
    const { odsCode, surname, dateOfBirth } = person;
    const letter = { odsCode, accountId: '12', linkageKey: 'K', surname, dateOfBirth };
    expect(registerWithLinkageKey.toRequest(letter)).toEqual({
      NationalPracticeCode: 'X99951',
      AccountId: '12',
      LinkageKey: 'K',
      Surname: 'Byron',
      DateOfBirth: '1980-02-29',
    });
  });

  test.each([
    ['female', 'Female'],
    ['male', 'Male'],
    ['indeterminate', 'Indeterminate'],
    ['other', 'Unknown'],
  ] as const)('registerWithDemographics sends the sex %s as %s and omits absent details', (sex, Sex) => {
    const request = registerWithDemographics.toRequest({ ...person, sex });
    expect(JSON.parse(JSON.stringify(request))).toEqual({
      NationalPracticeCode: 'X99951',
      FirstName: 'Ada',
      Surname: 'Byron',
      DateOfBirth: '1980-02-29',
      Sex,
      Postcode: 'ZZ99 3VZ',
    });
  });

  test('registerWithDemographics sends the title and the contact details', () => {
    const contactDetails = { telephone: '1', mobile: '2', email: 'a@example.test' };
    expect(registerWithDemographics.toRequest({ ...person, sex: 'female', title: 'Ms', contactDetails })).toMatchObject(
      {
        Title: 'Ms',
        ContactDetails: { TelephoneNumber: '1', MobileNumber: '2', EmailAddress: 'a@example.test' },
      },
    );
  });

  test('resetAccountLinkageKey sends the reason when there is one', () => {
    expect(resetAccountLinkageKey.toRequest({ reason: 'Stolen' })).toEqual({ Reason: 'Stolen' });
    expect(resetAccountLinkageKey.toRequest({})).toEqual({ Reason: undefined });
  });
});

test('a registration keeps the relationship key exactly as received, including spaces', () => {
  const response = { PatientRelationshipId: 'c0ffee00-5eed-4b1d-9a7e-0123456789ab', PatientRelationshipKey: ' a key ' };
  const access = { kind: 'relationship', id: response.PatientRelationshipId, key: ' a key ' };
  expect(registerWithLinkageKey.toDomain(response, { ...person, accountId: '', linkageKey: '' })).toEqual(access);
  expect(registerWithDemographics.toDomain(response, { ...person, sex: 'other' })).toEqual(access);
});

const handshake = ['BeginPatientSession', 'CompletePatientSession'];

describe('sessions ended by the client', () => {
  test('endSessions ends the sessions of everyone under the relationship and no others', async () => {
    const started = await startClient({ allowSeveralSessions: true });
    const { client } = started;
    const [link, otherLink] = [started.link(), { ...started.link(), subject: 'somebody else' }];
    await client.demographics(link);
    await client.demographics(otherLink);
    started.simulator.clearLedger();
    client.endSessions({ ...link, access: { ...link.access, id: '00000000-0000-4000-8000-999999999999' } });
    await Promise.all([client.demographics(link), client.demographics(otherLink)]);
    expect(started.calls()).toEqual(['GetDemographics', 'GetDemographics']);
    started.simulator.clearLedger();
    client.endSessions({ ...link, access: { ...link.access, id: link.access.id.toUpperCase() } });
    await client.demographics(link);
    await client.demographics(otherLink);
    expect(started.calls()).toEqual([...handshake, 'GetDemographics', ...handshake, 'GetDemographics']);
    expect(started.violations()).toEqual([]);
  });

  test('endSessions lets a call in progress finish and gives the queued calls a new session', async () => {
    const started = await startHoldingClient();
    await started.client.demographics(started.link());
    started.simulator.clearLedger();
    const inProgress = started.hold('GetUserOptions');
    const calls = [started.client.account(started.link()), started.client.demographics(started.link())];
    await inProgress.waitForCalls();
    started.client.endSessions(started.link());
    inProgress.release();
    await Promise.all(calls);
    expect(started.calls()).toEqual(['GetUserOptions', ...handshake, 'GetDemographics']);
    started.simulator.clearLedger();
    await started.client.demographics(started.link());
    expect(started.calls()).toEqual(['GetDemographics']);
    expect(started.violations()).toEqual([]);
  });

  test('an account reset gives the calls queued behind it a new session', async () => {
    const started = await startWithSession();
    const link = started.link();
    const [reset, account] = await Promise.all([
      started.client.resetAccountLinkageKey(link, {}),
      started.client.account(link),
    ]);
    expect(reset).toEqual({ kind: 'done', value: undefined });
    expect(account).toMatchObject({ level: 'restricted' });
    expect(started.calls()).toEqual(['ResetAccountLinkageKey', ...handshake, 'GetUserOptions']);
    expect(started.violations()).toEqual([]);
  });

  test('a refused account reset leaves the session open', async () => {
    const started = await startWithSession({ client: shortTimeouts });
    for (const account of started.simulator.world.accounts) account.linkLevel = 'Restricted';
    expect(await started.client.resetAccountLinkageKey(started.link(), {})).toEqual({
      kind: 'refused',
      refusal: 'accountRestricted',
    });
    await started.client.account(started.link());
    expect(started.calls()).toEqual(['ResetAccountLinkageKey', 'GetUserOptions']);
  });
});
