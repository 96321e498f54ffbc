import { expect, test } from 'vitest';
import { parseXml, type XmlElement } from '../../simulator/contract/xml.ts';
import { recordSections } from '../../simulator/world/MedicalRecord.ts';
import { readRecord, useRecordSession } from './recordCalls.ts';

const start = useRecordSession();

test('a generated record is sent without any change of its values', async () => {
  const [session, { world }] = await start({ medicalRecord: { generated: 200 } });
  const record = world.patients[0]?.medicalRecord;
  const reply = await readRecord(session, recordSections);
  const response = child(parseXml(reply.body), 'Body', 'GetMedicalRecordDataResponse', 'MedicalRecord');
  for (const section of recordSections) {
    const sent = child(response, section).children.map(plain);
    const held = record?.[section].map((entry) => {
      if (entry === null) return '';
      const { content: _content, ...shown } = entry as object & { content?: unknown };
      return plainValue(shown);
    });
    expect(sent).toEqual(held);
  }
  const codes = JSON.stringify(record).match(/"CodeId":"\d{17,18}"/g) ?? [];
  expect(codes.length).toBeGreaterThan(10);
});

function child(element: XmlElement, ...path: string[]): XmlElement {
  return path.reduce((at, name) => {
    const found = at.children.find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`${at.name} has no ${name}`);
    return found;
  }, element);
}

/** An element as nested lists of name and content, sorted by name, so that only the order of list items matters. */
function plain(element: XmlElement): unknown {
  if (element.children.length === 0) return element.text;
  return element.children.map((inner): [string, unknown] => [inner.name, plain(inner)]).toSorted(byName);
}

const itemNames: Record<string, string> = {
  AssociatedText: 'AssociatedText',
  ChildValues: 'ChildValue',
  Sections: 'Section',
  Observations: 'Observation',
  Constituents: 'Constituent',
};

/** A value of the world in the same form. */
function plainValue(value: unknown): unknown {
  if (value === null) return '';
  if (typeof value !== 'object') return typeof value === 'string' ? value : JSON.stringify(value);
  return Object.entries(value)
    .map(([name, held]): [string, unknown] => [
      name,
      Array.isArray(held) ? held.map((item) => [itemNames[name] ?? '', plainValue(item)]) : plainValue(held),
    ])
    .toSorted(byName);
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
