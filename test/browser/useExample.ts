import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import {
  changeSimulator,
  injectFault,
  openHome,
  startExample,
  type HomePage,
  type RunningExample,
} from './startExample.ts';

export type { HomePage } from './startExample.ts';

interface Example {
  homeUrl(): string;
  /** How many requests other servers have received. */
  requestsElsewhere(): number;
  /** Opens the home page signed in as one person. It is closed after the test, which must not have requested anything elsewhere. */
  open(subject: string, view?: string): Promise<HomePage>;
  /** Changes the simulator's data, as its console does. */
  change(change: object): Promise<void>;
  /** Injects a fault into the next calls of an operation, until the test is over. */
  injectFault(fault: string, operation: string, times?: number): Promise<void>;
}

/** Starts the program and the patient home page for the tests of a file. */
export function useExample(): Example {
  let started: RunningExample | undefined;
  const opened: HomePage[] = [];
  const running = (): RunningExample => {
    if (started === undefined) throw new Error('The example has not been started.');
    return started;
  };
  beforeAll(async () => {
    started = await startExample();
  });
  afterAll(() => started?.stop());
  afterEach(async () => {
    await changeSimulator(running(), { kind: 'clearFaults' });
    const pages = opened.splice(0);
    for (const { page } of pages) await page.close();
    expect(pages.flatMap(({ externalRequests }) => externalRequests)).toEqual([]);
    expect(running().requestsElsewhere()).toBe(0);
  });
  return {
    homeUrl: () => running().homeUrl,
    requestsElsewhere: () => running().requestsElsewhere(),
    async open(subject, view) {
      const home = await openHome(running(), subject, view);
      opened.push(home);
      return home;
    },
    change: (change) => changeSimulator(running(), change),
    injectFault: (...fault) => injectFault(running(), ...fault),
  };
}
