import type { ArguedSurvivor } from './ArguedSurvivor.ts';

/** Mutants of sessions, shared values and writes that no test needs to notice. */
export const survivorsOfSessionsAndWrites: readonly ArguedSurvivor[] = [
  {
    file: 'src/stores/SharedCache.ts',
    code: "const claim = [shared.name, 'refresh', key];",
    original: "'refresh'",
    replacement: "''",
    because: 'The name of the claim only has to differ from that of the value.',
  },
  {
    file: 'src/stores/SharedCache.ts',
    code: "? { next: 'refreshing', lifetimeMs: refreshClaimMs, result: true }",
    original: "'refreshing'",
    replacement: "''",
    because: 'A claim only has to exist: its value is never read.',
  },
  {
    file: 'src/emis/soap/session/createSessionLeases.ts',
    code: 'const removalMs = 600;',
    original: '600',
    replacement: '601',
    because: 'A lease that may have been left is removed a millisecond earlier or later.',
  },
  {
    file: 'src/emis/soap/session/createSessionLeases.ts',
    code: 'const removalMs = 600;',
    original: '600',
    replacement: '(599)',
    because: 'A lease that may have been left is removed a millisecond earlier or later.',
  },
  {
    file: 'src/services/createIdempotentWrites.ts',
    code: 'const pollMs = 100;',
    original: '100',
    replacement: '101',
    because: 'The first request is looked for a millisecond earlier or later.',
  },
  {
    file: 'src/services/createIdempotentWrites.ts',
    code: 'const pollMs = 100;',
    original: '100',
    replacement: '(99)',
    because: 'The first request is looked for a millisecond earlier or later.',
  },
  {
    file: 'src/emis/soap/session/SharedPatientSession.ts',
    code: '#takenAtMs = 0;',
    original: '0',
    replacement: '1',
    because: 'Taking a lease sets the time before it is read.',
  },
  {
    file: 'src/emis/soap/session/SharedPatientSession.ts',
    code: '#takenAtMs = 0;',
    original: '0',
    replacement: '(-1)',
    because: 'Taking a lease sets the time before it is read.',
  },
  {
    file: 'src/emis/soap/session/createSessionLeases.ts',
    code: 'if (!session && waiting === undefined) return { next: undefined, result: undefined };',
    original: '!session && waiting === undefined',
    replacement: 'false',
    because: 'A record without a session, a lease and a waiting process is as good as none, and expires.',
  },
  {
    file: 'src/emis/soap/session/createSessionLeases.ts',
    code: "const key = [...scope, 'patient', ...partialKey];",
    original: "'patient'",
    replacement: "''",
    because: 'The name of the record only has to differ from that of an End User Session.',
  },
];
