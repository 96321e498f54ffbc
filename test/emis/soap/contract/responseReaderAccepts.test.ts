import { expect, test, vi } from 'vitest';
import { contract, envelope, guid, read, readResponse, soapNamespace } from '../../../support/soapFixtures.ts';
import { course, demographics } from './responses.ts';

const booked = '<BookAppointmentResponse><BookingCreated>true</BookingCreated></BookAppointmentResponse>';

test('the reader returns a response with its session sequence', async () => {
  const header =
    '<soap:Header><SessionSequence><Number>3</Number><SessionHash>aGFzaA==</SessionHash></SessionSequence></soap:Header>';
  expect(await read('BookAppointment', envelope(booked, header))).toEqual({
    kind: 'response',
    sequence: { number: 3, sessionHash: 'aGFzaA==' },
    response: { BookingCreated: true },
  });
});

test('the reader leaves out the sequence when the response has none', async () => {
  expect(await read('BookAppointment', envelope(booked))).not.toHaveProperty('sequence');
});

test('the reader returns the codes of a fault, without its text, for any operation', async () => {
  const detail = `<detail><ApiFault xmlns="${contract.namespace}"><InternalResponseCode>-1150</InternalResponseCode><Message>Mr Smith</Message><ErrorReference>${guid.toUpperCase()}</ErrorReference></ApiFault></detail>`;
  const fault = `<soap:Fault><faultcode xmlns="">soap:Client</faultcode><faultstring xmlns="">Mr Smith</faultstring>${detail.replace('<detail>', '<detail xmlns="">')}</soap:Fault>`;
  const response = await read('GetMessages', envelope(fault));
  expect(response).toEqual({ kind: 'fault', fault: { faultCode: 'Client', code: -1150, errorReference: guid } });
  expect(JSON.stringify(response)).not.toContain('Smith');
});

test('the reader accepts a fault without any detail', async () => {
  expect(await read('GetMessages', envelope('<soap:Fault/>'))).toEqual({ kind: 'fault', fault: { faultCode: '' } });
});

test('the reader skips unknown elements in the detail of a fault', async () => {
  const detail = `<detail xmlns=""><trace><ApiFault/></trace></detail>`;
  expect(await read('GetMessages', envelope(`<soap:Fault>${detail}</soap:Fault>`))).toEqual({
    kind: 'fault',
    fault: { faultCode: '' },
  });
});

test.each([
  ['other prefixes', envelope(booked).replaceAll('soap:', 'S-1.x:').replace('xmlns:soap', 'xmlns:S-1.x')],
  [
    'SOAP as the default namespace',
    `<Envelope xmlns="${soapNamespace}" xmlns:ü="${contract.namespace}"><Body><ü:BookAppointmentResponse><ü:BookingCreated>1</ü:BookingCreated></ü:BookAppointmentResponse></Body></Envelope>`,
  ],
  ['a byte order mark', `\uFEFF${envelope(booked)}`],
  [
    'an XML declaration in single quotes',
    `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>${envelope(booked)}`,
  ],
  ['UTF-16 declared over UTF-8', `<?xml version="1.0" encoding="utf-16"?>${envelope(booked)}`],
  ['UTF-16LE declared over UTF-8', `<?xml version='1.0' encoding='UTF-16LE' standalone='no'?>${envelope(booked)}`],
  [
    'comments and processing instructions everywhere',
    `<!-- a --><?b c?>\n${envelope(`<!-- d -->${booked}<?e?>`)}\n<!---->`,
  ],
  ['white space around a boolean', envelope(booked.replace('true', '\n  true\t'))],
  ['a boolean as a number', envelope(booked.replace('true', '1'))],
  [
    'unknown attributes',
    envelope(booked.replace('<BookingCreated', '<BookingCreated a="&lt;" xml:lang="en" xsi:type="x"')),
  ],
  [
    'unknown elements',
    envelope(booked.replace('<BookingCreated', '<New><BookingCreated>false</BookingCreated></New><BookingCreated')),
  ],
  [
    'known names in a foreign namespace',
    envelope(
      booked.replace('<BookingCreated', '<x:BookingCreated xmlns:x="urn:x">no</x:BookingCreated><BookingCreated'),
    ),
  ],
  [
    'unknown header blocks',
    envelope(booked, '<soap:Header><a xmlns="urn:a"/><b soap:mustUnderstand="0"/></soap:Header>'),
  ],
  ['an empty header', envelope(booked, '<soap:Header/>')],
  [
    'a redeclared prefix',
    envelope(
      `<a:BookAppointmentResponse xmlns:a="${contract.namespace}"><b xmlns:a="urn:x"><a:c/></b><a:BookingCreated>true</a:BookingCreated></a:BookAppointmentResponse>`,
    ),
  ],
])('the reader accepts %s', async (_, xml) => {
  expect(await readResponse('BookAppointment', xml)).toEqual({ BookingCreated: true });
});

const message = (id: number): string =>
  `<Message><SentDateTime>2026-01-01T00:00:00Z</SentDateTime><MessageId>${id}</MessageId></Message>`;

test('the reader accepts children in any order and keeps the order of a list', async () => {
  const { Messages } = await readResponse(
    'GetMessages',
    envelope(
      `<GetMessagesResponse><Messages>${message(3)}<New/>${message(1)}${message(2)}</Messages></GetMessagesResponse>`,
    ),
  );
  expect(Messages.map(({ MessageId }) => MessageId)).toEqual([3, 1, 2]);
});

test('the reader interprets an element name according to its parent', async () => {
  const { MedicalRecord } = await readResponse(
    'GetMedicalRecordData',
    envelope(
      `<GetMedicalRecordDataResponse><FilterDetails><ItemFilter>a</ItemFilter></FilterDetails><MedicalRecord><Medication><Medication><EventGuid>${guid}</EventGuid><DrugName>A</DrugName><PrescriptionType>Acute</PrescriptionType><Quantity>1.10</Quantity></Medication></Medication><TestResults><TestResult><Value><EventGuid>${guid}</EventGuid><CodeId>9223372036854775807</CodeId><NumericValue> -0.50 </NumericValue><EffectiveDate><DatePart>Year</DatePart><Value>2026</Value></EffectiveDate><AssociatedText><AssociatedText><Text>b</Text></AssociatedText></AssociatedText></Value></TestResult></TestResults></MedicalRecord></GetMedicalRecordDataResponse>`,
    ),
  );
  expect(MedicalRecord.Medication).toMatchObject([{ DrugName: 'A', Quantity: '1.10', PrescriptionType: 'Acute' }]);
  expect(MedicalRecord.TestResults).toMatchObject([
    {
      Value: {
        CodeId: '9223372036854775807',
        NumericValue: '-0.50',
        EffectiveDate: { DatePart: 'Year', Value: '2026' },
        AssociatedText: [{ Text: 'b' }],
      },
      ChildValues: [],
    },
  ]);
});

test('the reader lowercases a GUID and reads a list of texts', async () => {
  const xml = course('<Constituents><Constituent>a</Constituent><Constituent/></Constituents>').replace(
    guid,
    guid.toUpperCase(),
  );
  const { Courses } = await readResponse('GetMedicationCourses', xml);
  expect(Courses).toMatchObject([{ MedicationCourseGuid: guid, Constituents: ['a', ''], CanBeRequested: true }]);
});

test('the reader reads an unknown enum value as Unknown and reports the name of the enum', async () => {
  const onUnknownEnum = vi.fn();
  const xml = course('').replace('Repeat<', 'Smith<');
  const { Courses } = await readResponse('GetMedicationCourses', xml, { onUnknownEnum });
  expect(Courses[0]?.PrescriptionType).toBe('Unknown');
  expect(onUnknownEnum.mock.calls).toEqual([['PrescriptionType']]);
});

test('the reader gives every object of a type the same fields', async () => {
  const response = await readResponse('GetDemographics', demographics(''));
  expect(Object.keys(response)).toEqual(contract.operations.GetDemographics.response.fields.map(({ name }) => name));
});
