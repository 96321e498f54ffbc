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
  /** Settles when one of its programs has ended by itself, with a sentence about it. */
  readonly died: Promise<string>;
  stop(): Promise<void>;
}

interface SimulatorReady extends EmisConfig {
  readonly links: readonly KnownLink[];
  readonly people: readonly LocalPerson[];
}

interface IssuerReady extends IdentityConfig {
  readonly tokenUrl: string;
}

/** Starts the simulator and an issuer of tokens, as programs of their own with this environment. */
export async function startLocalWorld(env: NodeJS.ProcessEnv): Promise<LocalWorld> {
  const starting = [
    // Any port: a second start beside this one is to have a simulator of its own.
    startProgram<SimulatorReady>('simulator/main', { SIMULATOR_PORT: '0', ...env }),
    startProgram<IssuerReady>('simulator/issuer/main', env),
  ] as const;
  const [simulator, issuer] = await Promise.all(starting).catch(async (error: unknown) => {
    for (const started of await Promise.allSettled(starting)) {
      if (started.status === 'fulfilled') await started.value.stop();
    }
    throw error;
  });
  const { endpoint, applicationId, clientKey, serverKey, links, people } = simulator.ready;
  const { audience, jwksUri, tokenUrl } = issuer.ready;
  return {
    emis: { endpoint, applicationId, clientKey, serverKey },
    identity: { issuer: issuer.ready.issuer, audience, jwksUri },
    patientLinks: links,
    people: telling(people),
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
