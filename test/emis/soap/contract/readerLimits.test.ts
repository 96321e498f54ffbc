import { expect, test } from 'vitest';
import { envelope, readError, readResponse } from '../../../support/soapFixtures.ts';

const booked = (before: string, value = 'true') =>
  envelope(`<BookAppointmentResponse>${before}<BookingCreated>${value}</BookingCreated></BookAppointmentResponse>`);

/** The reader accepts what is within a limit, and reports `reason` for what is one longer. */
async function expectLimit(reason: string, of: (length: number) => string, limit: number) {
  expect(await readResponse('BookAppointment', of(limit))).toEqual({ BookingCreated: true });
  expect((await readError('BookAppointment', of(limit + 1))).reason).toBe(reason);
}

test('the reader accepts elements at the limit of depth, and none below it', async () => {
  // The Envelope, the Body and the response are around it.
  const nested = (depth: number) => booked(`${'<New>'.repeat(depth - 3)}${'</New>'.repeat(depth - 3)}`);
  await expectLimit('TOO_DEEP', nested, 128);
});

test('the limit of depth is the same after elements that have been closed', async () => {
  const nested = (depth: number) => {
    const created = '<BookingCreated>true</BookingCreated>';
    const deep = `${'<New>'.repeat(depth - 3)}${'</New>'.repeat(depth - 3)}`;
    return envelope(`<BookAppointmentResponse>${created}${deep}</BookAppointmentResponse>`);
  };
  await expectLimit('TOO_DEEP', nested, 128);
});

test('the reader accepts 256 attributes, and no more', async () => {
  const attributes = (count: number) =>
    booked(`<New ${Array.from({ length: count }, (_, at) => `a${at}="1"`).join(' ')}/>`);
  await expectLimit('TOO_LARGE', attributes, 256);
});

test('the reader accepts a start tag of 1,048,576 characters after its name', async () => {
  // Without the space, the name of the attribute, the equals sign and the quotation marks.
  await expectLimit('TOO_LARGE', (length) => booked(`<New a="${'1'.repeat(length - 5)}"/>`), 1_048_576);
});

test('the reader accepts a name of less than 4,096 characters', async () => {
  await expectLimit('TOO_LARGE', (length) => booked(`<${'n'.repeat(length)}/>`), 4095);
});

test('the reader accepts an end tag with 4,096 spaces', async () => {
  await expectLimit('TOO_LARGE', (length) => booked(`<New></New${' '.repeat(length)}>`), 4096);
});

test('the reader accepts an instruction whose target has less than 4,096 characters', async () => {
  await expectLimit('TOO_LARGE', (length) => booked(`<?${'n'.repeat(length)} ?>`), 4095);
});

test('the reader accepts a value with up to 65,536 characters of white space around it', async () => {
  await expectLimit('WRONG_TYPE', (length) => booked('', `true${' '.repeat(length - 4)}`), 65_536);
});

test('the reader accepts a response at the limit of its length, in one piece and in many', async () => {
  const bytes = new TextEncoder().encode(booked(''));
  async function* inPieces() {
    for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
  }
  for (const body of [() => bytes, inPieces]) {
    const within = { maxResponseBytes: bytes.length };
    expect(await readResponse('BookAppointment', body(), within)).toEqual({ BookingCreated: true });
    const error = await readError('BookAppointment', body(), { maxResponseBytes: bytes.length - 1 });
    expect(error.reason).toBe('TOO_LARGE');
  }
});

test('the reader joins a text of tens of thousands of pieces without a gap', async () => {
  for (const pieces of [4095, 4096, 4097, 8193, 20_000]) {
    const white = '&#32;'.repeat(pieces - 1);
    expect(await readResponse('BookAppointment', booked('', `${white}t&#114;u&#101;`))).toEqual({
      BookingCreated: true,
    });
  }
});
