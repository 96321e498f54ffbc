import { UpstreamCalls } from '../../src/emis/soap/UpstreamCalls.ts';
import type { PlantedFault } from './PlantedFault.ts';
import { wrap } from './wrap.ts';

export const faultsOfTimes = {
  'endless-deadline': {
    about: 'the time of a request never ends, so that it waits for its calls to time out',
    rule: 'every request ends within its time',
    seeds: 40,
    foundBy: 3,
  },
  'endless-request': {
    about: 'neither the time of a request nor that of its calls ever ends',
    rule: 'every request gets a response',
    seeds: 100,
    foundBy: 46,
  },
  'paused-store': {
    about: 'nothing tries whether a store works again after it has failed',
    rule: 'everything works again after the faults',
    seeds: 20,
    foundBy: 1,
  },
  'unhandled-failure': {
    about: 'the failure of a read is handled, and that of a copy of it is not',
    rule: 'no process fails unexpectedly',
    seeds: 20,
    foundBy: 2,
    plant: () =>
      wrap(
        UpstreamCalls.prototype,
        'read',
        (real) =>
          function (...args) {
            const value = real.apply(this, args);
            void value.then(() => undefined);
            return value;
          },
      ),
  },
} as const satisfies Readonly<Record<string, PlantedFault>>;
