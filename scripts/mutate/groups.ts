import { globSync } from 'node:fs';

/** Modules in which a mistake hurts patients, and the tests that have to notice it. */
export interface Group {
  readonly name: string;
  /** Patterns of paths, relative to the project. */
  readonly modules: readonly string[];
  readonly tests: readonly string[];
}

const operations = (...names: string[]) => `test/operations/{${names.join(',')}}.test.ts`;

/** The quickest first. */
export const groups: readonly Group[] = [
  {
    name: 'times',
    modules: [
      'src/domain/{ukTime,ukMoments,calendarDate,clinicalDate,slotWindows,bookingRules,appointmentCancellation}.ts',
    ],
    tests: [
      'test/domain/*.test.ts',
      'test/services/{bookAppointment,bookingBySettings,cancelAppointment}.test.ts',
      'test/emis/soap/contract/scalarReaders.test.ts',
    ],
  },
  {
    name: 'reader',
    modules: [
      'src/emis/xml/*.ts',
      'src/emis/soap/contract/{DecoderCompiler,Frame,ResponseBuilder,TextPieces,createResponseReader}.ts',
      'src/emis/soap/contract/{dateReaders,scalarReaders,incompleteValues,createRequestWriter,toWritable}.ts',
    ],
    tests: [
      'test/emis/xml/*.test.ts',
      'test/emis/soap/contract/*.test.ts',
      'test/emis/soap/{responses,medicalRecord}.test.ts',
    ],
  },
  {
    name: 'gate',
    modules: [
      'src/availability/*.ts',
      'src/graph/doors/{applyDoors,guardRegistration,requireScopes,requireService,requireSignIn}.ts',
      'src/graph/{scopes,requiredService,targetOf}.ts',
    ],
    tests: [
      'test/availability/*.test.ts',
      'test/graph/doors/*.test.ts',
      'test/graph/signInAndInputs.test.ts',
      'test/services/{bookAppointment,bookingBySettings,cancelAppointment,registration,unknownSettings}.test.ts',
      operations('scopes'),
    ],
  },
  {
    name: 'writes',
    modules: [
      'src/services/{book,cancel,delete,link,markMessage,register,request,reset,send,settle,track,limit}*.ts',
      'src/services/{createIdempotentWrites,messages,openIds,readExpected,unlinkPatient}.ts',
      'src/stores/createWriteJournal.ts',
    ],
    tests: [
      'test/services/*.test.ts',
      'test/stores/createWriteJournal.test.ts',
      operations('idempotency', 'unlinkPatient', 'accountReset', 'booking', 'cancelling'),
    ],
  },
  {
    name: 'sessions',
    modules: [
      'src/emis/soap/session/*.ts',
      'src/emis/soap/{EndUserCalls,Outcome,PracticeDirectory,SharedReads,UpstreamCalls}.ts',
      'src/emis/soap/{callWithRetry,faults,withinDeadline,writeOutcomes}.ts',
      'src/stores/SharedCache.ts',
    ],
    tests: [
      'test/emis/soap/session/*.test.ts',
      'test/stores/{SharedCache,sharedCacheOfProcesses}.test.ts',
      'test/emis/soap/{EndUserCalls,faults,withinDeadline,sharedReads,practices,practiceDeadlines,requestDeadline}.test.ts',
      'test/emis/soap/{sessions,sessionLimits,sessionLifetimes,recovery,responses,versions,writes,registration}.test.ts',
      operations('twoReplicas'),
    ],
  },
];

/**
 * @returns the files of the project that match one of the patterns, sorted. Throws when a pattern, or one of its
 * alternatives in braces, matches no file: the file was perhaps renamed
 */
export function filesOf(patterns: readonly string[], root: string): readonly string[] {
  const found = patterns.flatMap(alternativesOf).flatMap((pattern) => {
    const files = globSync(pattern, { cwd: root });
    if (files.length === 0) throw new Error(`The pattern ${pattern} matches no file.`);
    return files;
  });
  return [...new Set(found)].toSorted();
}

function alternativesOf(pattern: string): readonly string[] {
  const [, before = '', choices, after = ''] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(pattern) ?? [];
  if (choices === undefined) return [pattern];
  return choices.split(',').flatMap((choice) => alternativesOf(`${before}${choice}${after}`));
}
