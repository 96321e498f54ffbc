import { describe, expect, test, vi } from 'vitest';
import { registerWithDemographics } from '../../src/emis/soap/operations/registerWithDemographics.ts';
import { registerWithLinkageKey } from '../../src/emis/soap/operations/registerWithLinkageKey.ts';
import { resetAccountLinkageKey } from '../../src/emis/soap/operations/resetAccountLinkageKey.ts';
import { impatient, startClient, startWarm } from './startClient.ts';

const person = {
  odsCode: 'X99951',
  firstName: 'Ada',
  surname: 'Byron',
  dateOfBirth: '1980-02-29',
  postcode: 'ZZ99 3VZ',
};

describe('what is sent', () => {
  test('of a letter is all of it', () => {
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
  ] as const)('of a person who is %s is %s, and nothing that was not given', (sex, Sex) => {
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

  test('of title and contact details is what was given', () => {
    const contactDetails = { telephone: '1', mobile: '2', email: 'a@example.test' };
    expect(registerWithDemographics.toRequest({ ...person, sex: 'female', title: 'Ms', contactDetails })).toMatchObject(
      {
        Title: 'Ms',
        ContactDetails: { TelephoneNumber: '1', MobileNumber: '2', EmailAddress: 'a@example.test' },
      },
    );
  });

  test('with a reset is its reason, if there is one', () => {
    expect(resetAccountLinkageKey.toRequest({ reason: 'Stolen' })).toEqual({ Reason: 'Stolen' });
    expect(resetAccountLinkageKey.toRequest({})).toEqual({ Reason: undefined });
  });
});

test('the key that is answered is kept as it came, spaces too', () => {
  const answer = { PatientRelationshipId: 'c0ffee00-5eed-4b1d-9a7e-0123456789ab', PatientRelationshipKey: ' a key ' };
  const relationship = { relationshipId: answer.PatientRelationshipId, relationshipKey: ' a key ' };
  expect(registerWithLinkageKey.toDomain(answer, { ...person, accountId: '', linkageKey: '' })).toEqual(relationship);
  expect(registerWithDemographics.toDomain(answer, { ...person, sex: 'other' })).toEqual(relationship);
});

const handshake = ['BeginPatientSession', 'CompletePatientSession'];

describe('sessions that are given up', () => {
  test('are those of everybody under that relationship, and of no other', async () => {
    const started = await startClient({ allowSeveralSessions: true });
    const { client } = started;
    const [link, others] = [started.link(), { ...started.link(), subject: 'somebody else' }];
    await client.demographics(link);
    await client.demographics(others);
    started.simulator.clearLedger();
    client.endSessions({ ...link, relationshipId: '00000000-0000-4000-8000-999999999999' });
    await Promise.all([client.demographics(link), client.demographics(others)]);
    expect(started.calls()).toEqual(['GetDemographics', 'GetDemographics']);
    started.simulator.clearLedger();
    client.endSessions({ ...link, relationshipId: link.relationshipId.toUpperCase() });
    await client.demographics(link);
    await client.demographics(others);
    expect(started.calls()).toEqual([...handshake, 'GetDemographics', ...handshake, 'GetDemographics']);
    expect(started.violations()).toEqual([]);
  });

  test('while a call is under way end with it, and calls that wait open another', async () => {
    const started = await startWarm({ client: {} });
    started.simulator.faults.add({ kind: 'delay', ms: 50, operation: 'GetUserOptions' });
    const calls = [started.client.account(started.link()), started.client.demographics(started.link())];
    await vi.waitFor(() => expect(started.calls()).toEqual(['GetUserOptions']));
    started.client.endSessions(started.link());
    await Promise.all(calls);
    expect(started.calls()).toEqual(['GetUserOptions', ...handshake, 'GetDemographics']);
    started.simulator.clearLedger();
    await started.client.demographics(started.link());
    expect(started.calls()).toEqual(['GetDemographics']);
    expect(started.violations()).toEqual([]);
  });

  test('by a reset are not used by the calls that wait behind it', async () => {
    const started = await startWarm();
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

  test('by a reset that is refused go on', async () => {
    const started = await startWarm({ client: impatient });
    for (const account of started.simulator.world.accounts) account.linkLevel = 'Restricted';
    expect(await started.client.resetAccountLinkageKey(started.link(), {})).toEqual({
      kind: 'refused',
      refusal: 'accountRestricted',
    });
    await started.client.account(started.link());
    expect(started.calls()).toEqual(['ResetAccountLinkageKey', 'GetUserOptions']);
  });
});
