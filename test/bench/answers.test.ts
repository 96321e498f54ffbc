import { expect, test } from 'vitest';
import { findDifference } from '../../bench/measure/compareAnswers.ts';
import { fromMesh } from '../../bench/measure/meshForm.ts';
import { nextPages, toPageVariables } from '../../bench/load/nextPages.ts';
import { ResponseParser, type ParsedResponse } from '../../bench/load/ResponseParser.ts';

test('the comparison of answers finds a missing, another and a surplus value, and names its path', () => {
  const right = { patients: [{ name: 'Ada', age: null }] };
  expect(findDifference(structuredClone(right), right, [])).toBeUndefined();
  expect(findDifference({ patients: [{ name: 'Bea', age: null }] }, right, [])).toContain('.patients.0.name');
  expect(findDifference({ patients: [{ name: 'Ada' }] }, right, [])).toContain('.patients.0.age');
  expect(findDifference({ patients: [...right.patients, {}] }, right, [])).toContain('.patients.1');
});

test('lost digits are a difference, unless they are a known fault of the peer', () => {
  const [answer, right] = [{ number: '4.1' }, { number: '4.10' }];
  expect(findDifference(answer, right, [])).toContain('.number');
  expect(findDifference(answer, right, ['decimals'])).toBeUndefined();
  expect(findDifference({ number: '4.2' }, right, ['decimals'])).toContain('.number');
});

test('a sanitised document has the same text and images and no script', () => {
  const image = '<img src="data:image/png;base64,AAAA">';
  const right = { html: `<script>run()</script><p>Dear  Sir</p>${image}` };
  expect(findDifference({ html: `<div><p>Dear Sir</p>${image}</div>` }, right, [])).toBeUndefined();
  expect(findDifference(right, right, [])).toContain('script');
  expect(findDifference(right, right, ['sanitising'])).toBeUndefined();
  expect(findDifference({ html: '<p>Dear Sir</p>' }, right, [])).toContain('images');
  expect(findDifference({ html: `<p>Dear Madam</p>${image}` }, right, [])).toContain('text');
});

test('pages are read until no connection has another, and complete ones are left out', () => {
  const page = (hasNextPage: boolean, endCursor: string) => ({ entries: { pageInfo: { hasNextPage, endCursor } } });
  const answer = { gpPatient: { medicalRecord: { allergies: page(false, 'a'), problems: page(true, 'p') } } };
  expect(nextPages(answer)).toEqual({ problems: 'p' });
  expect(toPageVariables(['allergies', 'problems'], nextPages(answer))).toEqual({
    allergies: null,
    with_allergies: false,
    problems: 'p',
    with_problems: true,
  });
  expect(toPageVariables(['problems'], {})).toBeUndefined();
  expect(
    nextPages({ patients: [{ bookableSlots: { slots: { pageInfo: { hasNextPage: true, endCursor: 's' } } } }] }),
  ).toEqual({ bookableSlots: 's' });
});

test('the parser of the load reads responses in any pieces, with a length and in chunks', () => {
  const bytes = Buffer.from(
    'HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{"data":{ }}' +
      'HTTP/1.1 503 Busy\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"err\r\n6\r\nors":1\r\n0\r\n\r\n' +
      'HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n',
  );
  for (let size = 1; size <= bytes.length; size += 1) {
    const found: ParsedResponse[] = [];
    const parser = new ResponseParser((response) => found.push(response));
    for (let at = 0; at < bytes.length; at += size) parser.push(bytes.subarray(at, at + size));
    expect(found.map(({ status, bytes, start }) => [status, bytes, start])).toEqual([
      [200, 12, '{"data"'],
      [503, 11, '{"error'],
      [200, 0, ''],
    ]);
  }
});

test('the entries of GraphQL Mesh are found in their containers, also inside problems', () => {
  const entry = { Term: 'Cough', EffectiveDate: { Value: '2026-01-02' }, ObservationType: 'Observation' };
  const answer = {
    allergies0: { MedicalRecord: { Allergies: { Allergy: [entry] } } },
    problems0: { MedicalRecord: { Problems: { Problem: [{ Status: 'Active', Observation: entry }] } } },
  };
  expect(fromMesh([answer])).toEqual({
    allergies0: ['Cough|2026-01-02|Observation|'],
    problems0: ['Cough|2026-01-02|Observation|Active'],
  });
});
