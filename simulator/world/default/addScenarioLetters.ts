import { addLetter } from '../addLetter.ts';
import type { Patient } from '../Patient.ts';
import { createRandom } from '../random.ts';
import type { Letter, UnlinkedAccount } from '../registration.ts';
import type { World } from '../World.ts';
import { odsCodes } from './createPractices.ts';
import { createRegistrar, type NewPatient } from './createRegistrar.ts';
import { populatePatient } from './populatePatient.ts';

/** Adds people who are not linked to an application: with a letter or without one, and one for each outcome. */
export function addScenarioLetters(world: World, seed: string | number, today: string): void {
  const registrar = createRegistrar(world, seed, 'letters');
  const random = createRandom(seed, 'letters of practices');
  const addPatient = (options: Partial<NewPatient>): Patient => {
    const patient = registrar.addPatient({ odsCode: odsCodes.busy, dateOfBirth: '1979-04-01', ...options });
    populatePatient(world, patient, seed, today);
    return patient;
  };
  const letter = (
    outcome: Letter['outcome'],
    about: string,
    patient: Patient,
    { account, changes }: { account?: Partial<UnlinkedAccount>; changes?: Partial<Letter> } = {},
  ): void => {
    const ids = { accountId: String(random.integer(1e9, 9e9)), linkageKey: random.code(13) };
    addLetter(world, patient, { ...ids, ...account }, { outcome, about, ...changes });
  };

  letter('registers', 'A sound letter.', addPatient({ firstName: 'Wilfred', surname: 'Postbox' }));
  letter('registers', 'A sound letter for the father of a child.', createChild(addPatient, 'Bea'), {
    account: { relation: 'proxy', holder: { firstName: 'Basil', surname: 'Postbox', dateOfBirth: '1981-12-24' } },
  });
  letter(
    'registers',
    'A sound letter from a practice that runs version 1.8.',
    addPatient({ surname: 'Postbox', odsCode: odsCodes.version18 }),
  );
  letter(-1104, 'An unknown account id.', addPatient({ surname: 'Misfiled' }), {
    changes: { accountId: '0000000000' },
  });
  letter(-1105, 'A linkage key that does not match the account.', addPatient({ surname: 'Keyless' }), {
    changes: { linkageKey: 'WRONGKEY23456' },
  });
  letter(-1106, 'A surname that does not match the account.', addPatient({ surname: 'Missent' }), {
    changes: { surname: 'Somebody-Else' },
  });
  letter(-1107, 'An inactive account.', addPatient({ surname: 'Dormant' }), {
    account: { status: 'Inactive' },
  });
  letter(-1551, 'A patient who has left the practice.', addPatient({ surname: 'Movedaway', left: true }));
  const archived = addPatient({ surname: 'Attic' });
  archived.archived = true;
  letter(-1552, 'A patient with an archived record.', archived);
  letter(-1553, 'A child who is too young for an account.', createChild(addPatient, 'Ned'));
  const twin = addPatient({ firstName: 'Duplo', surname: 'Twice' });
  addPatient({ firstName: 'Duplo', surname: 'Twice' });
  letter(-1555, 'A patient who is registered twice at the practice.', twin);
  letter(-1401, 'A letter from a practice that is not live.', addPatient({ odsCode: odsCodes.notLive }));
  const linked = world.accounts[0];
  const owner = world.patients.find(({ id }) => id === linked?.patientId);
  if (linked === undefined || owner === undefined) return;
  world.letters.push({
    outcome: -1108,
    about: 'The letter of a patient who is linked already.',
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
  applicant('registers', 'A patient of the practice.', addPatient({ firstName: 'Ulla', surname: 'Walkin' }));
  applicant(-1551, 'A patient who has left the practice.', addPatient({ left: true }));
  applicant(-1555, 'A patient who is registered twice at the practice.', twin);
  applicant(-1552, 'A patient with an archived record.', archived);
  applicant(-1553, 'A child who is too young for an account.', createChild(addPatient, 'Ted'));
  applicant(-1108, 'A patient who is linked already.', owner);
  applicant(
    -1030,
    'A patient of a practice without online registration.',
    addPatient({ odsCode: odsCodes.essentialsOnly }),
  );
  applicant(
    -1040,
    'A patient of a practice that runs a version without this operation.',
    addPatient({ odsCode: odsCodes.version20 }),
  );
  applicant(-1401, 'A patient of a practice that is not live.', addPatient({ odsCode: odsCodes.notLive }));
}

function createChild(addPatient: (options: Partial<NewPatient>) => Patient, firstName: string): Patient {
  return addPatient({ firstName, surname: 'Postbox', title: '', dateOfBirth: '2021-06-05' });
}
