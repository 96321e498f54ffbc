import { addAppointments } from './default/addAppointments.ts';
import { addBulkPatients } from './default/addBulkPatients.ts';
import { addScenarioLetters } from './default/addScenarioLetters.ts';
import { addScenarioPeople } from './default/addScenarioPeople.ts';
import { addScenarioRecords } from './default/addScenarioRecords.ts';
import { createPractices } from './default/createPractices.ts';
import { createRegistrar } from './default/createRegistrar.ts';
import { populatePatient } from './default/populatePatient.ts';
import type { Link, Person } from './Person.ts';
import { createEmptyWorld, type World } from './World.ts';

/** Creates the default world, which is the same for the same seed and UK date. Ids depend only on the seed. */
export function createWorld({ seed = 1, today }: { seed?: string | number; today: string }): World {
  const world = createEmptyWorld(createPractices(seed, today));
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

/** All links of all people as a flat list, the format of a patient links file. */
export function worldLinks(world: World): ({ subject: string } & Link)[] {
  return world.people.flatMap(({ subject, links }) => links.map((link) => ({ subject, ...link })));
}

/** Moves the bulk patients and their carer to the end of the list. */
function sortScenariosFirst({ people }: World): void {
  const isBulk = ({ subject }: Person): boolean => subject === 'carer' || /^person-\d+$/.test(subject);
  people.splice(0, people.length, ...people.filter((person) => !isBulk(person)), ...people.filter(isBulk));
}
