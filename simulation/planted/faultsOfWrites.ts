import { UpstreamCalls } from '../../src/emis/soap/UpstreamCalls.ts';
import type { PlantedFault } from './PlantedFault.ts';
import { operationOf, wrap } from './wrap.ts';

/** Changes what a write whose response was lost reports. */
function reportLost(change: (operation: string, send: () => Promise<unknown>) => unknown): void {
  wrap(
    UpstreamCalls.prototype,
    'write',
    (real) =>
      async function (...args) {
        const outcome = (await real.apply(this, args)) as { readonly kind: string };
        if (outcome.kind !== 'lost') return outcome;
        return change(operationOf(args), () => real.apply(this, args)) ?? outcome;
      },
  );
}

/** Refusals that each of these writes explains to the person. */
const refusals: Readonly<Record<string, string>> = {
  BookAppointment: 'slotNotFound',
  RequestPrescription: 'requestPending',
  SendMessage: 'inputRefused',
};

export const faultsOfWrites = {
  'repeated-write': {
    about: 'a write is sent again when its response was lost',
    rule: 'a write is carried out at most once',
    seeds: 60,
    foundBy: 11,
    plant: () => reportLost((_operation, send) => send()),
  },
  'wrong-outcome': {
    about: 'a lost write is reported as one that failed',
    rule: 'a write that fails with an error was not done',
    seeds: 20,
    foundBy: 7,
    plant: () => reportLost(() => ({ kind: 'refused', refusal: 'sessionEnded' })),
  },
  'wrong-refusal': {
    about: 'a lost write is reported as one that the practice refused',
    rule: 'a write that is reported as refused was not done',
    seeds: 60,
    foundBy: 7,
    plant: () =>
      reportLost((operation) => {
        const refusal = refusals[operation];
        return refusal && { kind: 'refused', refusal };
      }),
  },
  'invented-success': {
    about: 'a lost write is reported as done',
    rule: 'a write that is reported as done was done',
    seeds: 60,
    foundBy: 9,
    plant: () => reportLost(() => ({ kind: 'done', value: undefined })),
  },
} as const satisfies Readonly<Record<string, PlantedFault>>;
