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
  /** The query that opens the sessions of a person: the small one, or the job's own for a peer that has no other. */
  readonly opensWith: 'small' | 'own' | 'nothing';
  program(setup: Setup): Program;
}

const secret = (name: string) => createHash('sha256').update(`bench ${name}`).digest('base64');

function ours(
  title: string,
  settings: Readonly<Record<string, string>> = {},
  preload: readonly string[] = [],
): Variant {
  return {
    title,
    isOurs: true,
    check: 'answer',
    opensWith: 'small',
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

type Peer = Pick<Variant, 'title' | 'check' | 'opensWith'> & Partial<Pick<Variant, 'knownFaults' | 'own'>>;

function peer(name: string, of: Peer): Variant {
  return {
    isOurs: false,
    knownFaults: [],
    ...of,
    program: ({ peerFile }) => ({ script: `bench/peers/${name}/main.ts`, env: { BENCH_SETUP: peerFile } }),
  };
}

/** Everything that is measured, by name. */
export const variants: Readonly<Record<string, Variant>> = {
  ours: ours('ours, as it ships'),
  reread: ours('ours, RECORD_MEMORY=off', { RECORD_MEMORY: 'off' }),
  unbatched: ours('ours, batch size 1', { RECORD_MEMORY: 'off' }, ['bench/peers/unbatched.ts']),
  limit: peer('limit', { title: 'limit: undici, reads no XML', check: 'bytes', opensWith: 'own' }),
  plain: peer('plain', {
    title: 'plain: Apollo, node-soap, DataLoader, jose',
    check: 'answer',
    opensWith: 'small',
    knownFaults: ['decimals', 'sanitising'],
  }),
  bare: peer('bare', {
    title: 'bare: node:http, graphql-js, answer in memory',
    check: 'answer',
    opensWith: 'nothing',
    knownFaults: ['sanitising'],
  }),
  mesh: peer('mesh', {
    title: 'GraphQL Mesh behind Hive Gateway',
    check: 'answer',
    opensWith: 'nothing',
    own: { toOperation: toMeshOperation, fromAnswer: fromMesh, toRight: toMeshRight },
  }),
};
