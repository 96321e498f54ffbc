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

test.each(['0001-01-01T00:00:00Z', '0001-01-01T00:00:00+00:00', '0001-01-01T00:00:00.0000000Z'])(
  'the reader reads %s in an optional element as absent',
  async (text) => {
    const more = `<AvailabilityDateTime>${text}</AvailabilityDateTime>`;
    expect((await readObservation(more))?.AvailabilityDateTime).toBeUndefined();
  },
);
