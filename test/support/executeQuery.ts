import { graphql, type ExecutionResult } from 'graphql';
import { createContextFactory } from '../../src/createContext.ts';
import { createNhsNumberIndex, type NhsNumberIndex } from '../../src/identity/createNhsNumberIndex.ts';
import { createOpaqueIds } from '../../src/ids/createOpaqueIds.ts';
import type { AttemptLimiter } from '../../src/domain/AttemptLimiter.ts';
import type { DocumentReading } from '../../src/domain/documentReading.ts';
import type { RecordCache } from '../../src/domain/RecordCache.ts';
import type { PatientLink } from '../../src/domain/patient.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import type { Caller } from '../../src/identity/Caller.ts';
import type { PatientLinks } from '../../src/identity/PatientLinks.ts';
import { createSchema } from '../../src/graph/createSchema.ts';
import { createAttemptLimiter } from '../../src/stores/createAttemptLimiter.ts';
import { createRecordCache } from '../../src/stores/createRecordCache.ts';
import { fakeLinks, now } from './fakeEmis.ts';

export const idKey = Buffer.alloc(32, 7);

/** The codec of the IDs in this schema. */
export const ids = createOpaqueIds(idKey);

export const schema = createSchema();

export interface QueryOptions {
  readonly emis: EmisClient;
  readonly caller?: Caller;
  readonly links?: readonly PatientLink[];
  readonly patientLinks?: PatientLinks;
  readonly attemptLimiter?: AttemptLimiter;
  readonly nhsNumberIndex?: NhsNumberIndex;
  readonly recordMemory?: RecordCache;
  readonly readDocument?: (base64: string) => Promise<DocumentReading>;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Executes an operation on the real schema. The caller is the signed-in user `sam` unless `caller` is given. */
export async function executeQuery(source: string, asking: QueryOptions): Promise<ExecutionResult> {
  const createContext = createContextFactory({
    emis: asking.emis,
    patientLinks: asking.patientLinks ?? fakeLinks(asking.links),
    nhsNumberIndex: asking.nhsNumberIndex ?? createNhsNumberIndex(idKey),
    attemptLimiter: asking.attemptLimiter ?? createAttemptLimiter({ clock: () => now.getTime() }),
    idKey,
    recordCache: asking.recordMemory ?? createRecordCache({ kind: 'off' }),
    readDocument: asking.readDocument ?? (() => Promise.resolve({ kind: 'problem', problem: 'empty' })),
    now: () => now,
  });
  const contextValue = createContext(asking.caller ?? { kind: 'signedIn', subject: 'sam' });
  const result = await graphql({ schema, source, contextValue, variableValues: asking.variables ?? {} });
  // The result of the executor has objects without a prototype and may share values. A client receives JSON.
  return JSON.parse(JSON.stringify(result)) as ExecutionResult;
}
