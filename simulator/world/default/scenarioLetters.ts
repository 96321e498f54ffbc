import { createRegistrar, type NewPatient } from './createRegistrar.ts';
import { odsCodes } from './createPractices.ts';
import { createRandom } from '../random.ts';
import type { Letter, UnlinkedAccount } from '../registration.ts';
import { assignedServices, recordAccess } from '../services.ts';
import { populatePatient } from './populatePatient.ts';
import type { Patient } from '../Patient.ts';
import type { World } from '../World.ts';

/** Adds people who have a letter of the practice and no application yet, and people who have not even a letter; one for each outcome. */
export function addScenarioLetters(world: World, seed: string | number, today: string): void {
  const registrar = createRegistrar(world, seed, 'letters');
  const random = createRandom(seed, 'letters of practices');
  const newPatient = (wanted: Partial<NewPatient>): Patient => {
    const patient = registrar.addPatient({ odsCode: odsCodes.busy, dateOfBirth: '1979-04-01', ...wanted });
    populatePatient(world, patient, seed, today);
    return patient;
  };
  const letter = (
    outcome: Letter['outcome'],
    about: string,
    patient: Patient,
    { account, says }: { account?: Partial<UnlinkedAccount>; says?: Partial<Letter> } = {},
  ): void => {
    const { firstName, surname, dateOfBirth, odsCode } = patient;
    const unlinked: UnlinkedAccount = {
      patientId: patient.id,
      relation: 'self',
      holder: { firstName, surname, dateOfBirth },
      accountId: String(random.integer(1e9, 9e9)),
      linkageKey: random.code(13),
      status: 'Active',
      assigned: assignedServices(true),
      record: recordAccess(true),
      ...account,
    };
    world.unlinked.push(unlinked);
    const { accountId, linkageKey, holder } = unlinked;
    world.letters.push({
      outcome,
      about,
      odsCode,
      accountId,
      linkageKey,
      surname: holder.surname,
      dateOfBirth: holder.dateOfBirth,
      ...says,
    });
  };

  letter('registers', 'A sound letter.', newPatient({ firstName: 'Wilfred', surname: 'Postbox' }));
  letter('registers', 'A sound letter for the father of a child.', createChild(newPatient, 'Bea'), {
    account: { relation: 'proxy', holder: { firstName: 'Basil', surname: 'Postbox', dateOfBirth: '1981-12-24' } },
  });
  letter(
    'registers',
    'A sound letter of a practice that runs version 1.8.',
    newPatient({ surname: 'Postbox', odsCode: odsCodes.version18 }),
  );
  letter(-1104, 'An account id that nobody has.', newPatient({ surname: 'Misfiled' }), {
    says: { accountId: '0000000000' },
  });
  letter(-1105, 'A linkage key that is not the account’s.', newPatient({ surname: 'Keyless' }), {
    says: { linkageKey: 'WRONGKEY23456' },
  });
  letter(-1106, 'The surname of somebody else.', newPatient({ surname: 'Missent' }), {
    says: { surname: 'Somebody-Else' },
  });
  letter(-1107, 'An account that the practice has made inactive.', newPatient({ surname: 'Dormant' }), {
    account: { status: 'Inactive' },
  });
  letter(-1551, 'Somebody who has left the practice.', newPatient({ surname: 'Movedaway', left: true }));
  const archived = newPatient({ surname: 'Attic' });
  archived.archived = true;
  letter(-1552, 'Somebody whose record is archived.', archived);
  letter(-1553, 'A child, who is too young for an account.', createChild(newPatient, 'Ned'));
  const twin = newPatient({ firstName: 'Duplo', surname: 'Twice' });
  newPatient({ firstName: 'Duplo', surname: 'Twice' });
  letter(-1555, 'Somebody whom the practice has on its list twice.', twin);
  letter(-1401, 'A letter of a practice that is not live.', newPatient({ odsCode: odsCodes.notLive }));
  const linked = world.accounts[0];
  const owner = world.patients.find(({ id }) => id === linked?.patientId);
  if (linked === undefined || owner === undefined) return;
  world.letters.push({
    outcome: -1108,
    about: 'The letter of somebody who is linked already.',
    odsCode: owner.odsCode,
    accountId: linked.accountId,
    linkageKey: linked.linkageKey,
    surname: owner.surname,
    dateOfBirth: owner.dateOfBirth,
  });

  const applicant = (outcome: Letter['outcome'], about: string, patient: Patient): void => {
    const { odsCode, firstName, surname, dateOfBirth, sex, address } = patient;
    const postcode = address?.Postcode ?? '';
    world.applicants.push({ outcome, about, odsCode, firstName, surname, dateOfBirth, sex, postcode });
  };
  applicant('registers', 'Somebody on the list of the practice.', newPatient({ firstName: 'Ulla', surname: 'Walkin' }));
  applicant(-1551, 'Somebody who has left the practice.', newPatient({ left: true }));
  applicant(-1555, 'Somebody whom the practice has on its list twice.', twin);
  applicant(-1552, 'Somebody whose record is archived.', archived);
  applicant(-1553, 'A child, who is too young for an account.', createChild(newPatient, 'Ted'));
  applicant(-1108, 'Somebody who is linked already.', owner);
  applicant(-1030, 'At a practice that registers nobody online.', newPatient({ odsCode: odsCodes.essentialsOnly }));
  applicant(-1040, 'At a practice whose version cannot do it yet.', newPatient({ odsCode: odsCodes.version20 }));
  applicant(-1401, 'At a practice that is not live.', newPatient({ odsCode: odsCodes.notLive }));
}

function createChild(newPatient: (wanted: Partial<NewPatient>) => Patient, firstName: string): Patient {
  return newPatient({ firstName, surname: 'Postbox', title: '', dateOfBirth: '2021-06-05' });
}
