import { expect, test } from 'vitest';
import { envelope, guid, readError, readResponse, slotResponse } from '../../../support/soapFixtures.ts';

const slot = (content: string): string => slotResponse(content);
const whole =
  '<Slot><SlotId>1</SlotId><StartTime>2026-10-25T01:30:00</StartTime><EndTime>2026-10-25T01:40:00</EndTime><SlotTypeStatus>Video</SlotTypeStatus></Slot>';

test('the reader reads a list whose items are whole', async () => {
  const { Sessions } = await readResponse('GetAvailableAppointments', envelope(slot(whole.repeat(2))));
  expect(Sessions[0]?.Slots).toHaveLength(2);
});

test.each(['SlotId', 'StartTime', 'EndTime', 'SlotTypeStatus'])(
  'the reader refuses an item of a list whose required %s is absent, empty or nil',
  async (name) => {
    const element = new RegExp(`<${name}>[^<]*</${name}>`);
    for (const instead of ['', `<${name}/>`, `<${name}> </${name}>`, `<${name} xsi:nil="true"/>`]) {
      const error = await readError(
        'GetAvailableAppointments',
        envelope(slot(whole + whole.replace(element, instead))),
      );
      expect([instead, error.reason, error.path]).toEqual([
        instead,
        'MISSING_VALUE',
        expect.stringMatching(new RegExp(`/Slot/${name}$`)),
      ]);
    }
  },
);

test.each([
  ['nil', '<Slot xsi:nil="true"/>'],
  ['empty', '<Slot/>'],
  ['made of empty elements', '<Slot><SlotId/><StartTime/><EndTime/><SlotTypeStatus/></Slot>'],
])('the reader leaves out an object in a list that is %s, and keeps the others', async (_name, item) => {
  for (const slots of [whole + item, item + whole]) {
    const { Sessions } = await readResponse('GetAvailableAppointments', envelope(slot(slots)));
    expect(Sessions[0]?.Slots).toMatchObject([{ SlotId: '1' }]);
  }
});

test.each(['<ClinicianId/>', '<ClinicianId> </ClinicianId>', '<ClinicianId xsi:nil="true"/>'])(
  'the reader refuses %s among the values of a list, because a value would be missing without a sign',
  async (item) => {
    const known = '<ClinicianId>7</ClinicianId>';
    const withIds = (items: string) =>
      envelope(slot('').replace('<Slots>', `<ClinicianIds>${items}</ClinicianIds><Slots>`));
    for (const items of [item, known + item, item + known])
      expect((await readError('GetAvailableAppointments', withIds(items))).reason).toBe('MISSING_VALUE');
    const { Sessions } = await readResponse('GetAvailableAppointments', withIds(known));
    expect(Sessions[0]?.ClinicianIds).toEqual([7]);
  },
);

const record = (allergy: string): string =>
  `<GetMedicalRecordDataResponse><FilterDetails><ItemFilter>Allergies</ItemFilter></FilterDetails><MedicalRecord><Allergies>${allergy}</Allergies></MedicalRecord></GetMedicalRecordDataResponse>`;

test.each(['', '<EventGuid/>', '<EventGuid xsi:nil="true"/>'])(
  'the reader refuses a record entry with %s in place of its id, whatever else it holds',
  async (id) => {
    const error = await readError('GetMedicalRecordData', envelope(record(`<Allergy>${id}<Term>x</Term></Allergy>`)));
    expect(error.reason).toBe('MISSING_VALUE');
    const { MedicalRecord } = await readResponse(
      'GetMedicalRecordData',
      envelope(record(`<Allergy><EventGuid>${guid}</EventGuid><Term>x</Term></Allergy>`)),
    );
    expect(MedicalRecord.Allergies).toHaveLength(1);
  },
);
