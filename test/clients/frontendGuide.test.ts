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
import { readConfig } from '../../src/config.ts';
import { createSchema } from '../../src/graph/createSchema.ts';
import { errorCodes } from '../../src/http/errorCodes.ts';
import { limits } from '../../src/http/limits.ts';
import { noFile } from '../support/configSettings.ts';
import type { Stack } from '../support/startStack.ts';
import { startFamily } from './startFamily.ts';

const page = (name: string) => readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), 'utf8');
const guide = page('frontend');
const schema = createSchema();

/** The trimmed cells of the table with a given first heading. */
function table(heading: string, text = guide): string[][] {
  const [, after] = text.split(new RegExp(`\\n\\| ${heading} .*\\n\\|[ |:-]+\\n`));
  const rows =
    after
      ?.split('\n\n')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('|')) ?? [];
  if (rows.length === 0) throw new Error(`There is no table with the heading ${heading}.`);
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

describe('tables', () => {
  test('the table of reasons lists each reason with all of its next steps', () => {
    const documented = table('`reason`').map(
      ([reason, , , steps]) => [names(reason)[0], names(steps).toSorted()] as const,
    );
    const steps = Map.groupBy(
      Object.entries(rules).flatMap(([service, rule]) => {
        const say = unavailable(service as GpOnlineService, null);
        const all = [
          say.practiceNotLive(),
          say.notInThisEnvironment(),
          say.needsNewerVersion('2.1.0.0', '1.8.0.0'),
          say.notOffered(),
          say.recordAccessDisabled(true),
          say.accessEnded(),
          say.accountInactive(),
          say.accountRestricted(),
          say.notGranted({ isAssigned: false, isEffective: false }),
        ];
        return all.filter(({ reason }) => reasonsOf(rule).includes(reason));
      }),
      ({ reason }) => reason,
    );
    expect(documented.map(([reason]) => reason)).toEqual(valuesOf('GpServiceUnavailableReason'));
    expect(Object.fromEntries(documented)).toEqual(
      Object.fromEntries(
        [...steps].map(([reason, some]) => [reason, [...new Set(some.map(({ nextStep }) => nextStep))].toSorted()]),
      ),
    );
  });

  test('the table of next steps lists each next step', () => {
    expect(table('`nextStep`').map(([step]) => names(step)[0])).toEqual(valuesOf('GpNextStep'));
  });

  test('the table of mutations lists every member of every result, except the unavailable members', () => {
    const documented: Record<string, string[]> = {};
    let mutation = '';
    for (const [mutationCell, members] of table('Mutation')) {
      mutation = names(mutationCell)[0] ?? mutation;
      (documented[mutation] ??= []).push(...names(members));
    }
    const unavailableTypes = schema.getPossibleTypes(schema.getType('GpServiceUnavailable') as never);
    const fields = Object.entries(schema.getMutationType()?.getFields() ?? {});
    const actual = fields.map(([name, { type }]) => [
      name,
      schema
        .getPossibleTypes(type as never)
        .filter((member) => !unavailableTypes.includes(member))
        .map((member) => member.name)
        .toSorted(),
    ]);
    expect(Object.fromEntries(Object.entries(documented).map(([name, some]) => [name, some.toSorted()]))).toEqual(
      Object.fromEntries(actual),
    );
  });

  test('the table of forms names mutations, and inputs and settings that exist', () => {
    const rows = table('Input of');
    const mutations = schema.getMutationType()?.getFields() ?? {};
    expect(rows.flatMap(([mutation]) => names(mutation)).filter((name) => !mutations[name])).toEqual([]);
    const fieldOf = (typeName: string, field: string) => {
      const type = schema.getType(typeName);
      return type && 'getFields' in type ? type.getFields()[field] : undefined;
    };
    expect(fieldOf('GpAppointmentSettings', 'reason')?.type.toString()).toBe('GpInputNecessity!');
    expect(fieldOf('GpPrescriptionSettings', 'comment')?.type.toString()).toBe('GpInputNecessity!');
    expect(fieldOf('GpAppointmentCancellation', 'cancellationReason')?.type.toString()).toBe('GpInputNecessity!');
    expect(valuesOf('GpInputNecessity')).toEqual(['NOT_ASKED', 'OPTIONAL', 'REQUIRED', 'OTHER']);
  });

  test('the table of limits in docs/clients.md lists the configured limits', () => {
    const { recursiveSelections: _, ...documented } = limits;
    expect(table('Limit', page('clients')).map(([, number]) => Number(number))).toEqual(Object.values(documented));
  });

  test('docs/clients.md states the default limits of demand', () => {
    const paragraph =
      page('clients')
        .split('\n')
        .find((line) => line.includes('`COST_LIMIT_EXCEEDED`')) ?? '';
    const numbers = (paragraph.match(/\d+(?:,\d{3})*/g) ?? []).map((number) => Number(number.replaceAll(',', '')));
    expect(numbers).toEqual(Object.values(readConfig({}, noFile).demand));
  });

  test('the table of errors lists every code once with its value of retryable', () => {
    const documented = table('`code`').flatMap(([codes, retryable]) => names(codes).map((code) => [code, retryable]));
    const actual = Object.entries(errorCodes).map(([code, { retryable }]) => [code, String(retryable)]);
    expect(documented.map(String).toSorted()).toEqual(actual.map(String).toSorted());
  });
});

describe('operations', () => {
  const blocks = [...guide.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  const definitions = blocks.flatMap((text): DefinitionNode[] => [...parse(text).definitions]);
  const fragments = definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
  const operations = definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );

  /** An operation with its fragments. */
  function withFragments(name: string): string {
    const needed = new Set<DefinitionNode>(operations.filter((one) => one.name?.value === name));
    for (const one of needed)
      visit(one, {
        FragmentSpread({ name: { value } }) {
          for (const fragment of fragments) if (fragment.name.value === value) needed.add(fragment);
        },
      });
    return [...needed].map((one) => print(one)).join('\n');
  }

  let stack: Stack;
  beforeAll(async () => {
    stack = await startFamily();
  });
  afterAll(() => stack.stop());

  test('the operations of the guide are valid against the schema', () => {
    expect(operations.map(({ name }) => name?.value)).toEqual([
      'Diary',
      'Book',
      'Home',
      'Reminders',
      'FreeSlots',
      'Results',
    ]);
    for (const { name } of operations) expect(validate(schema, parse(withFragments(name?.value ?? '')))).toEqual([]);
  });

  test('the operations of the guide return the documented results', async () => {
    type Free = {
      gpOnlineUser: { patients: { id: string; bookableSlots: { slots: { edges: { node: { id: string } }[] } } }[] };
    };
    const run = async (query: string, variables = {}) => {
      const { data, errors } = await stack.query(query, variables, { as: 'parent' });
      expect(errors).toBeUndefined();
      return data;
    };
    const free = await run(`{ gpOnlineUser { patients { id bookableSlots(from: "2026-05-18", to: "2026-05-19") {
      ... on GpBookableSlots { slots { edges { node { id } } } } } } } }`);
    const [one, , three] = (free as Free).gpOnlineUser.patients;
    expect(await run(withFragments('Diary'), { id: one?.id })).toMatchObject({
      gpPatient: { appointments: { upcoming: [{}] } },
    });
    const slotsVariables = { id: one?.id, from: '2026-05-18', to: '2026-05-19' };
    expect(await run(withFragments('FreeSlots'), slotsVariables)).toMatchObject({
      gpPatient: { bookableSlots: { days: [{ slotCount: 1 }, { slotCount: 1 }], slots: { totalCount: 2 } } },
    });
    expect(await run(withFragments('Diary'), { id: three?.id })).toMatchObject({
      gpPatient: { appointments: { service: 'APPOINTMENTS', reason: 'NOT_OFFERED', practice: { odsCode: 'X99952' } } },
    });
    const input = { slotId: one?.bookableSlots.slots.edges[0]?.node.id, reason: 'Elbow' };
    expect(await run(withFragments('Book'), { input })).toMatchObject({
      bookGpAppointment: { patient: { appointments: { upcoming: [{}, {}] } } },
    });
    expect(await run(withFragments('Book'), { input })).toMatchObject({
      bookGpAppointment: {
        __typename: 'GpAppointmentSlotTaken',
        problemCode: 'APPOINTMENT_SLOT_TAKEN',
        nextStep: 'CHOOSE_ANOTHER',
        isTakenByThisPatient: true,
      },
    });
    expect(await run(withFragments('Home'))).toMatchObject({
      gpOnlineUser: {
        patients: [
          { displayName: null, messages: { hasUnread: false } },
          { displayName: null },
          { appointments: { reason: 'NOT_OFFERED' } },
        ],
      },
    });
    type Booked = { gpPatient: { appointments: { upcoming: { id: string }[] } } };
    const { gpPatient } = (await run(withFragments('Diary'), { id: one?.id })) as Booked;
    const reminder = { patientId: one?.id, appointmentId: gpPatient.appointments.upcoming[0]?.id };
    expect(
      await run(withFragments('Reminders'), { ...reminder, prescriptionId: 'x', testResultId: 'x' }),
    ).toMatchObject({
      gpPatient: {
        appointment: { cancellation: { isAllowed: true, cancellationReason: 'REQUIRED' } },
        prescription: null,
        medicalRecord: { testResult: null },
      },
    });
    expect(await run(withFragments('Results'), { patientId: one?.id, first: 1 })).toMatchObject({
      gpPatient: { medicalRecord: { testResults: { entries: { edges: [{}], pageInfo: { hasNextPage: true } } } } },
    });
  });
});
