import { describe, expect, test } from 'vitest';
import type { PatientAccess, PatientLink } from '../../src/domain/patient.ts';
import { RefusedError } from '../../src/domain/RefusedError.ts';
import { UpstreamError } from '../../src/domain/UpstreamError.ts';
import type { WriteOutcome } from '../../src/emis/EmisClient.ts';
import { registerWithLinkageKey } from '../../src/services/registerWithLinkageKey.ts';
import type { ServiceDependencies } from '../../src/services/ServiceDependencies.ts';
import { access, account, aLink, fakeEmis } from '../support/fakeEmis.ts';

const letter = {
  odsCode: 'A28001',
  accountId: '1',
  linkageKey: 'K',
  surname: 'O\u2019Neill',
  dateOfBirth: '1980-02-29',
  relation: 'self',
} as const;
const own = aLink('own');
const unavailable = new UpstreamError('UPSTREAM_UNAVAILABLE', 'RegisterWithLinkageKey', { isRetryable: true });
type Answer = () => Promise<WriteOutcome<PatientAccess>>;
const done: Answer = () => Promise.resolve({ kind: 'done', value: access });
const refuse =
  (refusal: 'alreadyLinked' | 'registrationDetailsWrong'): Answer =>
  () =>
    Promise.resolve({ kind: 'refused', refusal });

interface Setting {
  /** The answers of the practice in turn. */
  readonly answers: readonly Answer[];
  /** The link that the person has to this account already. */
  readonly previous?: PatientLink;
  readonly links?: readonly PatientLink[];
  /** The names of patients as the practice writes them. */
  readonly names?: Readonly<Record<string, string>>;
  readonly loadAccount?: () => Promise<typeof account>;
}

/** Registers with a letter. Returns the outcome, and what happened on the way. */
async function register({ answers, previous, links = [], names = {}, loadAccount }: Setting) {
  const surnames: string[] = [];
  const events: string[] = [];
  const emis = fakeEmis({
    registerWithLinkageKey(_, { surname }) {
      surnames.push(surname);
      return (answers[surnames.length - 1] ?? done)();
    },
  });
  const dependencies = {
    emis,
    loaders: {
      practiceByOdsCode: { load: () => Promise.resolve({}) },
      patientsBySubject: { load: () => Promise.resolve(links) },
      accountByPatient: { load: loadAccount ?? (() => Promise.resolve(account)) },
      demographicsByPatient: { load: () => Promise.reject(unavailable) },
      clearPatient: () => undefined,
    },
    subject: 'sam',
    patientLinks: {
      ofAccount: () => Promise.resolve(previous),
      add: () => Promise.resolve(own),
      remove: (_subject: string, patientId: string) => Promise.resolve(void events.push(`removed ${patientId}`)),
    },
    clearPatient: ({ patientId }: PatientLink) => void events.push(`cleared ${patientId}`),
    attemptLimiter: {
      reserve: () => ({ kind: 'open', release: () => void events.push('attempt released') }),
      lockedUntil: () => undefined,
    },
    patientNames: new Map(Object.entries(names).map(([id, text]) => [id, { text, isIncomplete: false }])),
  } as unknown as ServiceDependencies;
  const outcome = await registerWithLinkageKey(dependencies)
    .register(letter)
    .catch((error: unknown) => error);
  return { outcome, surnames, events };
}

describe('the earlier link of an account that is linked again', () => {
  test('is removed when it was to another patient id', async () => {
    const { outcome, events } = await register({ answers: [done], previous: aLink('earlier') });
    expect(outcome).toEqual({ kind: 'registered', patient: own, isNew: true });
    expect(events).toEqual(['cleared own', 'removed earlier', 'cleared earlier', 'attempt released']);
  });

  test('is not removed when it is the one that has just been stored', async () => {
    const { outcome, events } = await register({ answers: [done], previous: own });
    expect(outcome).toEqual({ kind: 'registered', patient: own, isNew: true });
    expect(events).toEqual(['cleared own', 'attempt released']);
  });

  test.each<[string, () => Promise<typeof account>, object]>([
    ['works', () => Promise.resolve(account), { kind: 'registered', patient: own, isNew: false }],
    ['cannot be checked', () => Promise.reject(unavailable), { kind: 'registered', patient: own, isNew: false }],
    ['has ended', () => Promise.reject(new RefusedError('accessEnded')), { kind: 'alreadyLinked', patients: [own] }],
  ])(
    'that %s decides what an account is that the practice has linked already',
    async (_name, loadAccount, expected) => {
      const { outcome } = await register({
        answers: [refuse('alreadyLinked')],
        previous: own,
        links: [own],
        loadAccount,
      });
      expect(outcome).toEqual(expected);
    },
  );
});

describe('an attempt with two spellings of a name', () => {
  test('counts when the first spelling was refused and the second one failed', async () => {
    const { outcome, surnames, events } = await register({
      answers: [refuse('registrationDetailsWrong'), () => Promise.reject(unavailable)],
    });
    expect(outcome).toBe(unavailable);
    expect(surnames).toEqual(["O'Neill", 'O\u2019Neill']);
    expect(events).toEqual([]);
  });

  test('does not count when the first one failed', async () => {
    const { outcome, surnames, events } = await register({ answers: [() => Promise.reject(unavailable)] });
    expect(outcome).toBe(unavailable);
    expect([surnames, events]).toEqual([["O'Neill"], ['attempt released']]);
  });

  test("tries no other person's name, although it is the same one in another spelling", async () => {
    const child = { ...aLink('child'), relation: 'proxy' } as const;
    const elsewhere = aLink('elsewhere', 'A28002');
    const { surnames } = await register({
      answers: [done],
      links: [child, elsewhere],
      names: { child: 'Pip O\u2019NEILL', elsewhere: 'Pip O\u2018NEILL' },
    });
    expect(surnames).toEqual(["O'Neill"]);
  });
});
