import { describe, expect, test } from 'vitest';
import { aPatient, aWorld } from '../../../simulator/world/builders.ts';
import { startClient, transformResponse } from '../../support/startClient.ts';

describe('demographics', () => {
  test('demographics leaves out details that the practice does not hold', async () => {
    const started = await startClient();
    transformResponse(started, 'GetDemographics', (body) =>
      body
        .replace(/<((?:\w+:)?)PatientIdentifiers>.*<\/\1PatientIdentifiers>/s, '<$1PatientIdentifiers/>')
        .replace(/<((?:\w+:)?)Address>.*<\/\1Address>/s, '<$1Address><$1Town/></$1Address>')
        .replace(/<((?:\w+:)?)ContactDetails>.*<\/\1ContactDetails>/s, '')
        .replace(/<((?:\w+:)?)Title>.*<\/\1Title>/s, '')
        .replace(/<((?:\w+:)?)CallingName>.*<\/\1CallingName>/s, ''),
    );
    expect(Object.keys(await started.client.demographics(started.link())).sort()).toEqual([
      'dateOfBirth',
      'firstName',
      'odsCode',
      'sex',
      'surname',
    ]);
  });

  test.each([
    ['NhsNumber', '9998765439', '9998765439'],
    ['NhsNumber', '999 876 5439', '9998765439'],
    ['NhsNumber', '999-876-5439', '9998765439'],
    ['NhsNumber', ' 999\u00A0876\u20115439 ', '9998765439'],
    ['NhsNumber', '9998765438', undefined],
    ['NhsNumber', '9999999999', undefined],
    ['NhsNumber', '999-999-9999', undefined],
    ['NhsNumber', '0000000000', undefined],
    ['NhsNumber', '1111111111', undefined],
    ['NhsNumber', '', undefined],
    ['NhsNumber', '999876543', undefined],
    ['ChiNumber', '9998765439', undefined],
    ['SomethingNew', '9998765439', undefined],
  ])('demographics reads an identifier of type %s with value %s as NHS number %s', async (type, value, nhsNumber) => {
    const started = await startClient();
    transformResponse(started, 'GetDemographics', (body) =>
      body
        .replace(/(<(?:\w+:)?IdentifierValue>)[^<]*/, `$1${value}`)
        .replace(/(<(?:\w+:)?IdentifierType>)[^<]*/, `$1${type}`),
    );
    expect((await started.client.demographics(started.link())).nhsNumber).toBe(nhsNumber);
  });

  test.each([
    ['absent', /<((?:\w+:)?)(FirstName|Sex)>[^<]*<\/\1\2>/g, ''],
    ['empty', /(<((?:\w+:)?)(FirstName|Sex)>)[^<]*/g, '$1'],
    ['of white space', /(<((?:\w+:)?)(FirstName|Sex)>)[^<]*/g, '$1 \n'],
  ])('demographics are read when the first name and the sex are %s', async (_name, pattern, text) => {
    const started = await startClient();
    const { firstName, sex, ...others } = await started.client.demographics(started.link());
    expect([firstName, sex].every((value) => value !== undefined)).toBe(true);
    transformResponse(started, 'GetDemographics', (body) => body.replaceAll(pattern, text));
    expect(await started.client.demographics(started.link())).toEqual(others);
  });

  test.each([
    ['Female', 'female'],
    ['Male', 'male'],
    ['Indeterminate', 'indeterminate'],
    ['Unknown', 'other'],
    ['SomethingNew', 'other'],
  ])('demographics reads sex %s as %s', async (upstream, sex) => {
    const started = await startClient();
    transformResponse(started, 'GetDemographics', (body) => body.replace(/(<(?:\w+:)?Sex>)[^<]*/, `$1${upstream}`));
    expect((await started.client.demographics(started.link())).sex).toBe(sex);
  });
});

describe('account', () => {
  test.each([
    ['ApplicationLinkLevel', 'Linked', { kind: 'active', level: 'full' }],
    ['ApplicationLinkLevel', 'Restricted', { kind: 'active', level: 'restricted' }],
    ['ApplicationLinkLevel', 'SomethingNew', { kind: 'active', level: 'other' }],
    ['AccountRegistrationStatus', 'Archived', { kind: 'inactive' }],
    ['AccountRegistrationStatus', 'SomethingNew', { kind: 'active' }],
  ])('account reads %s %s as %o', async (element, value, account) => {
    const started = await startClient();
    transformResponse(started, 'GetUserOptions', (body) =>
      body.replace(new RegExp(`(<(?:\\w+:)?${element}>)[^<]*`), `$1${value}`),
    );
    expect(await started.client.account(started.link())).toMatchObject(account);
  });

  test('account separates the granted services from those in effect', async () => {
    const world = aWorld({ patients: [aPatient({ restricted: true })] });
    const { client, link } = await startClient({ world });
    expect(await client.account(link())).toMatchObject({
      level: 'restricted',
      assigned: { appointments: true, prescriptions: true },
      effective: { appointments: true, prescriptions: false },
    });
  });
});
