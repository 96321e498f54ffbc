import { expect, test, vi } from 'vitest';
import { contract, envelope, guid, read, readResponse, slotResponse, soapNamespace } from './support/answer.ts';

const booked = '<BookAppointmentResponse><BookingCreated>true</BookingCreated></BookAppointmentResponse>';
const required =
  '<FirstName>Ada</FirstName><Surname>King</Surname><DateOfBirth>1990-12-10</DateOfBirth><Sex>Female</Sex>';
const demographics = (extra: string): string =>
  envelope(
    `<GetDemographicsResponse>${required}${extra}<NationalPracticeCode>A1</NationalPracticeCode></GetDemographicsResponse>`,
  );
const course = (more: string): string =>
  envelope(
    `<GetMedicationCoursesResponse><Courses><Course><MedicationCourseGuid>${guid}</MedicationCourseGuid><Name>X</Name><PrescriptionType>Repeat</PrescriptionType><CanBeRequested>1</CanBeRequested>${more}</Course></Courses></GetMedicationCoursesResponse>`,
  );

test('reads a response and the sequence that it carries', async () => {
  const header =
    '<soap:Header><SessionSequence><Number>3</Number><SessionHash>aGFzaA==</SessionHash></SessionSequence></soap:Header>';
  expect(await read('BookAppointment', envelope(booked, header))).toEqual({
    kind: 'response',
    sequence: { number: 3, sessionHash: 'aGFzaA==' },
    response: { BookingCreated: true },
  });
});

test('says nothing of a sequence that is not there', async () => {
  expect(await read('BookAppointment', envelope(booked))).not.toHaveProperty('sequence');
});

test('reads a fault by its codes, without its text, whichever operation was called', async () => {
  const detail = `<detail><ApiFault xmlns="${contract.namespace}"><InternalResponseCode>-1150</InternalResponseCode><Message>Mr Smith</Message><ErrorReference>${guid.toUpperCase()}</ErrorReference></ApiFault></detail>`;
  const fault = `<soap:Fault><faultcode xmlns="">soap:Client</faultcode><faultstring xmlns="">Mr Smith</faultstring>${detail.replace('<detail>', '<detail xmlns="">')}</soap:Fault>`;
  const answer = await read('GetMessages', envelope(fault));
  expect(answer).toEqual({ kind: 'fault', fault: { faultCode: 'Client', code: -1150, errorReference: guid } });
  expect(JSON.stringify(answer)).not.toContain('Smith');
});

test('reads a fault that says nothing but that it is one', async () => {
  expect(await read('GetMessages', envelope('<soap:Fault/>'))).toEqual({ kind: 'fault', fault: { faultCode: '' } });
});

test('skips an unknown element inside a value when it holds no words', async () => {
  const answer = envelope(booked.replace('true', 'tr<x:New xmlns:x="urn:new"><x:Mark/></x:New>ue'));
  expect(await readResponse('BookAppointment', answer)).toEqual({ BookingCreated: true });
});

test('skips unknown elements in the detail of a fault', async () => {
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
])('reads %s', async (_, xml) => {
  expect(await readResponse('BookAppointment', xml)).toEqual({ BookingCreated: true });
});

const message = (id: number): string =>
  `<Message><SentDateTime>2026-01-01T00:00:00Z</SentDateTime><MessageId>${id}</MessageId></Message>`;

test('reads children in any order and keeps the order of a list', async () => {
  const { Messages } = await readResponse(
    'GetMessages',
    envelope(
      `<GetMessagesResponse><Messages>${message(3)}<New/>${message(1)}${message(2)}</Messages></GetMessagesResponse>`,
    ),
  );
  expect(Messages.map(({ MessageId }) => MessageId)).toEqual([3, 1, 2]);
});

test.each([
  '',
  '<CallingName/>',
  '<CallingName></CallingName>',
  '<CallingName xsi:nil=" 1 "/>',
  '<CallingName><!-- --></CallingName>',
])('takes an optional text as without value when it is %j', async (element) => {
  const response = await readResponse('GetDemographics', demographics(element));
  expect(response.CallingName).toBeUndefined();
});

test('does not take a nil of false for no value', async () => {
  const response = await readResponse('GetDemographics', demographics('<CallingName xsi:nil="false">A</CallingName>'));
  expect(response.CallingName).toBe('A');
});

test('takes an optional object as without value when it has only white space in it', async () => {
  const response = await readResponse('GetDemographics', demographics('<Address>\n <!-- --> </Address>'));
  expect(response.Address).toBeUndefined();
});

test.each([
  '',
  '<PatientIdentifiers/>',
  '<PatientIdentifiers xsi:nil="true"/>',
  '<PatientIdentifiers> <New/> </PatientIdentifiers>',
])('reads an empty list from %j', async (element) => {
  expect((await readResponse('GetDemographics', demographics(element))).PatientIdentifiers).toEqual([]);
});

test('skips nil and empty objects in a list', async () => {
  const slot =
    '<SlotId>1</SlotId><StartTime>2026-10-25T01:30:00</StartTime><EndTime>2026-10-25T01:00:00</EndTime><SlotTypeStatus>Video</SlotTypeStatus>';
  const { Sessions } = await readResponse(
    'GetAvailableAppointments',
    envelope(slotResponse(`<Slot/><Slot xsi:nil="true"/><Slot>${slot}</Slot><Slot> </Slot>`)),
  );
  expect(Sessions[0]?.Slots).toHaveLength(1);
});

test('reads a required element without values when all that it may hold is optional', async () => {
  expect(
    await readResponse('GetDemographicsChangeRequest', envelope('<GetDemographicsChangeRequestResponse/>')),
  ).toEqual({});
  const record = await readResponse(
    'GetMedicalRecordData',
    envelope(
      '<GetMedicalRecordDataResponse><MedicalRecord/><FilterDetails><ItemFilter/></FilterDetails></GetMedicalRecordDataResponse>',
    ),
  );
  expect(record.MedicalRecord.Allergies).toEqual([]);
  expect(record.FilterDetails.ItemFilter).toBe('');
});

test('keeps a text as it was sent, across comments, CDATA, references and XML line ends', async () => {
  const response = await readResponse(
    'GetDemographics',
    demographics(
      '<CallingName>  a<!-- x -->b<![CDATA[ <c>&amp;\r\n]]]]>&lt;&#x1F600;&#13;\r\n\rd\u00A0 </CallingName>',
    ),
  );
  expect(response.CallingName).toBe('  ab <c>&amp;\n]]<\u{1F600}\r\n\nd\u00A0 ');
});

test('keeps a text of white space alone', async () => {
  expect((await readResponse('GetDemographics', demographics('<CallingName> </CallingName>'))).CallingName).toBe(' ');
});

test('lets one name mean what its parent says', async () => {
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

test('reads a GUID in lower case and a list of texts', async () => {
  const xml = course('<Constituents><Constituent>a</Constituent><Constituent/></Constituents>').replace(
    guid,
    guid.toUpperCase(),
  );
  const { Courses } = await readResponse('GetMedicationCourses', xml);
  expect(Courses).toMatchObject([{ MedicationCourseGuid: guid, Constituents: ['a', ''], CanBeRequested: true }]);
});

test('reads an unknown value of an enum as Unknown, and tells the name of the enum', async () => {
  const onUnknownEnum = vi.fn();
  const xml = course('').replace('Repeat<', 'Smith<');
  const { Courses } = await readResponse('GetMedicationCourses', xml, { onUnknownEnum });
  expect(Courses[0]?.PrescriptionType).toBe('Unknown');
  expect(onUnknownEnum.mock.calls).toEqual([['PrescriptionType']]);
});

test('reads 64 levels of nesting and 16 MiB', async () => {
  const deep = `${'<a>'.repeat(64)}${'</a>'.repeat(64)}`;
  expect((await readResponse('GetDemographics', demographics(deep))).FirstName).toBe('Ada');
  const long = 'ä'.repeat(8 * 1024 * 1024);
  const response = await readResponse('GetDemographics', demographics(`<CallingName>${long}</CallingName>`));
  expect(response.CallingName === long).toBe(true);
});

test('lets the event loop turn while it reads a long answer', async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  await read('GetDemographics', demographics('<a/>'.repeat(2_000_000)));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(3);
});

test('gives every object of a type the same fields, with or without values', async () => {
  const response = await readResponse('GetDemographics', demographics(''));
  expect(Object.keys(response)).toEqual(contract.operations.GetDemographics.response.fields.map(({ name }) => name));
});
