import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { beforeAll, expect, test } from 'vitest';
import { createRequestWriter, type RequestWriter } from '../../../../src/emis/soap/contract/createRequestWriter.ts';
import { UnwritableRequestError } from '../../../../src/emis/soap/contract/UnwritableRequestError.ts';
import type { OperationName } from '../../../../src/emis/soap/generated/contract.ts';
import { Random, seeds } from '../../../support/Random.ts';
import { randomRequest } from '../../../support/randomResponse.ts';
import { contract, guid, soapNamespace } from '../../../support/soapFixtures.ts';

let writer: RequestWriter;
beforeAll(async () => {
  writer = await createRequestWriter(contract);
});

type Tree = { readonly [name: string]: Tree | string }[];

/** The elements that a namespace-aware receiver reads, by name and in order. */
function receivedElements(xml: string): Tree {
  const root: Tree = [];
  const open: { children: Tree; text: string; name: string }[] = [{ children: root, text: '', name: '' }];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ uri, local, attributes }) => {
    expect([contract.namespace, soapNamespace]).toContain(uri);
    for (const name of Object.keys(attributes)) expect(name).toMatch(/^xmlns(:|$)/);
    open.push({ children: [], text: '', name: local });
  });
  parser.on('text', (text) => {
    open[open.length - 1]!.text += text;
  });
  parser.on('closetag', () => {
    const { children, text, name } = open.pop()!;
    open.at(-1)!.children.push({ [name]: children.length > 0 ? children : text });
  });
  parser.write(xml).close();
  return root;
}

/** The elements of a request in the order of the contract. */
function expectedElements(
  requestType: (typeof contract.operations)[OperationName]['request'],
  request: unknown,
): Tree | string {
  const children = requestType.fields.flatMap(({ name, type }) => {
    const value = (request as Record<string, unknown>)[name];
    if (value === undefined) return [];
    if (type.kind === 'object') return [{ [name]: expectedElements(type, value) }];
    if (type.kind !== 'list') return [{ [name]: String(value) }];
    const items = (value as unknown[]).map((item) => ({ [type.itemName]: String(item) }));
    return [{ [name]: items.length > 0 ? items : '' }];
  });
  return children.length > 0 ? children : '';
}

function unwritable(operation: OperationName, request: unknown): UnwritableRequestError {
  try {
    writer.write(operation, request as never);
  } catch (error) {
    if (error instanceof UnwritableRequestError) return error;
    throw error;
  }
  throw new Error('The request was written');
}

test('write puts the elements in the order of the contract and omits undefined values', () => {
  const { body, soapAction } = writer.write('BookAppointment', {
    TelephoneContactType: 'Mobile',
    TelephoneNumber: undefined,
    BookingReason: 'A cough',
    SlotId: '9007199254740993',
  });
  expect(soapAction).toBe('"urn:emis-model:patient-services:2/BookAppointment"');
  expect(receivedElements(body)).toEqual([
    {
      Envelope: [
        {
          Body: [
            {
              BookAppointment: [
                { SlotId: '9007199254740993' },
                { BookingReason: 'A cough' },
                { TelephoneContactType: 'Mobile' },
              ],
            },
          ],
        },
      ],
    },
  ]);
});

test('write puts the sequence of a patient session into the header', () => {
  const { body } = writer.write('GetMessages', {}, { number: 7, sessionHash: 'aGFzaA==' });
  expect(receivedElements(body)).toEqual([
    {
      Envelope: [
        { Header: [{ SessionSequence: [{ Number: '7' }, { SessionHash: 'aGFzaA==' }] }] },
        { Body: [{ GetMessages: '' }] },
      ],
    },
  ]);
});

test('a receiver reads every written request unchanged', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { operation, request } = randomRequest(new Random(seed));
      const shuffled = Object.fromEntries(new Random(seed).shuffle(Object.entries(request as object)));
      const { body } = writer.write(operation, shuffled as never);
      const tree = expectedElements(contract.operations[operation].request, request);
      expect(receivedElements(body)).toEqual([{ Envelope: [{ Body: [{ [operation]: tree }] }] }]);
    }),
    { numRuns: 1000 },
  );
});

function isLegal(text: string): boolean {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  return codes.every((code) => (code >= 0x20 && code !== 0xfffe && code !== 0xffff) || [9, 10, 13].includes(code));
}

test('a receiver reads every written text character for character', () => {
  const legal = fc.string({ unit: 'binary' }).filter(isLegal);
  const awkward = fc.constantFrom(
    '<![CDATA[x]]>',
    ']]>',
    ' a\r\n\tb ',
    '\r',
    '&amp;',
    '<!--',
    '😀',
    '\u0085\u2028',
    '',
  );
  fc.assert(
    fc.property(fc.oneof(legal, awkward), (text) => {
      const { body } = writer.write('CancelAppointment', { SlotId: '1', CancellationReason: text });
      expect(receivedElements(body)).toEqual([
        { Envelope: [{ Body: [{ CancelAppointment: [{ SlotId: '1' }, { CancellationReason: text }] }] }] },
      ]);
    }),
    { numRuns: 2000 },
  );
});

test.each(['\u0000', '\u0008', '\u000B', '\u001F', '\uFFFE', '\uFFFF', '\uD800', '\uDC00a'])(
  'write refuses the character %j, which XML does not allow',
  (character) => {
    const error = unwritable('SendMessage', { Subject: 'a', MessageBody: `Smith ${character}`, Recipients: [guid] });
    expect(error).toMatchObject({ reason: 'ILLEGAL_CHARACTER', path: 'SendMessage/MessageBody' });
    expect(error.message).not.toContain('Smith');
  },
);

test.each(['$xml', '_xml', '$value', 'attributes', 'slotId', '__proto__', 'BookAppointment', Symbol('a')])(
  'write refuses the unknown key %s',
  (key) => {
    const request = Object.defineProperty({ SlotId: '1' }, key, { value: '<a/>', enumerable: true });
    expect(unwritable('BookAppointment', request)).toMatchObject({ reason: 'UNKNOWN_NAME', path: 'BookAppointment' });
  },
);

test.each<[OperationName, object, string, string]>([
  ['BookAppointment', {}, 'MISSING_VALUE', 'BookAppointment/SlotId'],
  ['BookAppointment', { SlotId: 1 }, 'WRONG_TYPE', 'BookAppointment/SlotId'],
  ['BookAppointment', { SlotId: '' }, 'WRONG_TYPE', 'BookAppointment/SlotId'],
  ['BookAppointment', { SlotId: '9223372036854775808' }, 'WRONG_TYPE', 'BookAppointment/SlotId'],
  ['BookAppointment', { SlotId: '1', BookingReason: null }, 'WRONG_TYPE', 'BookAppointment/BookingReason'],
  ['BookAppointment', { SlotId: '1', BookingReason: { $xml: '<a/>' } }, 'WRONG_TYPE', 'BookAppointment/BookingReason'],
  [
    'BookAppointment',
    { SlotId: '1', TelephoneContactType: 'Work' },
    'WRONG_TYPE',
    'BookAppointment/TelephoneContactType',
  ],
  ['GetMessage', { MessageId: 1.5 }, 'WRONG_TYPE', 'GetMessage/MessageId'],
  ['GetMessage', { MessageId: NaN }, 'WRONG_TYPE', 'GetMessage/MessageId'],
  ['GetMedicalRecordData', { IncludeFreeText: 'true' }, 'WRONG_TYPE', 'GetMedicalRecordData/IncludeFreeText'],
  ['RequestPrescription', { MedicationCourseGuids: guid }, 'WRONG_TYPE', 'RequestPrescription/MedicationCourseGuids'],
  [
    'RequestPrescription',
    { MedicationCourseGuids: [guid, 'a'] },
    'WRONG_TYPE',
    'RequestPrescription/MedicationCourseGuids/MedicationCourseGuid',
  ],
  ['RequestDemographicsChange', { Address: 'a' }, 'WRONG_TYPE', 'RequestDemographicsChange/Address'],
  ['RequestDemographicsChange', { Address: { Street: 'a' } }, 'UNKNOWN_NAME', 'RequestDemographicsChange/Address'],
])('write refuses %s with %j', (operation, request, reason, path) => {
  expect(unwritable(operation, request)).toMatchObject({ reason, path });
});

test('write refuses an invalid sequence', () => {
  expect(() => writer.write('GetMessages', {}, { number: 0.5, sessionHash: 'aGFzaA==' })).toThrow(
    UnwritableRequestError,
  );
  expect(() => writer.write('GetMessages', {}, { number: 1, sessionHash: 'a hash' })).toThrow(UnwritableRequestError);
});

test.each([
  [
    'that lacks an operation of the XSD',
    'lacks',
    /<wsdl:operation name="DeleteMessage">/g,
    '<wsdl:operation name="EraseMessage">',
  ],
  ['with an operation without a SOAPAction', 'no SOAPAction', / soapAction="[^"]*DeleteMessage"/, ''],
])('createRequestWriter rejects a WSDL %s', async (_name, problem, from, to) => {
  const folder = await mkdtemp(join(tmpdir(), 'wsdl-'));
  for (const name of ['patient-services.wsdl', 'patient-services.xsd']) {
    const text = await readFile(new URL(`../../../../src/emis/soap/wsdl/${name}`, import.meta.url), 'utf8');
    await writeFile(join(folder, name), text.replace(from, to));
  }
  await expect(createRequestWriter(contract, pathToFileURL(`${folder}/`))).rejects.toThrow(problem);
  await rm(folder, { recursive: true });
});
