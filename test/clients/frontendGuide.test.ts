import { readFileSync } from 'node:fs';
import {
  Kind,
  parse,
  print,
  validate,
  visit,
  type DefinitionNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reasonsOf, rules } from '../../src/availability/rules.ts';
import { unavailable } from '../../src/availability/Unavailability.ts';
import type { GpOnlineService } from '../../src/generated/resolvers-types.ts';
import { limits } from '../../src/http/limits.ts';
import { createSchema } from '../../src/graph/createSchema.ts';
import type { Stack } from '../support/startStack.ts';
import { startFamily } from './family.ts';

const page = (name: string) => readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), 'utf8');
const guide = page('frontend');
const schema = createSchema();

/** The cells of the table whose first heading is this, without their padding. */
function table(heading: string, text = guide): string[][] {
  const [, after] = text.split(new RegExp(`\\n\\| ${heading} .*\\n\\|[ |:-]+\\n`));
  const rows =
    after
      ?.split('\n\n')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('|')) ?? [];
  if (rows.length === 0) throw new Error(`There is no table of ${heading}.`);
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
const names = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
const valuesOf = (name: string) => {
  const type = schema.getType(name);
  return type && 'getValues' in type ? type.getValues().map((value) => value.name) : [];
};

describe('the tables', () => {
  test('of reasons have each reason with the steps that go with it', () => {
    const told = table('`reason`').map(([reason, , , steps]) => [names(reason)[0], names(steps).toSorted()] as const);
    const steps = Map.groupBy(
      Object.entries(rules).flatMap(([service, rule]) => {
        const say = unavailable(service as GpOnlineService, null);
        const all = [
          say.practiceNotLive(),
          say.notInThisEnvironment(),
          say.needsNewerVersion('2.1.0.0', '1.8.0.0'),
          say.notOffered(),
          say.recordAccessDisabled(true),
          say.accountInactive(),
          say.accountRestricted(),
          say.notGranted({ isAssigned: false, isEffective: false }),
        ];
        return all.filter(({ reason }) => reasonsOf(rule).includes(reason));
      }),
      ({ reason }) => reason,
    );
    expect(told.map(([reason]) => reason)).toEqual(valuesOf('GpServiceUnavailableReason'));
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(
        [...steps].map(([reason, some]) => [reason, [...new Set(some.map(({ nextStep }) => nextStep))].toSorted()]),
      ),
    );
  });

  test('of next steps have each', () => {
    expect(table('`nextStep`').map(([step]) => names(step)[0])).toEqual(valuesOf('GpNextStep'));
  });

  test('of changes have every member of every result, but those that say unavailable', () => {
    const told: Record<string, string[]> = {};
    let mutation = '';
    for (const [of, members] of table('Mutation')) {
      mutation = names(of)[0] ?? mutation;
      (told[mutation] ??= []).push(...names(members));
    }
    const unavailableTypes = schema.getPossibleTypes(schema.getType('GpServiceUnavailable') as never);
    const fields = Object.entries(schema.getMutationType()?.getFields() ?? {});
    const there = fields.map(([name, { type }]) => [
      name,
      schema
        .getPossibleTypes(type as never)
        .filter((member) => !unavailableTypes.includes(member))
        .map((member) => member.name)
        .toSorted(),
    ]);
    expect(Object.fromEntries(Object.entries(told).map(([name, some]) => [name, some.toSorted()]))).toEqual(
      Object.fromEntries(there),
    );
  });

  test('of limits have the limits', () => {
    const { recursiveSelections: _, ...told } = limits;
    expect(table('Limit', page('clients')).map(([, number]) => Number(number))).toEqual(Object.values(told));
  });

  test('of errors have codes that there are', () => {
    const sources = ['createErrorMask', 'errorAnswer']
      .map((name) => readFileSync(new URL(`../../src/http/${name}.ts`, import.meta.url), 'utf8'))
      .join('');
    for (const code of table('`code`').flatMap(([codes]) => names(codes))) expect(sources).toContain(code);
  });
});

describe('the operations', () => {
  const blocks = [...guide.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  const definitions = blocks.flatMap((text): DefinitionNode[] => [...parse(text).definitions]);
  const fragments = definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
  const operations = definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );

  /** The operation with the fragments that it spreads. */
  function whole(name: string): string {
    const needed = new Set<DefinitionNode>(operations.filter((one) => one.name?.value === name));
    for (const one of needed)
      visit(one, {
        FragmentSpread({ name: { value } }) {
          for (const it of fragments) if (it.name.value === value) needed.add(it);
        },
      });
    return [...needed].map((one) => print(one)).join('\n');
  }

  let stack: Stack;
  beforeAll(async () => {
    stack = await startFamily();
  });
  afterAll(() => stack.stop());

  test('fit the schema', () => {
    expect(operations.map(({ name }) => name?.value)).toEqual(['Diary', 'Book', 'Results']);
    for (const { name } of operations) expect(validate(schema, parse(whole(name?.value ?? '')))).toEqual([]);
  });

  test('have answers', async () => {
    type Free = { me: { patients: { id: string; bookableSlots: { slots: { id: string }[] } }[] } };
    const run = async (query: string, variables = {}) => {
      const { data, errors } = await stack.query(query, variables, { as: 'parent' });
      expect(errors).toBeUndefined();
      return data;
    };
    const free = await run(`{ me { patients { id bookableSlots(from: "2026-05-18", to: "2026-05-19") {
      ... on BookableSlots { slots { id } } } } } }`);
    const [one, , three] = (free as Free).me.patients;
    expect(await run(whole('Diary'), { id: one?.id })).toMatchObject({ patient: { appointments: { upcoming: [{}] } } });
    expect(await run(whole('Diary'), { id: three?.id })).toMatchObject({
      patient: { appointments: { service: 'APPOINTMENTS', reason: 'NOT_OFFERED', practice: { odsCode: 'X99952' } } },
    });
    const input = { slotId: one?.bookableSlots.slots[0]?.id, reason: 'Elbow' };
    expect(await run(whole('Book'), { input })).toMatchObject({
      bookAppointment: { patient: { appointments: { upcoming: [{}, {}] } } },
    });
    expect(await run(whole('Book'), { input })).toMatchObject({
      bookAppointment: { __typename: 'AppointmentSlotTaken', message: expect.any(String) as string },
    });
    expect(await run(whole('Results'), { patientId: one?.id, first: 1 })).toMatchObject({
      patient: { medicalRecord: { testResults: { entries: { edges: [{}], pageInfo: { hasNextPage: true } } } } },
    });
  });
});
