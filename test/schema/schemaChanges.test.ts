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
  type Query { patient(id: ID! @tag(name: "app"), with: With): Patient @cost(weight: 10)  other: Result }
  type Patient @key(fields: "id") @key(fields: "number") { id: ID!  number: String @tag(name: "number")  surname: String! @tag(name: "app")  open: String @requiresScopes(scopes: [["a"]]) }
  type Money @shareable { pence: Int }
  union Result = Patient | Money
  enum Kind { A @tag(name: "app") B }
  input With { kind: Kind @tag(name: "app") }
  interface Node { id: ID! }`;

const change = (from: string, to: string, base = sdl) => {
  const now = base.replace(from, to);
  expect(now).not.toBe(base);
  return schemaChanges(base, now);
};

describe('it breaks', () => {
  test.each([
    ['a field that is gone', 'number: String @tag(name: "number")', '', 'Patient.number was removed.'],
    [
      'a required argument',
      'with: With)',
      'with: With, why: String!)',
      'A required arg why on Query.patient was added.',
    ],
    ['a required input field', '{ kind:', '{ why: String! kind:', 'A required field why on input type With was added.'],
    ['a member of a union that is gone', '= Patient | Money', '= Patient', 'Money was removed from union type Result.'],
    ['a value of an enum that is gone', ' B }', ' }', 'B was removed from enum type Kind.'],
    [
      'a type that may be null now',
      'surname: String!',
      'surname: String',
      'Patient.surname changed type from String! to String.',
    ],
    [
      'a scope',
      'surname: String!',
      'surname: String! @requiresScopes(scopes: [["a"]])',
      'Patient.surname has @requiresScopes(scopes: [["a"]]) now.',
    ],
    ['another scope', '[["a"]]', '[["a", "b"]]', 'Patient.open has @requiresScopes(scopes: [["a", "b"]]) now.'],
    ['a sign-in', 'surname: String!', 'surname: String! @authenticated', 'Patient.surname has @authenticated now.'],
    [
      'a field that is hidden',
      'surname: String!',
      'surname: String! @inaccessible',
      'Patient.surname has @inaccessible now.',
    ],
    ['a key that is gone', ' @key(fields: "number")', '', 'Patient has no @key(fields: "number") any more.'],
    ['a value type that is nobody else’s now', 'Money @shareable', 'Money', 'Money has no @shareable any more.'],
    [
      'a field that leaves a contract',
      'surname: String! @tag(name: "app")',
      'surname: String!',
      'Patient.surname has no @tag(name: "app") any more.',
    ],
    [
      'an argument that leaves one',
      'id: ID! @tag(name: "app")',
      'id: ID!',
      'Query.patient(id:) has no @tag(name: "app") any more.',
    ],
    [
      'an input field that leaves one',
      'kind: Kind @tag(name: "app")',
      'kind: Kind',
      'With.kind has no @tag(name: "app") any more.',
    ],
    ['a value that leaves one', 'A @tag(name: "app")', 'A', 'Kind.A has no @tag(name: "app") any more.'],
  ])('%s', (_what, from, to, told) => {
    expect(change(from, to).breaking).toEqual([told]);
  });
});

describe('it may surprise', () => {
  test.each([
    ['a member of a union', '= Patient | Money', '= Patient | Money | Query', 'Query was added to union type Result.'],
    ['a value of an enum', ' B }', ' B C }', 'C was added to enum type Kind.'],
    [
      'a scope that is gone',
      ' @requiresScopes(scopes: [["a"]]) }',
      ' }',
      'Patient.open has no @requiresScopes(scopes: [["a"]]) any more.',
    ],
    [
      'a tag, which may take it out of a contract',
      'open: String',
      'open: String @tag(name: "number")',
      'Patient.open has @tag(name: "number") now.',
    ],
    ['another cost', 'weight: 10', 'weight: 20', 'Query.patient has @cost(weight: 20) now.'],
  ])('%s', (_what, from, to, told) => {
    const { breaking, dangerous } = change(from, to);
    expect(breaking).toEqual([]);
    expect(dangerous).toContain(told);
  });
});

test.each([
  ['a field', 'surname: String!', 'more: String surname: String!'],
  ['an argument that may be left out', 'with: With)', 'with: With, more: Int)'],
  ['a key', '@key(fields: "id")', '@key(fields: "id") @key(fields: "surname")'],
  ['a type', 'type Money', 'type More @authenticated { id: ID } type Money'],
])('%s more is nothing to tell of', (_what, from, to) => {
  const { breaking } = change(from, to);
  expect(breaking).toEqual([]);
});

describe('the program', () => {
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

  test('writes a release, and finds nothing between it and itself', () => {
    expect(run('release', file)).toMatchObject({ status: 0, stdout: expect.stringContaining('CHANGELOG') as string });
    expect(run('check', file)).toEqual({ status: 0, stdout: 'No changes since the last release.\n', stderr: '' });
  });

  test('fails at what breaks since a release, and names it', () => {
    const released = readFileSync(file, 'utf8');
    const planted = released
      .replace(/^type Practice .*\{$/m, '$&\n  fax: String @tag(name: "patient-app")')
      .replace(/^(union BookAppointmentResult .*)= /m, '$1= PageInfo | ');
    expect(planted).not.toBe(released);
    writeFileSync(join(folder, 'planted.graphql'), planted);
    expect(run('check', join(folder, 'planted.graphql'))).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'Breaking: PageInfo was removed from union type BookAppointmentResult.\nBreaking: Practice.fax was removed.\n',
    });
  });

  test('passes what is new', () => {
    const released = readFileSync(file, 'utf8');
    const older = released.replace(/^ {2}"Where the practice is.*\n {2}address: PostalAddress .*\n/m, '');
    expect(older).not.toBe(released);
    writeFileSync(join(folder, 'older.graphql'), older);
    expect(run('check', join(folder, 'older.graphql'))).toMatchObject({ status: 0, stderr: '' });
  });

  test('says how it is published, and what it can do', () => {
    expect(run('publish').stdout).toMatch(
      /rover subgraph check .*\n.*rover subgraph publish .*--schema schema\/published/,
    );
    expect(run('upload')).toMatchObject({ status: 1, stderr: 'usage: schema.ts check | release | publish [file]\n' });
  });
});
