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

/** Starts the simulator and an issuer of tokens, as programs of their own. */
export async function startLocalWorld(): Promise<LocalWorld> {
  const starting = [
    startProgram<SimulatorReady>('simulator/main'),
    startProgram<IssuerReady>('simulator/issuer/main'),
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
    people,
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
