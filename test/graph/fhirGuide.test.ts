import { readFileSync } from 'node:fs';
import { isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../support/schema.ts';
import { ukCoreUrls } from './ukCoreUrls.ts';

const page = readFileSync(new URL('../../docs/fhir.md', import.meta.url), 'utf8');
const [mapped = '', unmapped = ''] = page.split('## Without a counterpart');

/** The fields of all object types, as `Type.field`. Names that begin with `_` belong to the federation specification. */
const fields = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('_'))
  .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
  .filter((name) => !name.includes('._'));

/** The rows of the tables of fields. */
const rows = mapped.split('\n').flatMap((line) => {
  const [, name, ...cells] = /^\| `(\w+\.\w+)`/.test(line) ? line.split('|').map((cell) => cell.trim()) : [];
  return name === undefined ? [] : [{ name: name.slice(1, -1), cells: cells.slice(0, 3) }];
});

/** The names of types and fields without a counterpart: `*` stands for any characters, an interface for all its types. */
const exempt = unmapped.split('\n').flatMap((line) => {
  const [, names = '', reason = ''] = line.startsWith('| `') ? line.split('|') : [];
  return [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => ({ name, reason: reason.trim() }));
});

function isExempted(name: string, field: string): boolean {
  const [typeName = ''] = field.split('.');
  const type = schema.getType(name);
  if (isInterfaceType(type)) return schema.getPossibleTypes(type).some((one) => one.name === typeName);
  return new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(
    name.includes('.') ? field : typeName,
  );
}

const exemptionsOf = (field: string) => exempt.filter(({ name }) => isExempted(name, field));

describe('docs/fhir.md', () => {
  test('it maps each field once, or says once why it has no counterpart', () => {
    const faults = fields.flatMap((field) => {
      const count = rows.filter(({ name }) => name === field).length + exemptionsOf(field).length;
      if (count === 1) return [];
      return count === 0
        ? `${field} is missing. Add a row for it to the table of its type in docs/fhir.md, or name it under "Without a counterpart".`
        : `${field} occurs ${count} times in docs/fhir.md. Keep one.`;
    });
    expect(faults).toEqual([]);
  });

  test('it names no field that the schema does not have', () => {
    expect(rows.map(({ name }) => name).filter((name) => !fields.includes(name))).toEqual([]);
    expect(exempt.filter(({ name }) => !fields.some((field) => isExempted(name, field)))).toEqual([]);
  });

  test('each row has an element and what is lost in both directions, and each exception has a reason', () => {
    const incomplete = rows.filter(({ cells }) => cells.length !== 3 || cells.some((cell) => cell === ''));
    expect(incomplete.map(({ name }) => name)).toEqual([]);
    expect(exempt.filter(({ reason }) => !reason.endsWith('.')).map(({ name }) => name)).toEqual([]);
  });

  test('each type has a heading, under which its fields stand', () => {
    const misplaced = mapped.split(/^### /m).flatMap((section) => {
      const [heading = ''] = section.split('\n');
      return [...section.matchAll(/^\| `((\w+)\.\w+)`/gm)].flatMap(([, name, type]) =>
        type === heading ? [] : [name],
      );
    });
    expect(misplaced).toEqual([]);
  });

  test('it names only profiles and extensions of UK Core that have been checked, and all of them', () => {
    const named = page.match(/https:\/\/fhir\.hl7\.org\.uk\/StructureDefinition\/[\w-]+/g) ?? [];
    expect([...new Set(named)].toSorted()).toEqual([...ukCoreUrls]);
    const inTexts = mapped.match(/\[(?:Extension-)?UKCore-[\w-]+\](?!\()/g) ?? [];
    expect(inTexts).toEqual([]);
  });

  test('it names the URIs of code systems and identifiers, and no other', () => {
    const section = page.split('## Identifiers and code systems')[1]?.split('\n## ')[0] ?? '';
    expect((section.match(/`https?:[^`]+`/g) ?? []).map((uri) => uri.slice(1, -1))).toEqual([
      'http://snomed.info/sct',
      'https://fhir.nhs.uk/Id/nhs-number',
      'https://fhir.nhs.uk/Id/ods-organization-code',
      'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
    ]);
  });
});
