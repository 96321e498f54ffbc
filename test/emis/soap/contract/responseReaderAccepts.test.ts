import { expect, test, vi } from 'vitest';
import { isIncomplete } from '../../../../src/emis/soap/contract/incompleteValues.ts';
import {
  contract,
  envelope,
  guid,
  read,
  readResponse,
  slotResponse,
  soapNamespace,
} from '../../../support/soapFixtures.ts';

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

test.each([
  '',
  '<CallingName/>',
  '<CallingName></CallingName>',
  '<CallingName xsi:nil=" 1 "/>',
  '<CallingName><!-- --></CallingName>',
])('the reader reads an optional text written as %j as absent', async (element) => {
  const response = await readResponse('GetDemographics', demographics(element));
  expect(response.CallingName).toBeUndefined();
});

test('the reader does not read xsi:nil="false" as absent', async () => {
  const response = await readResponse('GetDemographics', demographics('<CallingName xsi:nil="false">A</CallingName>'));
  expect(response.CallingName).toBe('A');
});

test('the reader reads an optional object with only white space as absent', async () => {
  const response = await readResponse('GetDemographics', demographics('<Address>\n <!-- --> </Address>'));
  expect(response.Address).toBeUndefined();
});

test.each([
  '',
  '<PatientIdentifiers/>',
  '<PatientIdentifiers xsi:nil="true"/>',
  '<PatientIdentifiers> <New/> </PatientIdentifiers>',
])('the reader reads %j as an empty list', async (element) => {
  expect((await readResponse('GetDemographics', demographics(element))).PatientIdentifiers).toEqual([]);
});

test('the reader skips nil and empty objects in a list', async () => {
  const slot =
    '<SlotId>1</SlotId><StartTime>2026-10-25T01:30:00</StartTime><EndTime>2026-10-25T01:00:00</EndTime><SlotTypeStatus>Video</SlotTypeStatus>';
  const { Sessions } = await readResponse(
    'GetAvailableAppointments',
    envelope(slotResponse(`<Slot/><Slot xsi:nil="true"/><Slot>${slot}</Slot><Slot> </Slot>`)),
  );
  expect(Sessions[0]?.Slots).toHaveLength(1);
});

test('the reader accepts an empty required element when all its content is optional', async () => {
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

test('the reader keeps a text unchanged across comments, CDATA, references and XML line ends', async () => {
  const response = await readResponse(
    'GetDemographics',
    demographics(
      '<CallingName>  a<!-- x -->b<![CDATA[ <c>&amp;\r\n]]]]>&lt;&#x1F600;&#13;\r\n\rd\u00A0 </CallingName>',
    ),
  );
  expect(response.CallingName).toBe('  ab <c>&amp;\n]]<\u{1F600}\r\n\nd\u00A0 ');
});

test('the reader keeps a text that is only white space', async () => {
  expect((await readResponse('GetDemographics', demographics('<CallingName> </CallingName>'))).CallingName).toBe(' ');
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

test('the reader accepts 64 levels of nesting and a response of 16 MiB', async () => {
  const deep = `${'<a>'.repeat(64)}${'</a>'.repeat(64)}`;
  expect((await readResponse('GetDemographics', demographics(deep))).FirstName).toBe('Ada');
  const long = 'ä'.repeat(8 * 1024 * 1024);
  const response = await readResponse('GetDemographics', demographics(`<CallingName>${long}</CallingName>`));
  expect(response.CallingName === long).toBe(true);
});

const observation = (more: string): string =>
  envelope(
    `<GetMedicalRecordDataResponse><FilterDetails><ItemFilter>Allergies</ItemFilter></FilterDetails><MedicalRecord><Allergies><Allergy><EventGuid>${guid}</EventGuid>${more}</Allergy></Allergies></MedicalRecord></GetMedicalRecordDataResponse>`,
  );
const readObservation = async (more: string) => {
  const { MedicalRecord } = await readResponse('GetMedicalRecordData', observation(more));
  return MedicalRecord.Allergies[0];
};

test.each([
  '<Range><Minimum/></Range>',
  '<Range><Minimum/><Units xsi:nil="true"/><Maximum> </Maximum></Range>',
  '<Range><New>7</New></Range>',
  '<EffectiveDate><DatePart/></EffectiveDate>',
  '<EffectiveDate><DatePart xsi:nil="true"/><Value/></EffectiveDate>',
  '<AssociatedText><AssociatedText><Text/></AssociatedText><AssociatedText><Text/><TextType/></AssociatedText></AssociatedText>',
])('the reader reads %s, in which no child has a value, as absent', async (element) => {
  expect(await readObservation(element)).toMatchObject({
    Range: undefined,
    EffectiveDate: undefined,
    AssociatedText: [],
  });
});

test('the reader keeps an optional object when one of its children has a value', async () => {
  expect(await readObservation('<Range><Minimum/><Maximum>0</Maximum></Range>')).toMatchObject({
    Range: { Minimum: undefined, Maximum: '0' },
  });
  await expect(readObservation('<EffectiveDate><DatePart/><Value>2019</Value></EffectiveDate>')).rejects.toMatchObject({
    reason: 'MISSING_VALUE',
    path: expect.stringMatching(/EffectiveDate\/DatePart$/) as string,
  });
});

test.each(['0001-01-01T00:00:00Z', '0001-01-01T00:00:00+00:00', '0001-01-01T00:00:00.0000000Z'])(
  'the reader reads %s in an optional element as absent',
  async (text) => {
    const more = `<AvailabilityDateTime>${text}</AvailabilityDateTime>`;
    expect((await readObservation(more))?.AvailabilityDateTime).toBeUndefined();
  },
);

test.each([
  ['a&#x1F;b', 'ab'],
  ['&#xB;a&#11;', 'a'],
  ['a&#0;', 'a'],
])('the reader leaves out the control characters of %s and marks what contains it', async (text, value) => {
  const allergy = await readObservation(`<Range><MinimumText>${text}</MinimumText></Range><Term>b</Term>`);
  expect(allergy?.Range?.MinimumText).toBe(value);
  expect([isIncomplete(allergy?.Range), isIncomplete(allergy)]).toEqual([true, true]);
});

test('the reader marks an object whose text consisted of control characters', async () => {
  const allergy = await readObservation('<Term>&#x1F;</Term><Range><Minimum>1</Minimum></Range>');
  expect(allergy?.Term).toBeUndefined();
  expect([isIncomplete(allergy?.Range), isIncomplete(allergy)]).toEqual([false, true]);
  expect(isIncomplete(await readObservation('<New>&#x1F;</New>'))).toBe(false);
});

const longTexts: readonly (readonly [string, string, string])[] = [
  ['plain text', 'x'.repeat(15_000_000), 'x'.repeat(15_000_000)],
  ['references', '&amp;'.repeat(3_000_000), '&'.repeat(3_000_000)],
  ['a CDATA section', `<![CDATA[${'x'.repeat(15_000_000)}]]>`, 'x'.repeat(15_000_000)],
  ['a comment', `x<!--${'x'.repeat(15_000_000)}-->`, 'x'],
  ['line ends', '\r\n'.repeat(7_000_000), '\n'.repeat(7_000_000)],
];

test.each(longTexts)('the reader shares the event loop within one text of 15 MB of %s', async (_name, xml, value) => {
  let turns = 0;
  const count = (): void => {
    turns += 1;
    immediate = setImmediate(count);
  };
  let immediate = setImmediate(count);
  const response = await readResponse('GetDemographics', demographics(`<CallingName>${xml}</CallingName>`));
  clearImmediate(immediate);
  expect(response.CallingName === value).toBe(true);
  expect(turns).toBeGreaterThan(2);
});

test('the reader yields to the event loop during a long response', async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  await read('GetDemographics', demographics('<a/>'.repeat(2_000_000)));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(3);
});

test('the reader gives every object of a type the same fields', async () => {
  const response = await readResponse('GetDemographics', demographics(''));
  expect(Object.keys(response)).toEqual(contract.operations.GetDemographics.response.fields.map(({ name }) => name));
});
