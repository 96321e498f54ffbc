import type { Registrar } from './people.ts';
import { ODS } from './practices.ts';
import type { Account } from './World.ts';

const CROWD_AT_BUSY = 45;
const CROWD_AT_OTHER = 20;
const CARED_FOR = 50;

/** Adds people who are there to be many, and one who looks after 50 of them. */
export function addCrowd(registrar: Registrar): void {
  const cared: Account[] = [];
  const carer = registrar.patient({
    odsCode: ODS.busy,
    firstName: 'Florence',
    surname: 'Lamplighter',
    dateOfBirth: '1970-10-20',
  });
  const crowd = Array.from({ length: CROWD_AT_BUSY + CROWD_AT_OTHER }, (_, at) => {
    const patient = registrar.patient({ odsCode: at < CROWD_AT_BUSY ? ODS.busy : ODS.reasonMandatory });
    return { patient, account: registrar.account(patient) };
  });
  for (const { patient } of crowd.slice(0, CARED_FOR)) cared.push(registrar.account(patient, {}, carer));
  registrar.person(
    'carer',
    'Florence Lamplighter',
    `Looks after ${CARED_FOR} people of two practices as their proxy.`,
    cared,
  );
  crowd.forEach(({ patient, account }, at) => {
    const number = String(at + 1).padStart(2, '0');
    registrar.person(
      `person-${number}`,
      `${patient.firstName} ${patient.surname}`,
      'One of the crowd, with every service.',
      [account],
    );
  });
}
