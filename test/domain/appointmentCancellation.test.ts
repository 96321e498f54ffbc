import { expect, test } from 'vitest';
import { cancellationOf } from '../../src/domain/appointmentCancellation.ts';
import { readUkTime } from '../../src/domain/ukTime.ts';
import { account } from '../support/fakeEmis.ts';

const at = (start: string, now: string, level: 'full' | 'restricted' | 'other' = 'full') =>
  cancellationOf({ startsAt: readUkTime(start) }, { ...account, level }, 'required', Date.parse(now));

test('an appointment can be cancelled up to the moment of its start', () => {
  const startsAt = readUkTime('2026-12-01T10:00:00');
  expect(at('2026-12-01T10:00:00', '2026-12-01T10:00:00Z')).toMatchObject({ isAllowed: true, until: startsAt });
  expect(at('2026-12-01T10:00:00', '2026-12-01T10:00:01Z')).toMatchObject({
    isAllowed: false,
    reason: 'alreadyStarted',
  });
});

test('only the practice knows in the hour that the clocks show twice, and for an account of unknown level', () => {
  const inTwice = (now: string) => at('2026-10-25T01:30:00', now);
  expect(inTwice('2026-10-25T00:30:00Z')).toMatchObject({ isAllowed: true });
  expect(inTwice('2026-10-25T00:31:00Z')).toBeNull();
  expect(inTwice('2026-10-25T01:30:00Z')).toBeNull();
  expect(inTwice('2026-10-25T01:31:00Z')).toMatchObject({ isAllowed: false });
  expect(at('2026-12-01T10:00:00', '2026-11-23T09:00:00Z', 'other')).toBeNull();
  expect(at('2026-12-01T10:00:00', '2026-11-23T09:00:00Z', 'restricted')).toMatchObject({ isAllowed: true });
  const startsAt = readUkTime('2026-12-01T10:00:00');
  expect(cancellationOf({ startsAt }, { kind: 'inactive' }, 'required', Date.parse('2026-11-23T09:00:00Z'))).toBeNull();
});
