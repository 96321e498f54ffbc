import type { Account } from '../Account.ts';
import { assignedServices, recordAccess } from '../services.ts';
import { odsCodes } from './createPractices.ts';
import type { Registrar } from './createRegistrar.ts';

/** Adds the people who show one scenario each: a practice with special settings, or a special account. */
export function addScenarioPeople(registrar: Registrar): void {
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
  const addScenario = (
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
  addScenario(
    'restricted',
    'Barnaby',
    'Thimble',
    odsCodes.busy,
    'Has a Restricted account, which shows only the appointments that it booked.',
    {
      linkLevel: 'Restricted',
      // Upper case and unusual characters on purpose: ids are compared without case, keys are used byte for byte.
      patientRelationshipId: 'C0FFEE00-5EED-4B1D-9A7E-0123456789AB',
      patientRelationshipKey: ' naïve key, with spaces ',
    },
  );
  addScenario('inactive', 'Ingrid', 'Umbrella', odsCodes.busy, 'Has an inactive account.', {
    status: 'Inactive',
  });
  addScenario('nothing-granted', 'Nolan', 'Crumpet', odsCodes.busy, 'Has an account without any granted service.', {
    assigned: assignedServices(false),
    record: recordAccess(false),
  });
  addScenario(
    'no-appointments',
    'Cecily',
    'Biscuit',
    odsCodes.noAppointments,
    'Is at a practice without online appointments.',
  );
  addScenario(
    'none-allowed',
    'Dorian',
    'Lantern',
    odsCodes.noneAllowed,
    'Is at a practice with an appointment limit of 0.',
  );
  addScenario(
    'record-off',
    'Elspeth',
    'Haystack',
    odsCodes.recordOff,
    'Is at a practice that does not share medical records.',
  );
  addScenario('version-1-8', 'Felix', 'Buttercup', odsCodes.version18, 'Is at a practice that runs version 1.8.');
  addScenario('version-2-0', 'Greta', 'Doorbell', odsCodes.version20, 'Is at a practice that runs version 2.0.');
  addScenario('not-live', 'Humphrey', 'Hatstand', odsCodes.notLive, 'Is at a practice that is not live.');
  addScenario(
    'reason-mandatory',
    'Beatrix',
    'Gooseberry',
    odsCodes.reasonMandatory,
    'Must give a reason for each booking, and can book from tomorrow to two weeks ahead.',
  );
  addScenario(
    'reason-not-requested',
    'Ivo',
    'Marmalade',
    odsCodes.reasonNotRequested,
    'Cannot give a reason for a booking, and has no telephone consultations.',
  );
  addScenario(
    'essentials-only',
    'Josephine',
    "O'Scone",
    odsCodes.essentialsOnly,
    'Is at a practice that offers appointments and records but few other services.',
  );
  addScenario(
    'no-nhs-number',
    'Nanette',
    'Featherduster',
    odsCodes.busy,
    'Has no NHS number, address or contact details on record.',
  );
  addScenario(
    'at-the-limit',
    'Lionel',
    'Pumpernickel',
    odsCodes.busy,
    'Has booked as many appointments as the practice allows.',
  );
  addScenario('archived', 'Araminta', 'Wellington-Boot', odsCodes.busy, 'Has an archived account.', {
    status: 'Archived',
  });
  addScenario('left', 'Leopold', 'Teacup', odsCodes.busy, 'Has left the practice.');
  addScenario(
    'key-changed',
    'Kit',
    'Toasting-Fork',
    odsCodes.busy,
    'Has an outdated relationship key, so the handshake fails.',
  );
  for (const link of registrar.world.people.at(-1)?.links ?? [])
    link.patientRelationshipKey = 'the key before the last';
}
