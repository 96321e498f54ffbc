import { graphql, type ExecutionResult } from 'graphql';
import { createContextFactory } from '../../src/createContext.ts';
import type { AttemptLimiter } from '../../src/domain/AttemptLimiter.ts';
import type { DocumentLabels, DocumentReading } from '../../src/domain/documentReading.ts';
import type { PatientLink } from '../../src/domain/patient.ts';
import type { RecordCache } from '../../src/domain/RecordCache.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import type { Caller } from '../../src/identity/Caller.ts';
import { createNhsNumberIndex, type NhsNumberIndex } from '../../src/identity/createNhsNumberIndex.ts';
import type { PatientLinks } from '../../src/identity/PatientLinks.ts';
import { createOpaqueIds } from '../../src/ids/createOpaqueIds.ts';
import { createRecordCache } from '../../src/stores/createRecordCache.ts';
import { recordCases } from '../schemaCoverage/recordCases.ts';
import type { Texts } from '../../src/texts/Texts.ts';
import { fakeLinks, now } from './fakeEmis.ts';
import { memoryAttemptLimiter, memoryWriteJournal } from './memoryStores.ts';
import { hasOtherTraits } from './otherUpstream.ts';
import { schema } from './schema.ts';

export const idKey = Buffer.alloc(32, 7);

/** The codec of the IDs in this schema. */
export const ids = createOpaqueIds(idKey);

export { schema };

export interface QueryOptions {
  readonly emis: EmisClient;
  readonly caller?: Caller;
  readonly links?: readonly PatientLink[];
  readonly patientLinks?: PatientLinks;
  readonly attemptLimiter?: AttemptLimiter;
  readonly nhsNumberIndex?: NhsNumberIndex;
  readonly recordCache?: RecordCache;
  readonly readDocument?: (base64: string, reading: { readonly labels: DocumentLabels }) => Promise<DocumentReading>;
  /** The language of the texts. Default: that of the product. */
  readonly texts?: Texts;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Executes an operation on the real schema. The caller is the signed-in user `sam` unless `caller` is given. */
export async function executeQuery(source: string, options: QueryOptions): Promise<ExecutionResult> {
  const createContext = createContextFactory({
    emis: options.emis,
    patientLinks: options.patientLinks ?? fakeLinks(options.links),
    nhsNumberIndex: options.nhsNumberIndex ?? createNhsNumberIndex(idKey),
    attemptLimiter: options.attemptLimiter ?? memoryAttemptLimiter(() => now.getTime()),
    guessLimiter: memoryAttemptLimiter(() => now.getTime(), { maxAttempts: 20 }),
    checkIdentity: () => Promise.resolve(),
    writeJournal: memoryWriteJournal(),
    idKey,
    recordCache: options.recordCache ?? createRecordCache({ kind: 'off' }),
    readDocument: options.readDocument ?? (() => Promise.resolve({ kind: 'problem', problem: 'empty' })),
    now: () => now,
  });
  const contextValue = createContext(
    options.caller ?? { kind: 'signedIn', subject: 'sam' },
    options.texts ? { texts: options.texts } : {},
  );
  const result = await graphql({ schema, source, contextValue, variableValues: options.variables ?? {} });
  // The result of the executor has objects without a prototype and may share values. A client receives JSON.
  const response = JSON.parse(JSON.stringify(result)) as ExecutionResult;
  if (hasOtherTraits(options.emis))
    recordCases('otherUpstream', schema, { query: source, variables: options.variables ?? {} }, response);
  return response;
}
