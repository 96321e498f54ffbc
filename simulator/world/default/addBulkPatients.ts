import type { Registrar } from './createRegistrar.ts';
import { odsCodes } from './createPractices.ts';
import type { Account } from '../Account.ts';

const bulkAtBusyPractice = 45;
const bulkAtOtherPractice = 20;
const patientsOfCarer = 50;

/** Adds people who are there to be many, and one who looks after 50 of them. */
export function addBulkPatients(registrar: Registrar): void {
  const cared: Account[] = [];
  const carer = registrar.addPatient({
    odsCode: odsCodes.busy,
    firstName: 'Florence',
    surname: 'Lamplighter',
    dateOfBirth: '1970-10-20',
  });
  const crowd = Array.from({ length: bulkAtBusyPractice + bulkAtOtherPractice }, (_, at) => {
    const patient = registrar.addPatient({
      odsCode: at < bulkAtBusyPractice ? odsCodes.busy : odsCodes.reasonMandatory,
    });
    return { patient, account: registrar.addAccount(patient) };
  });
  for (const { patient } of crowd.slice(0, patientsOfCarer)) cared.push(registrar.addAccount(patient, {}, carer));
  registrar.addPerson(
    'carer',
    'Florence Lamplighter',
    `Looks after ${patientsOfCarer} people of two practices as their proxy.`,
    cared,
  );
  crowd.forEach(({ patient, account }, at) => {
    const number = String(at + 1).padStart(2, '0');
    registrar.addPerson(
      `person-${number}`,
      `${patient.firstName} ${patient.surname}`,
      'One of the crowd, with every service.',
      [account],
    );
  });
}
