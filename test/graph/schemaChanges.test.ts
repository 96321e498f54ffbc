import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { schemaChanges } from '../../scripts/schemaChanges.ts';

const root = resolve(import.meta.dirname, '../..');
const sdl = `
  directive @key(fields: String!) repeatable on OBJECT
  directive @tag(name: String!) repeatable on FIELD_DEFINITION | OBJECT | ENUM_VALUE | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
  directive @shareable on OBJECT
  directive @authenticated on OBJECT | FIELD_DEFINITION
  directive @inaccessible on FIELD_DEFINITION
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
  directive @cost(weight: Int!) on FIELD_DEFINITION
  type Query { gpPatient(id: ID! @tag(name: "app"), with: With): Patient @cost(weight: 10)  other: Result }
  type Patient @key(fields: "id") @key(fields: "number") { id: ID!  number: String @tag(name: "number")  surname: String! @tag(name: "app")  open: String @requiresScopes(scopes: [["a"]]) }
  type Money @shareable { pence: Int }
  union Result = Patient | Money
  enum Kind { A @tag(name: "app") B }
  input With { kind: Kind @tag(name: "app") }
  interface Node { id: ID! }`;

const changesAfter = (from: string, to: string, base = sdl) => {
  const now = base.replace(from, to);
  expect(now).not.toBe(base);
  return schemaChanges(base, now);
};

describe('breaking changes', () => {
  test.each([
    ['a removed field', 'number: String @tag(name: "number")', '', 'Patient.number was removed.'],
    [
      'an added required argument',
      'with: With)',
      'with: With, why: String!)',
      'A required arg why on Query.gpPatient was added.',
    ],
    [
      'an added required input field',
      '{ kind:',
      '{ why: String! kind:',
      'A required field why on input type With was added.',
    ],
    ['a removed union member', '= Patient | Money', '= Patient', 'Money was removed from union type Result.'],
    ['a removed enum value', ' B }', ' }', 'B was removed from enum type Kind.'],
    [
      'a field that becomes nullable',
      'surname: String!',
      'surname: String',
      'Patient.surname changed type from String! to String.',
    ],
    [
      'an added scope',
      'surname: String!',
      'surname: String! @requiresScopes(scopes: [["a"]])',
      'Patient.surname has @requiresScopes(scopes: [["a"]]) now.',
    ],
    ['a changed scope', '[["a"]]', '[["a", "b"]]', 'Patient.open has @requiresScopes(scopes: [["a", "b"]]) now.'],
    [
      'an added sign-in requirement',
      'surname: String!',
      'surname: String! @authenticated',
      'Patient.surname has @authenticated now.',
    ],
    [
      'a field that becomes inaccessible',
      'surname: String!',
      'surname: String! @inaccessible',
      'Patient.surname has @inaccessible now.',
    ],
    ['a removed key', ' @key(fields: "number")', '', 'Patient has no @key(fields: "number") any more.'],
    ['a type that is no longer shareable', 'Money @shareable', 'Money', 'Money has no @shareable any more.'],
    [
      'a field that leaves a contract',
      'surname: String! @tag(name: "app")',
      'surname: String!',
      'Patient.surname has no @tag(name: "app") any more.',
    ],
    [
      'an argument that leaves a contract',
      'id: ID! @tag(name: "app")',
      'id: ID!',
      'Query.gpPatient(id:) has no @tag(name: "app") any more.',
    ],
    [
      'an input field that leaves a contract',
      'kind: Kind @tag(name: "app")',
      'kind: Kind',
      'With.kind has no @tag(name: "app") any more.',
    ],
    ['an enum value that leaves a contract', 'A @tag(name: "app")', 'A', 'Kind.A has no @tag(name: "app") any more.'],
  ])('%s is reported as breaking', (_label, from, to, expected) => {
    expect(changesAfter(from, to).breaking).toEqual([expected]);
  });
});

describe('dangerous changes', () => {
  test.each([
    [
      'an added union member',
      '= Patient | Money',
      '= Patient | Money | Query',
      'Query was added to union type Result.',
    ],
    ['an added enum value', ' B }', ' B C }', 'C was added to enum type Kind.'],
    [
      'a removed scope',
      ' @requiresScopes(scopes: [["a"]]) }',
      ' }',
      'Patient.open has no @requiresScopes(scopes: [["a"]]) any more.',
    ],
    [
      'an added tag, which may exclude a field from a contract',
      'open: String',
      'open: String @tag(name: "number")',
      'Patient.open has @tag(name: "number") now.',
    ],
    ['a changed cost', 'weight: 10', 'weight: 20', 'Query.gpPatient has @cost(weight: 20) now.'],
  ])('%s is reported as dangerous', (_label, from, to, expected) => {
    const { breaking, dangerous } = changesAfter(from, to);
    expect(breaking).toEqual([]);
    expect(dangerous).toContain(expected);
  });
});

test.each([
  ['an added field', 'surname: String!', 'more: String surname: String!'],
  ['an added optional argument', 'with: With)', 'with: With, more: Int)'],
  ['an added key', '@key(fields: "id")', '@key(fields: "id") @key(fields: "surname")'],
  ['an added type', 'type Money', 'type More @authenticated { id: ID } type Money'],
])('%s is not a breaking change', (_label, from, to) => {
  const { breaking } = changesAfter(from, to);
  expect(breaking).toEqual([]);
});

describe('scripts/schema.ts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'released-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'released', 'emis.graphql');
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/schema.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  test('schema.ts release writes the schema, and schema.ts check finds no change from it', () => {
    expect(run('release', file)).toMatchObject({ status: 0, stdout: expect.stringContaining('CHANGELOG') as string });
    expect(run('check', file)).toEqual({ status: 0, stdout: 'No changes since the last release.\n', stderr: '' });
  });

  test('schema.ts check fails and lists the breaking changes since the release', () => {
    const released = readFileSync(file, 'utf8');
    const withRemovedElements = released
      .replace(/^type Practice .*\{$/m, '$&\n  fax: String @tag(name: "patient-app")')
      .replace(/^(union BookGpAppointmentResult .*)= /m, '$1= PageInfo | ');
    expect(withRemovedElements).not.toBe(released);
    writeFileSync(join(folder, 'planted.graphql'), withRemovedElements);
    expect(run('check', join(folder, 'planted.graphql'))).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'Breaking: PageInfo was removed from union type BookGpAppointmentResult.\nBreaking: Practice.fax was removed.\n',
    });
  });

  test('schema.ts check passes when the schema only adds to the release', () => {
    const released = readFileSync(file, 'utf8');
    const older = released.replace(/^ {2}"The practice's address.*not live.*\n {2}address: GpPostalAddress .*\n/m, '');
    expect(older).not.toBe(released);
    writeFileSync(join(folder, 'older.graphql'), older);
    expect(run('check', join(folder, 'older.graphql'))).toMatchObject({ status: 0, stderr: '' });
  });

  test('schema.ts publish prints the rover commands, and an unknown command prints the usage', () => {
    expect(run('publish').stdout).toMatch(
      /rover subgraph check .*\n.*rover subgraph publish .*--schema schema\/published/,
    );
    expect(run('upload')).toMatchObject({ status: 1, stderr: 'usage: schema.ts check | release | publish [file]\n' });
  });
});
