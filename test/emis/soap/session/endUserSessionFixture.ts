import { UpstreamError } from '../../../../src/domain/UpstreamError.ts';
import type { Outcome } from '../../../../src/emis/soap/Outcome.ts';
import type { SharedEndUserSessions } from '../../../../src/emis/soap/session/createSharedEndUserSessions.ts';
import { EndUserSessions, type EndUserSession } from '../../../../src/emis/soap/session/EndUserSessions.ts';
import type { ExchangeResult, SoapExchange } from '../../../../src/emis/soap/SoapExchange.ts';

type Opening = ExchangeResult<'CreateEndUserSession'>;

const minuteMs = 60_000;
const subject = 'sam';

/** A response that opens a session for 20 minutes. */
export const opened = (EndUserSessionId: string, TimeoutMinutes = 20): Opening => ({
  kind: 'response',
  response: { EndUserSessionId, TimeoutMinutes },
});

/** The session of another process. */
export const othersSession = (id: string, renewedAtMs = 0) => ({ id, timeoutMinutes: 20, renewedAtMs });

const unavailable = new UpstreamError('UPSTREAM_UNAVAILABLE', 'x', { isRetryable: true });
export const failed: Outcome<string> = {
  kind: 'failed',
  stage: 'calling',
  error: unavailable,
  mayBeDone: false,
  canRetry: true,
};
export const done: Outcome<string> = { kind: 'succeeded', value: 'done' };
export const ended = (session: EndUserSession): Outcome<string> => (session.lifetime.end(), failed);

type Claim = Awaited<ReturnType<SharedEndUserSessions['claim']>>;

interface Setting {
  /** The responses of the upstream in turn. Afterwards it opens the sessions 1, 2 and so on. */
  readonly openings?: readonly (Opening | Promise<Opening>)[];
  /** What the other processes have, in turn. Afterwards nothing. Absent: nothing is shared. */
  readonly claims?: readonly Claim[];
  readonly onPause?: () => void;
}

/** Starts the sessions of one person. `events` records what is sent and shared, in order. */
export function startEndUserSessions({ openings = [], claims, onPause = () => undefined }: Setting = {}) {
  const time = { ms: 0 };
  const events: string[] = [];
  const left = { openings: [...openings], claims: [...(claims ?? [])] };
  let sent = 0;
  const send = () => {
    sent += 1;
    events.push('opening');
    return Promise.resolve(left.openings.shift() ?? opened(`${sent}`));
  };
  const shared: SharedEndUserSessions = {
    claim(_subject, endedId) {
      events.push(`claim without ${endedId}`);
      return Promise.resolve(left.claims.shift() ?? { kind: 'claimed' });
    },
    publish: (_subject, { id, renewedAtMs }, remainingMs) =>
      Promise.resolve(void events.push(`publish ${id} of ${renewedAtMs} for ${remainingMs}`)),
    abandon: () => Promise.resolve(void events.push('abandon')),
    pause() {
      events.push('pause');
      onPause();
      return Promise.resolve();
    },
  };
  const sessions = new EndUserSessions({
    exchange: { send } as unknown as SoapExchange,
    clock: () => time.ms,
    marginMs: 0,
    maxSessions: 10,
    ...(claims && { shared }),
  });
  const attempts: string[] = [];
  return {
    time,
    events,
    sessions,
    minuteMs,
    acquire: (deadline?: Parameters<EndUserSessions['acquire']>[1]['deadline']) =>
      sessions.acquire(subject, { deadline }),
    adopt: (id: string, renewedAtMs?: number) => sessions.adopt(subject, othersSession(id, renewedAtMs)),
    /** Makes attempts with these outcomes in turn. @returns the last outcome, and the session of each attempt */
    async use(...outcomes: readonly ((session: EndUserSession) => Outcome<string>)[]) {
      attempts.length = 0;
      const outcome = await sessions.use(subject, { deadline: undefined }, (session) => {
        attempts.push(session.id);
        return Promise.resolve((outcomes[attempts.length - 1] ?? (() => done))(session));
      });
      return { outcome, attempts: [...attempts] };
    },
  };
}
