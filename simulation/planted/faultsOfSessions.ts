import { createRequire, syncBuiltinESMExports } from 'node:module';
import type { PatientLink } from '../../src/domain/patient.ts';
import { CallQueue } from '../../src/emis/soap/session/CallQueue.ts';
import { PatientSession } from '../../src/emis/soap/session/PatientSession.ts';
import { loop } from '../virtual/VirtualLoop.ts';
import { changeStore, overwriteSessions } from './plantInStores.ts';
import type { PlantedFault } from './PlantedFault.ts';
import { isCalledFrom, wrap } from './wrap.ts';

const require = createRequire(import.meta.url);

export const faultsOfSessions = {
  'unchecked-proof': {
    about: 'the proof of the server is not compared',
    rule: 'a session begins with the proof of the server',
    seeds: 40,
    foundBy: 7,
    plant() {
      const crypto = require('node:crypto') as { timingSafeEqual: unknown };
      const isEqual = crypto.timingSafeEqual as (one: Buffer, other: Buffer) => boolean;
      // Other comparisons, and those of the simulator of EMIS, stay.
      crypto.timingSafeEqual = (one: Buffer, other: Buffer) =>
        (loop.zone.name !== 'emis' && isCalledFrom('createHandshakeProfile')) || isEqual(one, other);
      syncBuiltinESMExports();
    },
  },
  'overlapping-calls': {
    about: 'the calls of a session do not wait for each other',
    rule: 'no session is out of sequence',
    seeds: 20,
    foundBy: 1,
    plant: () =>
      wrap(
        CallQueue.prototype,
        'add',
        () =>
          (...args) =>
            (args[1] as () => Promise<unknown>)(),
      ),
  },
  'session-version': {
    about: 'the shared record of a session is written without comparing its version',
    rule: 'no session is out of sequence',
    seeds: 100,
    foundBy: 67,
    plant: () => changeStore('shared', (records) => ({ compareAndSet: overwriteSessions(records) })),
  },
  'reused-number': {
    about: 'a session goes on with the same number when the response to a call is lost',
    rule: 'no session is out of sequence',
    seeds: 20,
    foundBy: 2,
    plant: () =>
      wrap(
        PatientSession.prototype,
        'attempt',
        (real) =>
          async function (...args) {
            const session = this as PatientSession;
            const link = args[0] as PatientLink;
            const { saved } = session.giveUp();
            if (saved) session.adopt(link, saved);
            const outcome = (await real.apply(this, args)) as { readonly kind: string };
            if (saved && outcome.kind === 'failed') session.adopt(link, saved);
            return outcome;
          },
      ),
  },
} as const satisfies Readonly<Record<string, PlantedFault>>;
