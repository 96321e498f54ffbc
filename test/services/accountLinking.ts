import { setImmediate } from 'node:timers/promises';
import type { PatientAccess, PatientLink } from '../../src/domain/patient.ts';
import type { Refusal } from '../../src/domain/RefusedError.ts';
import { StoreUnavailableError } from '../../src/domain/StoreUnavailableError.ts';
import { UpstreamError } from '../../src/domain/UpstreamError.ts';
import type { WriteOutcome } from '../../src/emis/EmisClient.ts';
import { registerWithLinkageKey } from '../../src/services/registerWithLinkageKey.ts';
import type { ServiceDependencies } from '../../src/services/ServiceDependencies.ts';
import { access, account, aLink, fakeEmis, now } from '../support/fakeEmis.ts';

const letter = {
  odsCode: 'A28001',
  accountId: '1',
  linkageKey: 'K',
  surname: 'O\u2019Neill',
  dateOfBirth: '1980-02-29',
  relation: 'self',
} as const;
export const own = aLink('own');
export const unavailable = new UpstreamError('UPSTREAM_UNAVAILABLE', 'RegisterWithLinkageKey', { isRetryable: true });
export type Answer = () => Promise<WriteOutcome<PatientAccess>>;
export const done: Answer = () => Promise.resolve({ kind: 'done', value: access });
export const refuse =
  (refusal: Refusal): Answer =>
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
  /** Null when EMIS does not know the practice. */
  readonly practice?: object | null;
  /** The end of the lock when too many attempts have failed, in milliseconds since 1970. */
  readonly lockedUntil?: number;
  readonly canRemove?: boolean;
}

/** Registers with a letter. Returns the outcome, and what happened on the way. */
export async function register({ answers, previous, links = [], names = {}, ...setting }: Setting) {
  const { loadAccount = () => Promise.resolve(account), practice = {}, lockedUntil, canRemove = true } = setting;
  const surnames: string[] = [];
  const events: string[] = [];
  /** Work that does not wait for it comes first. */
  const noteLater = async (event: string, turns = 1) => {
    for (let turn = 1; turn <= turns; turn += 1) await setImmediate();
    events.push(event);
  };
  const emis = fakeEmis({
    registerWithLinkageKey(_, { surname }) {
      surnames.push(surname);
      return (answers[surnames.length - 1] ?? done)();
    },
  });
  const dependencies = {
    emis,
    loaders: {
      practiceByOdsCode: { load: () => Promise.resolve(practice) },
      patientsBySubject: { load: () => Promise.resolve(links) },
      accountByPatient: { load: loadAccount },
      demographicsByPatient: { load: () => Promise.reject(unavailable) },
      clearPatient: ({ patientId }: PatientLink) => void events.push(`loaded values of ${patientId} cleared`),
    },
    now: () => now,
    subject: 'sam',
    patientLinks: {
      ofAccount: () => Promise.resolve(previous),
      add: () => Promise.resolve(own),
      remove: (_subject: string, patientId: string) =>
        canRemove ? noteLater(`removed ${patientId}`, 5) : Promise.reject(new StoreUnavailableError('down')),
    },
    clearPatient: ({ patientId }: PatientLink) => void events.push(`cleared ${patientId}`),
    attemptLimiter: {
      reserve: () =>
        lockedUntil === undefined
          ? { kind: 'open', release: () => noteLater('attempt released') }
          : { kind: 'locked', until: lockedUntil },
      lockedUntil: () => undefined,
    },
    patientNames: new Map(Object.entries(names).map(([id, text]) => [id, { text, isIncomplete: false }])),
  } as unknown as ServiceDependencies;
  const outcome = await registerWithLinkageKey(dependencies)
    .register(letter)
    .catch((error: unknown) => error);
  return { outcome, surnames, events };
}
