import { expect, test } from 'vitest';
import type { Contract, ContractField } from '../../../../src/emis/soap/contract/Contract.ts';
import { createResponseReader } from '../../../../src/emis/soap/contract/createResponseReader.ts';
import { contract, envelope } from '../../../support/soapFixtures.ts';

/** The contract, with a response of BookAppointment that has this number of fields. */
function withFields(count: number): Contract {
  const fields = Array.from({ length: count }, (_, at): ContractField => ({
    name: `Field${at}`,
    type: { kind: 'scalar', form: 'text' },
    optional: true,
  }));
  const { BookAppointment: operation } = contract.operations;
  const response = { ...operation.response, fields };
  return { ...contract, operations: { ...contract.operations, BookAppointment: { ...operation, response } } };
}

const response = (...fields: readonly number[]) =>
  new TextEncoder().encode(
    envelope(
      `<BookAppointmentResponse>${fields.map((at) => `<Field${at}>x</Field${at}>`).join('')}</BookAppointmentResponse>`,
    ),
  );

test('the reader tells each of 32 fields of one type from the others, in any order', async () => {
  const reader = createResponseReader(withFields(32));
  for (let at = 0; at < 32; at += 1) {
    const others = Array.from({ length: 32 }, (_, other) => 31 - other).filter((other) => other !== at);
    await expect(reader.read('BookAppointment', response(at, ...others))).resolves.toHaveProperty(
      `response.Field${at}`,
      'x',
    );
    await expect(reader.read('BookAppointment', response(at, ...others, at))).rejects.toThrow('DUPLICATE');
  }
});

test('a contract whose type has more than 32 fields is refused', () => {
  expect(() => createResponseReader(withFields(33))).toThrow('A type of the contract has more than 32 fields');
});
