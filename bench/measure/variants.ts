import { join } from 'node:path';
import { createHash } from 'node:crypto';
import type { Job } from '../jobs/Job.ts';
import type { Operation } from '../jobs/queries.ts';
import type { KnownFault } from './compareAnswers.ts';
import type { Setup } from './createSetup.ts';
import { fromMesh, toMeshOperation, toMeshRight } from './meshForm.ts';
import type { Program } from './startServer.ts';

/** Something that answers the queries of the jobs. */
export interface Variant {
  readonly title: string;
  readonly isOurs: boolean;
  /** The way in which its answers are checked. */
  readonly check: 'answer' | 'bytes';
  /** Faults that are known, which its answers are corrected for before they are compared. */
  readonly knownFaults: readonly KnownFault[];
  /** For a peer with a schema of its own: the operation that asks for the same, and both answers in a form to compare. */
  readonly own?: {
    readonly toOperation: (job: Job) => Operation;
    readonly fromAnswer: (answers: readonly unknown[]) => unknown;
    readonly toRight: (right: readonly unknown[]) => unknown;
  };
  program(setup: Setup): Program;
}

const secret = (name: string) => createHash('sha256').update(`bench ${name}`).digest('base64');

function ours(title: string, settings: Readonly<Record<string, string>> = {}, preload: readonly string[] = []): Variant {
  return {
    title,
    isOurs: true,
    check: 'answer',
    knownFaults: [],
    program: ({ peer, directory }) => ({
      script: 'dist/src/main.js',
      options: ['--disable-proto=delete'],
      preload,
      env: {
        PORT: '0',
        EMIS_ENDPOINT: peer.endpoint,
        EMIS_APPLICATION_ID: peer.application.applicationId,
        EMIS_CLIENT_KEY: peer.application.clientKey,
        EMIS_SERVER_KEY: peer.application.serverKey,
        JWT_ISSUER: peer.issuer,
        JWT_AUDIENCE: peer.audience,
        JWT_JWKS_URI: peer.jwksUri,
        ID_KEY: `base64:${secret('ids')}`,
        STORE_KEYS: `a:${secret('stores')}`,
        PATIENT_LINKS_FILE: peer.linksFile,
        DATA_DIR: join(directory, title.replaceAll(/\W+/g, '-')),
        ...settings,
      },
    }),
  };
}

function peer(name: string, title: string, check: Variant['check'], knownFaults: Variant['knownFaults'] = []): Variant {
  return {
    title,
    isOurs: false,
    check,
    knownFaults,
    program: ({ peerFile }) => ({ script: `bench/peers/${name}/main.ts`, env: { BENCH_SETUP: peerFile } }),
  };
}

/** Everything that is measured, by name. */
export const variants: Readonly<Record<string, Variant>> = {
  ours: ours('ours, as it ships'),
  reread: ours('ours, RECORD_MEMORY=off', { RECORD_MEMORY: 'off' }),
  unbatched: ours('ours, batch size 1', { RECORD_MEMORY: 'off' }, ['bench/peers/unbatched.ts']),
  limit: peer('limit', 'limit: undici, reads no XML', 'bytes'),
  plain: peer('plain', 'plain: Apollo, node-soap, DataLoader, jose', 'answer', ['decimals', 'sanitising']),
  bare: peer('bare', 'bare: node:http, graphql-js, answer in memory', 'answer'),
  mesh: {
    ...peer('mesh', 'GraphQL Mesh behind Hive Gateway', 'answer'),
    own: { toOperation: toMeshOperation, fromAnswer: fromMesh, toRight: toMeshRight },
  },
};
