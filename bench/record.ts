/**
 * Measures the cost of a page of a long record section after the practice's response has been read: mapping its entries to
 * domain values, and resolving 50 of them with the real schema. A short section is measured too, because only the ratio is
 * meaningful on another machine. `bench/reader.ts` measures the reading of the response.
 */
import { graphql } from 'graphql';
import type { Context } from '../src/context.ts';
import { createContextFactory } from '../src/createContext.ts';
import type { Observation, Operations, TestResult } from '../src/emis/soap/generated/contract.ts';
import { getMedicalRecordData } from '../src/emis/soap/operations/getMedicalRecordData.ts';
import { createSchema } from '../src/graph/createSchema.ts';
import { createNhsNumberIndex } from '../src/identity/createNhsNumberIndex.ts';
import { memoryAttemptLimiter, memoryWriteJournal } from '../test/support/memoryStores.ts';
import { createRecordCache } from '../src/stores/createRecordCache.ts';
import { fakeEmis, fakeLinks } from '../test/support/fakeEmis.ts';

const rounds = 30;
const unbounded = { from: undefined, to: undefined };
const idKey = Buffer.alloc(32, 7);
const schema = createSchema();

type Response = Operations['GetMedicalRecordData']['response'];

function observation(n: number): Observation {
  const day = String(1 + ((n * 7) % 28)).padStart(2, '0');
  return {
    EventGuid: `0f7b3c52-8d1e-4a77-9c55-${(n * 7919).toString(16).padStart(12, '0')}`,
    Term: 'Serum potassium level',
    CodeId: '75367002',
    CodeSystem: 'SnomedCt',
    EffectiveDate: { DatePart: 'YearMonthDay', Value: `${2000 + ((n * 13) % 26)}-0${1 + (n % 9)}-${day}` },
    EnteredByUserInRoleGuid: '0f7b3c52-8d1e-4a77-9c55-000000000000',
    NumericValue: '4.10',
    NumericUnits: 'mmol/L',
    Range: { Minimum: '3.50', Maximum: '5.30' },
    AssociatedText: [{ Text: 'As expected.' }],
  };
}

function response(count: number): Response {
  const TestResults: TestResult[] = Array.from({ length: count }, (_, n) => ({
    Value: observation(n),
    ChildValues: [],
  }));
  const emptySections = {
    Allergies: [],
    Consultations: [],
    Documents: [],
    Immunisations: [],
    Medication: [],
    Problems: [],
  };
  const Users = [{ UserInRoleGuid: '0f7b3c52-8d1e-4a77-9c55-000000000000', Surname: 'Stethoscope' }];
  return { MedicalRecord: { ...emptySections, TestResults, Users }, FilterDetails: { ItemFilter: 'TestResults' } };
}

async function median(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < rounds; n += 1) {
    const startedAt = performance.now();
    await work();
    times.push(performance.now() - startedAt);
  }
  return times.toSorted((a, b) => a - b)[rounds >> 1] ?? NaN;
}

const source = `{ gpPatient(id: "ada") { medicalRecord { testResults { ... on GpRecordTestResults { entries(first: 50) { totalCount
  pageInfo { endCursor hasNextPage } edges { cursor node { id code { term ... on GpSnomedCtCode { sctid } }
  date { value precision } value { number units range { minimum maximum } } texts { text } enteredBy { surname } } } } } } } } }`;

async function measure(count: number) {
  const upstreamResponse = response(count);
  const query = { sections: ['testResults'], range: unbounded } as const;
  const mapping = await median(() => getMedicalRecordData.toDomain(upstreamResponse, query));
  const emis = fakeEmis({
    recordSections: () => Promise.resolve(getMedicalRecordData.toDomain(upstreamResponse, query)),
  });
  const createContext = createContextFactory({
    emis,
    patientLinks: fakeLinks(),
    attemptLimiter: memoryAttemptLimiter(Date.now),
    guessLimiter: memoryAttemptLimiter(Date.now),
    checkIdentity: () => Promise.resolve(),
    nhsNumberIndex: createNhsNumberIndex(idKey),
    writeJournal: memoryWriteJournal(),
    idKey,
    recordCache: createRecordCache({ kind: 'on', lifetimeMs: 60_000, clock: Date.now }),
    readDocument: () => Promise.reject(new Error('No document is read in this benchmark.')),
    now: () => new Date(),
  });
  const execute = async () => {
    const contextValue: Context = createContext({ kind: 'signedIn', subject: 'sam' });
    const { errors } = await graphql({ schema, source, contextValue });
    if (errors) throw errors[0];
  };
  await execute();
  const page = await median(execute);
  const calls = emis.calls.filter(([name]) => name === 'recordSections').length;
  return { mapping, page, calls };
}

await measure(1_000);
const short = await measure(100);
const long = await measure(10_000);
const ms = (value: number) => `${value.toFixed(1)} ms`;
console.log(`mapping and sorting: 100 entries ${ms(short.mapping)}, 10 000 entries ${ms(long.mapping)}`);
console.log(`a page of 50 from the cache: of 100 ${ms(short.page)}, of 10 000 ${ms(long.page)} (${long.calls} call)`);
