import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { configured, problemsOf } from './support/configSettings.ts';

describe('file of patient links', () => {
  const link = {
    subject: 'anna',
    odsCode: 'A28001',
    relation: 'self',
    patientRelationshipId: '0d3f1f9e-95a1-4a53-8d0e-2f6b6c7b1a11',
    patientRelationshipKey: 'link-secret',
  };
  const problemsOfFile = (content: unknown) =>
    problemsOf({ ...configured, PATIENT_LINKS_FILE: 'links.json' }, () =>
      typeof content === 'string' ? content : JSON.stringify(content),
    );

  test('PATIENT_LINKS_FILE is read as a list of links', () => {
    const config = readConfig({ ...configured, PATIENT_LINKS_FILE: 'links.json' }, () => JSON.stringify([link]));
    expect(config).toMatchObject({ patientLinks: [link] });
  });

  test.each([
    ['not json', 'must name a JSON file.'],
    [{}, 'must name a JSON file that contains a list.'],
    [[link, 'secret'], 'has an invalid entry 1: it is not an object.'],
    [[{ ...link, odsCode: 'A-secret' }], 'has an invalid entry 0: odsCode must be 3 to 10 letters and digits.'],
    [[{ ...link, relation: 'secret' }], 'has an invalid entry 0: relation must be "self" or "proxy".'],
    [[{ ...link, patientRelationshipId: 'secret' }], 'has an invalid entry 0: patientRelationshipId must be a GUID.'],
    [[{ ...link, subject: 7 }], 'has an invalid entry 0: subject must be a string of up to 256 characters.'],
    [[{ ...link, secret: 1 }], 'has an invalid entry 0: it has an unknown field.'],
    [[link, { ...link, subject: 'bob' }], 'has an invalid entry 1: patientRelationshipId occurs more than once.'],
  ])('PATIENT_LINKS_FILE with the content %j is refused', (content, problem) => {
    expect(problemsOfFile(content)).toEqual([`PATIENT_LINKS_FILE ${problem}`]);
  });
});
