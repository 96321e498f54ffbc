import type { EmisConfig, IdentityConfig } from '../config.ts';
import type { KnownLink } from '../identity/createPatientLinks.ts';
import { startProgram } from './startProgram.ts';

/** Somebody of the simulated world whom it is telling to sign in as. */
export interface LocalPerson {
  readonly subject: string;
  readonly name: string;
  readonly about: string;
}

export interface LocalWorld {
  readonly emis: EmisConfig;
  readonly identity: IdentityConfig;
  readonly patientLinks: readonly KnownLink[];
  readonly people: readonly LocalPerson[];
  tokenFor(subject: string): Promise<string>;
  /** Where the simulator shows its calls and lets its world be changed. */
  readonly consoleUrl: string;
  /** The port that was meant for it and is in use: it is at another. */
  readonly consolePortTaken?: number;
  /** The time in that world: the machine's, as far as nobody has moved it. */
  now(): Date;
  /** Tells of practices that offer something else than before. */
  whenPracticeChanges(listener: (odsCode: string) => void): void;
  /** Settles when one of its programs has ended by itself, with a sentence about it. */
  readonly died: Promise<string>;
  stop(): Promise<void>;
}

interface SimulatorReady extends EmisConfig {
  readonly links: readonly KnownLink[];
  readonly people: readonly LocalPerson[];
  readonly consoleUrl: string;
  readonly consolePortTaken?: number;
}

/** What the simulator says when somebody has changed its world. */
type WorldChange =
  { readonly type: 'clock'; readonly offsetMs: number } | { readonly type: 'practice'; readonly odsCode: string };

interface IssuerReady extends IdentityConfig {
  readonly tokenUrl: string;
  /** People who have no account linked yet. */
  readonly newcomers: readonly LocalPerson[];
}

/**
 * Starts the simulator and an issuer of tokens, as programs of their own with this environment. The simulator's console
 * is at the port after `port`, so that its address is the same at each start; anywhere when that is 0, or is taken.
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
    // Any port: a second start beside this one is to have a simulator of its own.
    startProgram<SimulatorReady>(
      'simulator/main',
      { SIMULATOR_PORT: '0', SIMULATOR_CONSOLE_PORT: String(port > 0 && port < 65_535 ? port + 1 : 0), ...env },
      listen,
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
    people: [...telling(people), ...issuer.ready.newcomers],
    consoleUrl,
    ...(consolePortTaken !== undefined && { consolePortTaken }),
    now: () => new Date(Date.now() + offsetMs),
    whenPracticeChanges: (listener) => void practiceListeners.push(listener),
    async tokenFor(subject) {
      const response = await fetch(`${tokenUrl}?subject=${encodeURIComponent(subject)}`);
      if (!response.ok) throw new Error(`The issuer answered ${response.status}.`);
      return (await response.text()).trim();
    },
    died: Promise.race([simulator.died, issuer.died]),
    async stop() {
      await Promise.all([simulator.stop(), issuer.stop()]);
    },
  };
}

/** The people of whom there is something to tell: of a crowd, everybody is said to be the same. */
function telling(people: readonly LocalPerson[]): readonly LocalPerson[] {
  const counts = Map.groupBy(people, (person) => person.about);
  return people.filter((person) => counts.get(person.about)?.length === 1);
}
