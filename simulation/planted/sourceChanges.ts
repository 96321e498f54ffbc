interface SourceChange {
  /** From the root of the project. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const noRequestTimers: readonly SourceChange[] = [
  {
    file: 'src/http/createRequestDeadlines.ts',
    from: `        setTimeout(() => deadline.expire(), timeoutMs),
        setTimeout(() => deadline.expireForWrites(), timeoutMs * (1 + extraForWrites)),
`,
    to: '',
  },
];

/**
 * Planted faults that change the source of a module when it is loaded, by their name. This file loads nothing: it is read
 * before the product is.
 */
export const sourceChanges: Readonly<Record<string, readonly SourceChange[]>> = {
  // Besides, the queue of the session is left out.
  'overlapping-calls': [
    {
      file: 'src/emis/soap/session/PatientSession.ts',
      from: "if (this.#state.kind === 'opening' || this.#state.kind === 'calling')",
      to: "if (this.#state.kind === 'opening')",
    },
    {
      file: 'src/emis/soap/session/PatientSession.ts',
      from: "if (this.#state.kind === 'open' && isAlive(this.#state.session))",
      to: "if ((this.#state.kind === 'open' || this.#state.kind === 'calling') && isAlive(this.#state.session))",
    },
  ],
  'kept-link': [
    {
      file: 'src/identity/createPatientLinks.ts',
      from: '(stored.patientId === patientId ? toRemoved(stored) : stored)',
      to: 'stored',
    },
  ],
  'dropped-links': [
    {
      file: 'src/identity/createPatientLinks.ts',
      from: 'links: links.with(at, { ...stored, pinned })',
      to: 'links: [{ ...stored, pinned }]',
    },
  ],
  'endless-deadline': noRequestTimers,
  'endless-request': [
    ...noRequestTimers,
    { file: 'src/emis/http/HttpCall.ts', from: '      timeouts.overallMs,\n', to: '      2 ** 31 - 1,\n' },
    {
      file: 'src/emis/http/HttpCall.ts',
      from: 'setTimeout(() => this.#fail(reason), timeoutMs)',
      to: 'setTimeout(() => this.#fail(reason), 2 ** 31 - 1)',
    },
  ],
  'paused-store': [
    {
      file: 'src/stores/createBoundedRecordStore.ts',
      from: 'setTimeout(() => (isPaused = false), pauseMs).unref();',
      to: '',
    },
  ],
  'unsliced-lists': [
    {
      file: 'src/graph/sliceLists.ts',
      from: 'if (options.queue.tryTake(leavesOfList)) return list;',
      to: 'if (list.length > 0) return list;',
    },
  ],
  'unread-responses': [
    {
      file: 'src/http/limitUnreadResponses.ts',
      from: "raw.setTimeout(limits.unreadTimeoutMs, () => giveUp(reply, 'idle'));",
      to: '',
    },
  ],
  'records-of-a-module': [
    {
      file: 'src/stores/createRecords.ts',
      from: 'const { kind, store, sealer, nameKey, dropsUnreadable = false } = options;',
      to: 'const { kind, sealer, nameKey, dropsUnreadable = false } = options;\n  const store = storeOfModule;',
    },
    {
      file: 'src/stores/createRecords.ts',
      from: 'const maxTries = 100;',
      to: `import { createMemoryRecordStore } from './createMemoryRecordStore.ts';
const storeOfModule = createMemoryRecordStore({ clock: () => Date.now() });
const maxTries = 100;`,
    },
  ],
};

/**
 * Plants a fault in the source of a module.
 * @param path the path or the address of the module
 * @param readSource is called only for a module that has the place of the fault
 * @returns the source with the fault, or undefined when the fault is not in this module. Throws when its place is gone
 */
export function changeSource(name: string, path: string, readSource: () => string): string | undefined {
  const changes = (sourceChanges[name] ?? []).filter(({ file }) => path.endsWith(`/${file}`));
  if (changes.length === 0) return undefined;
  return changes.reduce((changed, { file, from, to }) => {
    if (changed.split(from).length !== 2) throw new Error(`The place of ${name} in ${file} is no longer there.`);
    return changed.replace(from, () => to);
  }, readSource());
}
