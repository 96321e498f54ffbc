import { afterAll, beforeAll, expect, test } from 'vitest';
import { aLetter, aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import { registerWithLinkageKey, resultOf } from '../support/registration.ts';
import { startPrograms, type Program, type Programs } from '../support/startPrograms.ts';
import { startStack, type Stack } from '../support/startStack.ts';

let stack: Stack;
let programs: Programs;
beforeAll(async () => {
  const patients = [
    aPatient({ subject: 'linked' }),
    aPatient({ subject: 'linked' }),
    ...Array.from({ length: 7 }, () => aPatient({ subject: null, letter: aLetter() })),
  ];
  stack = await startStack({ world: aWorld({ practices: [aPractice()], patients }) });
  programs = await startPrograms(stack);
});
afterAll(async () => {
  await programs.stop();
  await stack.stop();
});

/** Starts two programs on one directory. */
const startTwo = async (): Promise<[Program, Program]> => [await programs.start({}), await programs.start({})];

async function idsOf(program: Program, as: string): Promise<readonly string[]> {
  const query = '{ gpOnlineUser { patients { id demographics { ... on GpPatientDemographics { surname } } } } }';
  const { data, errors } = await program.query(query, {}, { as });
  expect(errors).toBeUndefined();
  const { patients } = (data as { gpOnlineUser: { patients: { id: string; demographics: object }[] } }).gpOnlineUser;
  for (const { demographics } of patients) expect(demographics).toEqual({ surname: expect.any(String) as string });
  return patients.map(({ id }) => id);
}

async function register(program: Program, as: string, at: number, linkageKey?: string): Promise<unknown> {
  const letter = stack.simulator.world.letters[at];
  if (!letter) throw new Error(`There is no letter ${at}.`);
  const { about: _about, outcome: _outcome, ...details } = letter;
  const input = { ...details, linkageKey: linkageKey ?? letter.linkageKey, relation: 'SELF' };
  return resultOf(await program.query(registerWithLinkageKey, { input }, { as }));
}

test('killed programs with one SQLite file keep links, removed links and wrong attempts, which they share', async () => {
  const [first, second] = await startTwo();
  const [removed = '', kept] = await idsOf(first, 'linked');
  const unlink = 'mutation ($input: UnlinkGpPatientInput!) { unlinkGpPatient(input: $input) { __typename } }';
  const unlinked = await second.query(unlink, { input: { patientId: removed } }, { as: 'linked' });
  expect(unlinked.data).toEqual({ unlinkGpPatient: { __typename: 'UnlinkGpPatientSuccess' } });
  expect(await register(first, 'newcomer', 0)).toMatchObject({ __typename: 'GpOnlineRegistrationSuccess' });
  const newcomer = await idsOf(second, 'newcomer');
  expect(newcomer).toHaveLength(1);
  for (const at of [1, 2, 3, 4, 5])
    expect(await register(at % 2 ? first : second, 'guesser', at, 'wrong')).toMatchObject({
      refusedReason: 'LINKAGE_KEY_WRONG',
    });
  for (const program of [first, second]) await program.stop();

  for (const program of await startTwo()) {
    expect(await idsOf(program, 'linked')).toEqual([kept]);
    expect(await idsOf(program, 'newcomer')).toEqual(newcomer);
    expect(await register(program, 'guesser', 6)).toMatchObject({ __typename: 'GpOnlineRegistrationLockedOut' });
  }
});
