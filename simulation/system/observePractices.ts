import { normalisePostcode } from '../../simulator/world/lookup.ts';
import type { Practice } from '../../simulator/world/Practice.ts';
import type { World } from '../../simulator/world/World.ts';
import { canaryOf, childOf, newcomerOf, patientsOf, subjectOf, unknownPractice, type Cast } from '../plan/cast.ts';
import { searches, type Search } from '../plan/searches.ts';

/** What clients read of practices, of searches for them, and of people, by key. */
export function* observePractices({ practices }: World, cast: Cast): Generator<readonly [string, unknown]> {
  for (const practice of practices) {
    const { odsCode, name, telephoneNumber, live, version, clinicalSystemVersion, address, appointments } = practice;
    yield [`slots/${odsCode}`, freeSlotsOf(practice)];
    yield [`practiceName/${odsCode}`, name];
    yield [`telephone/${odsCode}`, telephoneNumber ?? null];
    yield [
      `practiceFacts/${odsCode}`,
      [odsCode, live, version.slice(0, 3), clinicalSystemVersion, address.Postcode, appointments.MaxAppointments],
    ];
  }
  yield [`practiceName/${unknownPractice}`, null];
  for (const [at, search] of searches.entries()) yield [`search/${at}`, found(practices, search)];
  // These never change.
  for (const patient of patientsOf(cast)) {
    yield [`relation/${patient}`, patient === childOf(cast) ? 'PROXY' : 'SELF'];
    yield [`isDisplayNameIncomplete/${patient}`, false];
    yield [`recordOwner/${patient}`, patient];
    if (patient !== childOf(cast))
      yield [`userName/${subjectOf(patient)}`, `${canaryOf(patient)} ${canaryOf(patient)}son`];
    if (patient !== newcomerOf(cast)) yield [`isRelationDeclared/${patient}`, false];
  }
}

function found(practices: readonly Practice[], { name = '', postcode }: Search): readonly string[] {
  return practices
    .filter((practice) => practice.name.toLowerCase().includes(name.toLowerCase()))
    .filter(
      ({ address }) => postcode === undefined || normalisePostcode(address.Postcode) === normalisePostcode(postcode),
    )
    .map((practice) => `${practice.odsCode} ${practice.name} ${practice.address.Postcode}`)
    .sort();
}

function freeSlotsOf({ clinics }: Practice): readonly string[] {
  return clinics
    .flatMap(({ slots }) => slots)
    .filter(({ appointment, withdrawn }) => appointment === undefined && withdrawn !== true)
    .map(({ start }) => start.slice(11, 16))
    .sort();
}
