import { setImmediate } from 'node:timers/promises';
import type { RequestDeadline } from '../../src/domain/RequestDeadline.ts';
import { UpstreamError } from '../../src/domain/UpstreamError.ts';
import type { WriteJournal } from '../../src/domain/WriteJournal.ts';
import type { EmisClient, WriteOutcome } from '../../src/emis/EmisClient.ts';
import { createIdempotentWrites } from '../../src/services/createIdempotentWrites.ts';
import type { LimitWrite } from '../../src/services/limitWrites.ts';
import { trackWrites } from '../../src/services/trackWrites.ts';
import { ada, fakeEmis } from '../support/fakeEmis.ts';
import { memoryWriteJournal } from '../support/memoryStores.ts';

type Write = EmisClient['sendMessage'];

export const done = () => Promise.resolve<WriteOutcome>({ kind: 'done', value: undefined });
export const lost = () => Promise.resolve<WriteOutcome>({ kind: 'lost' });
export const unavailable = new UpstreamError('UPSTREAM_UNAVAILABLE', 'busy', {
  isRetryable: true,
  isUnsentWrite: true,
});
export const message = { subject: 'Knee', body: 'It hurts.', recipientIds: ['r'] };
export const toOutcome = ({ kind }: WriteOutcome) => ({ kind: kind === 'done' ? 'sent' : 'outcomeUnknown' });

/** How a message is submitted. */
interface Submission {
  readonly input?: object;
  readonly idempotencyKey?: string | undefined;
  /** The reads before the write. */
  readonly prepare?: () => Promise<void>;
}

/** Starts the writes of requests that share a journal. Each request submits the same message with the same key. */
export function startWrites(limitWrite?: LimitWrite) {
  const memory = memoryWriteJournal(() => 0);
  const noted: string[] = [];
  /** A journal that is slow to note what has become of a write. */
  const journal: WriteJournal = {
    ...memory,
    async settle(key, outcome) {
      await setImmediate();
      await memory.settle(key, outcome);
      noted.push(outcome === undefined ? 'unknown' : 'settled');
    },
    async forget(key) {
      await setImmediate();
      await memory.forget(key);
      noted.push('forgotten');
    },
  };
  let write: Write = done;
  const emis = fakeEmis({ sendMessage: (...args) => write(...args) });

  /** Starts a request, which may submit several writes one after another. */
  function startRequest(deadline?: RequestDeadline) {
    const { emis: tracked, tracker } = trackWrites(emis);
    const findPatient = () => Promise.resolve(ada);
    const writes = createIdempotentWrites({ journal, tracker, subject: 'sam', findPatient, deadline, limitWrite });
    /**
     * @param nextWrite what the upstream does with the message when it is sent
     * @param settle the outcome for the caller, from that of the write
     */
    return async (
      nextWrite: Write,
      settle: (outcome: WriteOutcome) => object | Promise<object>,
      { input = message, prepare = () => Promise.resolve(), ...named }: Submission = {},
    ) => {
      const execute = async () => {
        await prepare();
        write = nextWrite;
        return settle(await tracked.sendMessage(ada, message));
      };
      const { idempotencyKey } = { idempotencyKey: 'one', ...named };
      return writes.run({ field: 'sendGpMessage', idempotencyKey, input, execute });
    };
  }

  return {
    startRequest,
    /** What the journal has noted of writes that are over, in order. */
    noted,
    /** Submits the message in a request of its own. */
    submit: (...args: Parameters<ReturnType<typeof startRequest>>) => startRequest()(...args),
    /** The number of messages that were handed to the upstream. */
    sent: () => emis.calls.filter(([name]) => name === 'sendMessage').length,
  };
}
