import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { DeadlineExceededError } from '../domain/DeadlineExceededError.ts';
import { InputProblemError } from '../domain/InputProblemError.ts';
import { LimitError } from '../domain/LimitError.ts';
import type { PatientLink } from '../domain/patient.ts';
import type { RequestDeadline } from '../domain/RequestDeadline.ts';
import { toUnsentWrite, UpstreamError } from '../domain/UpstreamError.ts';
import type { WriteAbout, WriteClaim, WriteJournal } from '../domain/WriteJournal.ts';
import type { LimitWrite } from './limitWrites.ts';
import type { WriteTracker } from './trackWrites.ts';

interface IdempotentWritesOptions {
  readonly journal: WriteJournal;
  readonly tracker: WriteTracker;
  /** The signed-in person. */
  readonly subject: string;
  /** Finds a patient of the person. */
  readonly findPatient: (patientId: string) => Promise<PatientLink | null>;
  readonly deadline: RequestDeadline | undefined;
  /** Counts a new write, before anything is sent. Default: no limit. */
  readonly limitWrite?: LimitWrite | undefined;
}

/** A write, which its client may have named. */
interface NamedWrite {
  readonly field: string;
  /** Absent: a repeated request is another write, so the outcome is forgotten as soon as it is known. */
  readonly idempotencyKey?: string | undefined;
  /** The input without the key. */
  readonly input: unknown;
  /** Carries out the write. @returns its outcome, which JSON can hold, except for the patients in it */
  execute(): Promise<unknown>;
}

export interface IdempotentWrites {
  /**
   * Carries out a write once, and notes it before it is sent. The same key and input return the first outcome, for 24 hours and in every process. An
   * unknown outcome is looked up again, and the write is not sent again: a reason why that is impossible has
   * `mayHaveBeenSent`. An outcome before anything was sent is not kept.
   * Throws `InputProblemError` when the key was used with other input, or for a patient who has been unlinked since, and
   * a retryable error when the first one is still
   * in progress at the deadline.
   */
  run(write: NamedWrite): Promise<unknown>;
}

const pollMs = 100;

/**
 * Creates the writes of one request, each of which is noted before it is sent. See docs/decisions/0022-idempotent-writes.md.
 */
export function createIdempotentWrites(options: IdempotentWritesOptions): IdempotentWrites {
  const { journal, tracker, subject, findPatient, deadline } = options;

  return {
    async run({ field, idempotencyKey, input, execute }) {
      const key = [subject, field, idempotencyKey ?? randomUUID()];
      const claim = await claimInTime(key, toCanonicalJson(input), { subject, field });
      if (claim.kind === 'otherInput') {
        throw new InputProblemError('input.idempotencyKey', 'This idempotency key was used with another input.');
      }
      if (claim.kind === 'settled') return withPatients(JSON.parse(claim.outcome), findPatient);
      if (claim.kind === 'new') await countNew(key, field);
      return executeOnce(key, claim, execute, idempotencyKey !== undefined);
    },
  };

  async function countNew(key: readonly string[], field: string): Promise<void> {
    try {
      await options.limitWrite?.(subject, field);
    } catch (error) {
      await forget(key);
      throw error;
    }
  }

  async function claimInTime(key: readonly string[], input: string, about: WriteAbout): Promise<WriteClaim> {
    for (;;) {
      const claim = await journal.claim(key, input, about);
      if (claim.kind !== 'inProgress') return claim;
      await Promise.race([wait(pollMs), deadline?.expired]);
      if (deadline?.hasExpired)
        throw new DeadlineExceededError('waiting for the first request with an idempotency key');
    }
  }

  async function executeOnce(
    key: readonly string[],
    claim: WriteClaim,
    execute: () => Promise<unknown>,
    isNamed: boolean,
  ) {
    const assumesLost = claim.kind === 'unknown';
    const remembered = claim.kind === 'unknown' ? claim.note : undefined;
    tracker.start(assumesLost, { remembered, remember: (json) => journal.note(key, json) });
    try {
      const outcome = await execute();
      if (assumesLost) await note(key, isProof(outcome) ? outcome : undefined);
      else if (isUnknown(outcome)) await note(key, undefined);
      else if (isNamed && (tracker.wasSent || isUnlinked(outcome))) await note(key, outcome);
      else await forget(key);
      return assumesLost ? asRetry(outcome) : outcome;
    } catch (error) {
      if (assumesLost || tracker.mayBeDone) await note(key, undefined);
      else await forget(key);
      throw !assumesLost && !tracker.wasBegun && isUpstreamError(error) ? toUnsentWrite(error) : error;
    }
  }

  async function forget(key: readonly string[]): Promise<void> {
    await journal.forget(key).catch(() => undefined);
  }

  /** A store that fails now must not hide the outcome. The write then stays noted as being sent, and becomes unknown. */
  async function note(key: readonly string[], outcome: unknown): Promise<void> {
    const json = outcome === undefined ? undefined : JSON.stringify(outcome, withoutLinks);
    await journal.settle(key, json).catch(() => undefined);
  }
}

/** Limits and deadlines have texts of their own. */
function isUpstreamError(error: unknown): error is UpstreamError {
  return error instanceof UpstreamError && !(error instanceof DeadlineExceededError || error instanceof LimitError);
}

const provenKinds = new Set([
  'booked',
  'cancelled',
  'deleted',
  'markedRead',
  'registered',
  'requested',
  'reset',
  'sent',
]);

function kindOf(outcome: unknown): unknown {
  return typeof outcome === 'object' && outcome !== null && 'kind' in outcome ? outcome.kind : undefined;
}

function isUnknown(outcome: unknown): boolean {
  return kindOf(outcome) === 'outcomeUnknown';
}

/** Without a response, only a success is certain: a refusal may be the consequence of the first one's success. */
function isProof(outcome: unknown): boolean {
  return provenKinds.has(String(kindOf(outcome)));
}

/** Marks why a write could not be looked up: it was not sent now, but perhaps by the first request. */
function asRetry(outcome: unknown): unknown {
  const isReason = typeof outcome === 'object' && outcome !== null && !isProof(outcome) && !isUnknown(outcome);
  return isReason ? { ...outcome, mayHaveBeenSent: true } : outcome;
}

/** Nothing is sent upstream for it, but it changes the links of the person. */
function isUnlinked(outcome: unknown): boolean {
  return kindOf(outcome) === 'unlinked';
}

/** The link of a patient contains a secret, and may change. Only its id is stored. */
function withoutLinks(_name: string, value: unknown): unknown {
  return isLink(value) ? { storedPatientId: value.patientId } : value;
}

function isLink(value: unknown): value is PatientLink {
  return typeof value === 'object' && value !== null && 'access' in value && 'patientId' in value;
}

async function withPatients(value: unknown, findPatient: IdempotentWritesOptions['findPatient']): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((one) => withPatients(one, findPatient)));
  if (typeof value !== 'object' || value === null) return value;
  if ('storedPatientId' in value) {
    const patient = await findPatient(String(value.storedPatientId));
    if (patient) return patient;
    throw new InputProblemError(
      'input.idempotencyKey',
      'The patient of the first request with this idempotency key has been unlinked since. Use another key.',
    );
  }
  const entries = Object.entries(value).map(
    async ([name, one]) => [name, await withPatients(one, findPatient)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

/** Writes an input as JSON with its fields in alphabetical order, and without those that are null. */
function toCanonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, one: unknown) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one;
    const fields: Readonly<Record<string, unknown>> = { ...one };
    const names = Object.keys(fields).filter((name) => fields[name] !== null);
    return Object.fromEntries(names.toSorted().map((name) => [name, fields[name]]));
  });
}
