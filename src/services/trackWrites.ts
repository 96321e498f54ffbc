import type { EmisClient, WriteOutcome } from '../emis/EmisClient.ts';

/** The value that an earlier request remembered, and the place where this one does. */
export interface WriteMemory {
  readonly remembered: string | undefined;
  remember(json: string): Promise<void>;
}

/** The writes that one request has sent since the tracker was started. */
export interface WriteTracker {
  /** True when a write was handed to the client, even if it was not sent. */
  readonly wasBegun: boolean;
  /** True when a write was sent. */
  readonly wasSent: boolean;
  /** True when a write was perhaps carried out: it was sent, and not refused. */
  readonly mayBeDone: boolean;
  /** @param assumesLost true when writes must not be sent, but be treated as sent without a response */
  start(assumesLost: boolean, memory: WriteMemory): void;
  /**
   * Remembers a value that JSON can hold, before a write is sent.
   * @returns the value; when the write was sent by an earlier request, the value that was remembered then
   */
  remember<Value>(value: Value): Promise<Value>;
}

/** The methods that return the outcome of a write. */
type WriteName = {
  [Name in keyof EmisClient]: EmisClient[Name] extends (...args: never) => Promise<WriteOutcome<infer _>>
    ? Name
    : never;
}[keyof EmisClient];

/** Every write of the client: one that is missing does not compile. */
const writes = {
  bookAppointment: true,
  cancelAppointment: true,
  cancelDetailsChange: true,
  cancelPrescriptionRequest: true,
  deleteMessage: true,
  markMessageRead: true,
  registerWithDemographics: true,
  registerWithLinkageKey: true,
  requestDetailsChange: true,
  requestPrescription: true,
  resetAccountLinkageKey: true,
  sendMessage: true,
} as const satisfies Record<WriteName, true>;

type Write = (...args: readonly unknown[]) => Promise<WriteOutcome<unknown>>;

/** Creates a client that sends the same calls and notes which writes it sends. It serves one request. */
export function trackWrites(emis: EmisClient): { readonly emis: EmisClient; readonly tracker: WriteTracker } {
  let wasBegun = false;
  let wasSent = false;
  let mayBeDone = false;
  let assumesLost = false;
  let memory: WriteMemory | undefined;
  const tracked = Object.create(emis) as Record<WriteName, Write>;
  for (const name of Object.keys(writes) as WriteName[]) {
    const send = (emis[name] as Write).bind(emis);
    tracked[name] = async (...args) => {
      if (assumesLost) return { kind: 'lost' };
      wasBegun = true;
      const wasSentBefore = wasSent;
      wasSent = true;
      mayBeDone = true;
      try {
        const outcome = await send(...args);
        mayBeDone = outcome.kind !== 'refused';
        // This refusal comes before the write is sent.
        if (outcome.kind === 'refused' && outcome.refusal === 'accessEnded') wasSent = wasSentBefore;
        return outcome;
      } catch (error) {
        // A write throws only when it was certainly not carried out.
        wasSent = wasSentBefore;
        mayBeDone = false;
        throw error;
      }
    };
  }
  return {
    emis: tracked as unknown as EmisClient,
    tracker: {
      get wasBegun() {
        return wasBegun;
      },
      get wasSent() {
        return wasSent;
      },
      get mayBeDone() {
        return mayBeDone;
      },
      async remember<Value>(value: Value): Promise<Value> {
        if (memory?.remembered !== undefined) return JSON.parse(memory.remembered) as Value;
        await memory?.remember(JSON.stringify(value));
        return value;
      },
      start(assumes, ofWrite) {
        wasBegun = false;
        wasSent = false;
        mayBeDone = false;
        assumesLost = assumes;
        memory = ofWrite;
      },
    },
  };
}
