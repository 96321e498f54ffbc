import { expect, test } from 'vitest';
import { envelope, readResponse, slotResponse } from '../../../support/soapFixtures.ts';
import { demographics, readObservation } from './responses.ts';

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

const minDates = ['', 'T00:00:00', 'T00:00:00.0000000', 'T01:00:00', 'T24:00:00'].flatMap((time) =>
  ['', 'Z', '+00:00', '+01:00', '-14:00'].map((zone) => `0001-01-01${time}${zone}`),
);

// .NET writes a `DateTime.MinValue` without a zone, also where the schema has a date or a time with a zone.
test.each(minDates)('the reader reads %s as no value in every kind of optional day or time', async (text) => {
  const entry = await readObservation(`<AvailabilityDateTime>${text}</AvailabilityDateTime>
    <EffectiveDate><DatePart/><Value> ${text} </Value></EffectiveDate>`);
  expect(entry).toMatchObject({ AvailabilityDateTime: undefined, EffectiveDate: undefined });
  const record = await readResponse(
    'GetMedicalRecordData',
    envelope(`<GetMedicalRecordDataResponse><MedicalRecord/><FilterDetails><ItemFilter/>
      <ItemFilterFromDate>${text}</ItemFilterFromDate></FilterDetails></GetMedicalRecordDataResponse>`),
  );
  expect(record.FilterDetails.ItemFilterFromDate).toBeUndefined();
  const { Appointments } = await readResponse(
    'GetPatientAppointments',
    envelope(`<GetPatientAppointmentsResponse><Appointments><Appointment><SlotId>1</SlotId><SessionId>1</SessionId>
      <StartTime>2026-10-25T01:30:00</StartTime><EndTime>2026-10-25T01:40:00</EndTime>
      <SlotTypeStatus>Practice</SlotTypeStatus><BookingDate>${text}</BookingDate></Appointment></Appointments>
      </GetPatientAppointmentsResponse>`),
  );
  expect(Appointments).toMatchObject([{ SlotId: '1', BookingDate: undefined }]);
});

test.each(['0001-01-01T', '0001-01-01T25:00:00', '0001-01-01x', '0001-01-01T00:00:00+99:00', '0001-01-010'])(
  'the reader refuses %s, which is no day or time',
  async (text) => {
    const entry = readObservation(`<AvailabilityDateTime>${text}</AvailabilityDateTime>`);
    await expect(entry).rejects.toMatchObject({ reason: 'WRONG_TYPE' });
  },
);

test('the reader keeps the date of an entry with a precision and no value', async () => {
  const entry = await readObservation(
    '<EffectiveDate><DatePart>Year</DatePart><Value>0001-01-01T00:00:00</Value></EffectiveDate>',
  );
  expect(entry?.EffectiveDate).toEqual({ DatePart: 'Year', Value: undefined });
});
