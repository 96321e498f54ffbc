import { addAppointments } from './default/addAppointments.ts';
import { addBulkPatients } from './default/addBulkPatients.ts';
import { populatePatient } from './default/populatePatient.ts';
import { createRegistrar, type Registrar } from './default/createRegistrar.ts';
import { createPractices, odsCodes } from './default/createPractices.ts';
import { assignedServices, recordAccess } from './services.ts';
import { addScenarioLetters } from './default/scenarioLetters.ts';
import { addScenarioRecords } from './default/scenarioRecords.ts';
import type { Account } from './Account.ts';
import type { Link, Person } from './Person.ts';
import type { World } from './World.ts';

/** The default world. The same seed and day give the same world; `today` is a UK date. Ids depend on the seed alone. */
export function createWorld({ seed = 1, today }: { seed?: string | number; today: string }): World {
  const world: World = {
    practices: createPractices(seed, today),
    patients: [],
    accounts: [],
    people: [],
    unlinked: [],
    letters: [],
    applicants: [],
  };
  const registrar = createRegistrar(world, seed);
  addScenarioPeople(registrar);
  addBulkPatients(registrar);
  addAppointments(world, today);
  for (const patient of world.patients) populatePatient(world, patient, seed, today);
  addScenarioRecords(world, seed, today);
  sortScenariosFirst(world);
  addScenarioLetters(world, seed, today);
  return world;
}

/** Puts the crowd and its carer behind everybody who is there for a reason. */
function sortScenariosFirst({ people }: World): void {
  const isCrowd = ({ subject }: Person): boolean => subject === 'carer' || /^person-\d+$/.test(subject);
  people.splice(0, people.length, ...people.filter((person) => !isCrowd(person)), ...people.filter(isCrowd));
}

/** All links of all people, flat: the format of a patient links file. */
export function worldLinks(world: World): ({ subject: string } & Link)[] {
  return world.people.flatMap(({ subject, links }) => links.map((link) => ({ subject, ...link })));
}

function addScenarioPeople(registrar: Registrar): void {
  const marigold = registrar.addPatient({
    odsCode: odsCodes.busy,
    title: 'Mrs',
    firstName: 'Marigold',
    surname: 'Teapot',
    sex: 'Female',
    dateOfBirth: '1984-05-17',
  });
  const children = (['Pip', 'Dot'] as const).map((firstName, at) =>
    registrar.addPatient({
      odsCode: odsCodes.reasonMandatory,
      title: '',
      firstName,
      surname: 'Teapot',
      dateOfBirth: `201${6 + at}-03-0${at + 1}`,
    }),
  );
  const forChild = { ...assignedServices(false), AppointmentsEnabled: true, PrescribingEnabled: true };
  registrar.addPerson(
    'parent',
    'Marigold Teapot',
    'Uses every service of the busy practice and is the parent of two children at another practice.',
    [
      registrar.addAccount(marigold),
      ...children.map((child, at) =>
        registrar.addAccount(child, at === 0 ? {} : { assigned: forChild, record: recordAccess(false) }, marigold),
      ),
    ],
  );
  const telling = (
    subject: string,
    firstName: string,
    surname: string,
    odsCode: string,
    about: string,
    changes?: Partial<Account>,
  ): void => {
    const patient = registrar.addPatient({
      odsCode,
      firstName,
      surname,
      left: subject === 'left',
      withoutDetails: subject === 'no-nhs-number',
    });
    registrar.addPerson(subject, `${firstName} ${surname}`, about, [registrar.addAccount(patient, changes)]);
  };
  telling(
    'restricted',
    'Barnaby',
    'Thimble',
    odsCodes.busy,
    'Has an account at the Restricted level and sees only the appointments it booked itself.',
    {
      linkLevel: 'Restricted',
      // Upper case and odd characters on purpose: ids are compared without case, keys are used byte for byte.
      patientRelationshipId: 'C0FFEE00-5EED-4B1D-9A7E-0123456789AB',
      patientRelationshipKey: ' naïve key, with spaces ',
    },
  );
  telling('inactive', 'Ingrid', 'Umbrella', odsCodes.busy, 'Has an account that the practice has made inactive.', {
    status: 'Inactive',
  });
  telling(
    'nothing-granted',
    'Nolan',
    'Crumpet',
    odsCodes.busy,
    'Has an account to which the practice has granted no service.',
    {
      assigned: assignedServices(false),
      record: recordAccess(false),
    },
  );
  telling(
    'no-appointments',
    'Cecily',
    'Biscuit',
    odsCodes.noAppointments,
    'Is at a practice without online appointments.',
  );
  telling(
    'none-allowed',
    'Dorian',
    'Lantern',
    odsCodes.noneAllowed,
    'Is at a practice that lets nobody book: its limit of appointments is 0.',
  );
  telling('record-off', 'Elspeth', 'Haystack', odsCodes.recordOff, 'Is at a practice that shows no medical records.');
  telling('version-1-8', 'Felix', 'Buttercup', odsCodes.version18, 'Is at a practice that still runs version 1.8.');
  telling('version-2-0', 'Greta', 'Doorbell', odsCodes.version20, 'Is at a practice that runs version 2.0.');
  telling('not-live', 'Humphrey', 'Hatstand', odsCodes.notLive, 'Is at a practice that is not live.');
  telling(
    'reason-mandatory',
    'Beatrix',
    'Gooseberry',
    odsCodes.reasonMandatory,
    'Must give a reason for each booking, and books from tomorrow to two weeks ahead.',
  );
  telling(
    'reason-not-requested',
    'Ivo',
    'Marmalade',
    odsCodes.reasonNotRequested,
    'Must not give a reason when booking, and has no telephone consultations.',
  );
  telling(
    'essentials-only',
    'Josephine',
    "O'Scone",
    odsCodes.essentialsOnly,
    'Is at a practice with appointments and records but little else.',
  );
  telling(
    'no-nhs-number',
    'Nanette',
    'Featherduster',
    odsCodes.busy,
    'Has no NHS number, address or contact details on record.',
  );
  telling(
    'at-the-limit',
    'Lionel',
    'Pumpernickel',
    odsCodes.busy,
    'Has booked as many appointments as the practice allows.',
  );
  telling('archived', 'Araminta', 'Wellington-Boot', odsCodes.busy, 'Has an archived account.', { status: 'Archived' });
  telling('left', 'Leopold', 'Teacup', odsCodes.busy, 'Has left the practice.');
  telling(
    'key-changed',
    'Kit',
    'Toasting-Fork',
    odsCodes.busy,
    'Holds a key that is out of date: the handshake fails.',
  );
  for (const link of registrar.world.people.at(-1)?.links ?? [])
    link.patientRelationshipKey = 'the key before the last';
}
