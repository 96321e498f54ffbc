import type { EmisConfig, IdentityConfig } from '../config.ts';
import type { KnownLink } from '../identity/KnownLink.ts';
import { startProgram } from './startProgram.ts';

/** A user of the simulated world. */
interface LocalPerson {
  readonly subject: string;
  readonly name: string;
  readonly about: string;
  /** The letter of the practice that this person can register with. */
  readonly letter?: {
    readonly odsCode: string;
    readonly accountId: string;
    readonly linkageKey: string;
    readonly surname: string;
    /** yyyy-MM-dd */
    readonly dateOfBirth: string;
  };
}

export interface LocalWorld {
  readonly emis: EmisConfig;
  readonly identity: IdentityConfig;
  readonly patientLinks: readonly KnownLink[];
  readonly people: readonly LocalPerson[];
  tokenFor(subject: string): Promise<string>;
  /** The simulator's console: its calls, and controls that change its world. */
  readonly consoleUrl: string;
  /** The console's usual port, when it was in use and another one was chosen. */
  readonly consolePortTaken?: number;
  /** The simulated time: the machine's, plus what has been added in the console. */
  now(): Date;
  /** Calls the listener after a practice changed in the console. */
  onPracticeChange(listener: (odsCode: string) => void): void;
  /** Resolves to a sentence for the user when one of its programs ends by itself. */
  readonly died: Promise<string>;
  stop(): Promise<void>;
}

interface SimulatorReady extends EmisConfig {
  readonly links: readonly KnownLink[];
  readonly people: readonly LocalPerson[];
  readonly consoleUrl: string;
  readonly consolePortTaken?: number;
}

/** The simulator's message after its world was changed in the console. */
type WorldChange =
  { readonly type: 'clock'; readonly offsetMs: number } | { readonly type: 'practice'; readonly odsCode: string };

interface IssuerReady extends IdentityConfig {
  readonly tokenUrl: string;
  /** Users without a linked account. */
  readonly newcomers: readonly LocalPerson[];
}

/**
 * Starts the simulator and a token issuer as separate programs with this environment. The console uses the port after
 * `port`, so that its address is the same at each start, or any free port when `port` is 0 or that one is in use.
 */
export async function startLocalWorld(env: NodeJS.ProcessEnv, port: number): Promise<LocalWorld> {
  let offsetMs = 0;
  const practiceListeners: ((odsCode: string) => void)[] = [];
  const listen = (message: object) => {
    const change = message as WorldChange;
    if (change.type === 'clock') offsetMs = change.offsetMs;
    else for (const listener of practiceListeners) listener(change.odsCode);
  };
  const starting = [
    // Any free port, so that a second start has its own simulator.
    startProgram<SimulatorReady>(
      'simulator/main',
      { SIMULATOR_PORT: '0', SIMULATOR_CONSOLE_PORT: String(port > 0 && port < 65_535 ? port + 1 : 0), ...env },
      { listen },
    ),
    startProgram<IssuerReady>('simulator/issuer/main', env),
  ] as const;
  const [simulator, issuer] = await Promise.all(starting).catch(async (error: unknown) => {
    for (const started of await Promise.allSettled(starting)) {
      if (started.status === 'fulfilled') await started.value.stop();
    }
    throw error;
  });
  const { endpoint, applicationId, clientKey, serverKey, links, people, consoleUrl, consolePortTaken } =
    simulator.ready;
  const { audience, jwksUri, tokenUrl } = issuer.ready;
  return {
    emis: { endpoint, applicationId, clientKey, serverKey },
    identity: { issuer: issuer.ready.issuer, audience, jwksUri },
    patientLinks: links,
    people: [...peopleWithScenario(people), ...issuer.ready.newcomers],
    consoleUrl,
    ...(consolePortTaken !== undefined && { consolePortTaken }),
    now: () => new Date(Date.now() + offsetMs),
    onPracticeChange: (listener) => void practiceListeners.push(listener),
    async tokenFor(subject) {
      const response = await fetch(`${tokenUrl}?subject=${encodeURIComponent(subject)}`);
      if (!response.ok) throw new Error(`The token issuer responded with status ${response.status}.`);
      return (await response.text()).trim();
    },
    died: Promise.race([simulator.died, issuer.died]),
    async stop() {
      await Promise.all([simulator.stop(), issuer.stop()]);
    },
  };
}

/** Bulk people share one description. A person with a unique description shows a scenario. */
function peopleWithScenario(people: readonly LocalPerson[]): readonly LocalPerson[] {
  const counts = Map.groupBy(people, (person) => person.about);
  return people.filter((person) => counts.get(person.about)?.length === 1);
}
