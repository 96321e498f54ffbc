import { describe, expect, test } from 'vitest';
import type { Account } from '../../src/domain/patient.ts';
import { RefusedError } from '../../src/domain/RefusedError.ts';
import { account, fakeEmis } from '../support/fakeEmis.ts';
import { accountsRead, availabilityOver, patient, withoutServices } from './availabilityOver.ts';

const refuse = () => Promise.reject(new RefusedError('serviceNotEnabled'));
const notGranted = { unavailable: { reason: 'NOT_GRANTED' } };
const practicesForgotten = ({ calls }: ReturnType<typeof fakeEmis>) =>
  calls.filter(([name]) => name === 'invalidatePractice').length;

/** A fake upstream whose account changes. */
function changingAccount() {
  const changing: { now: Account } = { now: account };
  return { changing, emis: fakeEmis({ account: () => Promise.resolve(changing.now) }) };
}

describe('a refusal of a service that a remembered account grants', () => {
  test('is explained by the account as it is now, without a look at the practice', async () => {
    const { emis, changing } = changingAccount();
    changing.now = { kind: 'inactive' };
    const { availability } = availabilityOver(emis);
    expect(await availability.attempt('MESSAGES', patient, refuse)).toMatchObject({
      unavailable: { reason: 'ACCOUNT_INACTIVE' },
    });
    expect(accountsRead(emis)).toEqual(['ada']);
    expect(practicesForgotten(emis)).toBe(0);
  });

  test('is not explained by an account that still grants it: the practice is read again, the account is not', async () => {
    const emis = fakeEmis();
    const { availability } = availabilityOver(emis);
    expect(await availability.attempt('MESSAGES', patient, refuse)).toMatchObject(notGranted);
    expect(accountsRead(emis)).toEqual(['ada']);
    expect(practicesForgotten(emis)).toBe(1);
  });
});

describe('a refusal of a service that the account granted before the call', () => {
  test('is explained by the practice and the account, both as they are now', async () => {
    const { emis, changing } = changingAccount();
    const { availability } = availabilityOver(emis);
    const write = () => {
      changing.now = { kind: 'inactive' };
      return refuse();
    };
    expect(await availability.attempt('MESSAGES', patient, write, { isWrite: true })).toMatchObject({
      unavailable: { reason: 'ACCOUNT_INACTIVE' },
    });
    expect(accountsRead(emis)).toEqual(['ada', 'ada']);
    expect(practicesForgotten(emis)).toBe(1);
  });

  test('is explained by the account alone when the refusal of another field has had it read again', async () => {
    const { emis, changing } = changingAccount();
    const { availability } = availabilityOver(emis);
    const [first, second] = [Promise.withResolvers<never>(), Promise.withResolvers<never>()];
    const [firstRuns, secondRuns] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const prescriptions = availability.attempt('PRESCRIPTIONS', patient, () => {
      firstRuns.resolve();
      return first.promise;
    });
    await firstRuns.promise;
    const write = () => {
      secondRuns.resolve();
      return second.promise;
    };
    const messages = availability.attempt('MESSAGES', patient, write, { isWrite: true });
    await secondRuns.promise;
    changing.now = withoutServices;
    first.reject(new RefusedError('serviceNotEnabled'));
    expect(await prescriptions).toMatchObject(notGranted);
    second.reject(new RefusedError('serviceNotEnabled'));
    expect(await messages).toMatchObject(notGranted);
    expect(accountsRead(emis)).toEqual(['ada', 'ada']);
    expect(practicesForgotten(emis)).toBe(0);
  });
});
