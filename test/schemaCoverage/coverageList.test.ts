import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schema } from '../support/schema.ts';
import { listFile, parseList, readList } from './coverageList.ts';
import { schemaCases } from './schemaCases.ts';
import { uncoveredCases, uncoveredFile } from './uncoveredCases.ts';

const { tests, notMet } = parseList(readList());
const cases = [...schemaCases(schema).keys()];
const advice = `Cover them with tests, or with exceptions in ${uncoveredFile}, and run npm test -- -u.`;

test(`${listFile} lists every case of the schema and no other`, () => {
  const listed = new Set([...tests.keys(), ...notMet]);
  expect(
    cases.filter((name) => !listed.has(name)),
    `Cases that are not listed. ${advice}`,
  ).toEqual([]);
  expect(
    [...listed].filter((name) => !cases.includes(name)),
    'Unknown cases. Run npm test -- -u.',
  ).toEqual([]);
});

test(`${listFile} names tests that exist`, () => {
  const missing = [...new Set(tests.values())].filter((name) => !existsSync(new URL(`../${name}`, import.meta.url)));
  expect(missing, 'Run npm test -- -u.').toEqual([]);
});

test(`${listFile} has the cases that are not met`, () => {
  expect(notMet).toEqual(uncoveredCases.flatMap((group) => group.cases));
});
