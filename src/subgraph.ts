import type { FastifyInstance } from 'fastify';
import type { JWTVerifyGetKey } from 'jose';
import type { EmisConfig } from './config.ts';
import { createContextFactory } from './context.ts';
import { createSoapEmisClient } from './emis/SoapEmisClient.ts';
import { createAuthenticator } from './identity/createAuthenticator.ts';
import { createPatientLinks, type KnownLink } from './identity/createPatientLinks.ts';
import { createNhsNumberIndex } from './identity/nhsNumberIndex.ts';
import { createSchema } from './schema.ts';
import { createServer, type Server } from './server.ts';
import type { Log } from './telemetry/Log.ts';

export interface SubgraphOptions {
  readonly emis: EmisConfig;
  readonly identity: { readonly issuer: string; readonly audience: string; readonly keys: JWTVerifyGetKey };
  readonly idKey: Uint8Array;
  readonly patientLinks: readonly KnownLink[];
  readonly now: () => Date;
  readonly log: Log;
  readonly host: string;
  readonly port: number;
  readonly introspection: boolean;
  readonly hideSchemaDetails: boolean;
  readonly drainDelayMs: number;
  readonly addRoutes?: (app: FastifyInstance) => void;
}

/** Puts the parts together: everything between an HTTP request and the upstream. */
export async function createSubgraph(options: SubgraphOptions): Promise<Server> {
  const emis = await createSoapEmisClient({ ...options.emis, clock: () => options.now().getTime() });
  const createContext = createContextFactory({
    emis,
    patientLinks: createPatientLinks(options.patientLinks, options.idKey),
    nhsNumberIndex: createNhsNumberIndex(options.idKey),
    idKey: options.idKey,
    now: options.now,
  });
  const authenticate = createAuthenticator({ ...options.identity, now: options.now });
  const server = createServer({ ...options, schema: createSchema(), createContext, authenticate });
  return {
    start: () => server.start(),
    async stop() {
      await server.stop();
      await emis.close();
    },
  };
}
