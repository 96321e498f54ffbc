import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { readContract } from '../../../../src/emis/soap/contract/readContract.ts';

const contract = readContract();

test('readContract returns what every operation needs, since which version it exists and whether it writes', () => {
  const facts = ({
    needs,
    since,
    isWrite,
    service,
    allowsRestrictedAccount,
  }: (typeof contract.operations)['GetMessage']): unknown[] => [
    needs,
    since,
    isWrite,
    service,
    allowsRestrictedAccount,
  ];
  expect(Object.keys(contract.operations)).toHaveLength(30);
  expect(facts(contract.operations.CreateEndUserSession)).toEqual(['nothing', '1.8.0.0', false, undefined, false]);
  expect(facts(contract.operations.RegisterWithDemographics)).toEqual([
    'endUserSession',
    '2.1.0.0',
    true,
    undefined,
    false,
  ]);
  expect(facts(contract.operations.BookAppointment)).toEqual([
    'patientSession',
    '1.8.0.0',
    true,
    'AppointmentBooking',
    true,
  ]);
});

test('readContract distinguishes a list from its item of the same name', () => {
  const medication = contract.objects.get('MedicalRecord')?.fields.find(({ name }) => name === 'Medication')?.type;
  expect(medication).toMatchObject({
    kind: 'list',
    itemName: 'Medication',
    item: { kind: 'object', name: 'Medication' },
  });
});

test.each([
  ['a choice', '<xs:sequence/>', '<xs:choice/>'],
  ['an element without a type', ' type="xs:long"', ''],
  ['an unknown type', 'xs:decimal', 'xs:double'],
  ['a reserved name', '"Town"', '"constructor"'],
  ['an unknown need', 'needs="nothing"', 'needs="luck"'],
  ['a malformed version', 'since="1.8.0.0"', 'since="1.8"'],
])('readContract rejects a contract with %s', async (_, from, to) => {
  const folder = await mkdtemp(join(tmpdir(), 'xsd-'));
  const text = await readFile(new URL('../../../../src/emis/soap/wsdl/patient-services.xsd', import.meta.url), 'utf8');
  await writeFile(join(folder, 'patient-services.xsd'), text.replace(from, to));
  expect(() => readContract(pathToFileURL(`${folder}/`))).toThrow('unsupported construct');
  await rm(folder, { recursive: true });
});

test('the generated contract types are up to date', async () => {
  const script = fileURLToPath(new URL('../../../../scripts/generateContractTypes.ts', import.meta.url));
  await expect(promisify(execFile)(process.execPath, [script, '--check'])).resolves.toBeDefined();
});
