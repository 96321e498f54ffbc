import { expect, test } from 'vitest';
import { useRecords } from './startRecords.ts';

const records = useRecords();

const entities = (id: unknown, as: string) =>
  records.stack.query(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on MedicalRecord {
         id patient { id } allergies { __typename } } } }`,
    { r: [{ __typename: 'MedicalRecord', id }] },
    { as },
  );
const recordOf = async (as: string) => {
  const { data } = await records.stack.query('{ gpOnlineUser { patients { id medicalRecord { id } } } }', {}, { as });
  return (data as { gpOnlineUser: { patients: { id: string; medicalRecord: { id: string } }[] } }).gpOnlineUser
    .patients[0];
};

test('a reference to a MedicalRecord resolves for its own user', async () => {
  const record = await recordOf('patient-1');
  const { data, errors } = await entities(record?.medicalRecord.id, 'patient-1');
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    _entities: [
      { id: record?.medicalRecord.id, patient: { id: record?.id }, allergies: { __typename: 'GpRecordAllergies' } },
    ],
  });
});

test('a reference to a MedicalRecord resolves to null for another user and for a patient id', async () => {
  const record = await recordOf('patient-1');
  expect(await entities(record?.medicalRecord.id, 'patient-2')).toMatchObject({ data: { _entities: [null] } });
  expect(await entities(record?.id, 'patient-1')).toMatchObject({ data: { _entities: [null] } });
  expect(records.stack.calls()).toEqual([]);
});

test('a reference to a MedicalRecord resolves for a restricted account, and its sections report GpAccountRestricted', async () => {
  const record = await recordOf('patient-3');
  expect(await entities(record?.medicalRecord.id, 'patient-3')).toMatchObject({
    data: { _entities: [{ allergies: { __typename: 'GpAccountRestricted' } }] },
  });
});
