import type { Account } from '../Account.ts';
import { odsCodes } from './createPractices.ts';
import type { Registrar } from './createRegistrar.ts';

const bulkAtBusyPractice = 45;
const bulkAtOtherPractice = 20;
const patientsOfCarer = 50;

/** Adds patients in bulk, and a carer who is the proxy for some of them. */
export function addBulkPatients(registrar: Registrar): void {
  const proxyAccounts: Account[] = [];
  const carer = registrar.addPatient({
    odsCode: odsCodes.busy,
    firstName: 'Florence',
    surname: 'Lamplighter',
    dateOfBirth: '1970-10-20',
  });
  const bulk = Array.from({ length: bulkAtBusyPractice + bulkAtOtherPractice }, (_, at) => {
    const patient = registrar.addPatient({
      odsCode: at < bulkAtBusyPractice ? odsCodes.busy : odsCodes.reasonMandatory,
    });
    return { patient, account: registrar.addAccount(patient) };
  });
  for (const { patient } of bulk.slice(0, patientsOfCarer))
    proxyAccounts.push(registrar.addAccount(patient, {}, carer));
  registrar.addPerson(
    'carer',
    'Florence Lamplighter',
    `Is the proxy for ${patientsOfCarer} people at two practices.`,
    proxyAccounts,
  );
  bulk.forEach(({ patient, account }, at) => {
    const number = String(at + 1).padStart(2, '0');
    registrar.addPerson(
      `person-${number}`,
      `${patient.firstName} ${patient.surname}`,
      'Bulk patient with every service.',
      [account],
    );
  });
}
