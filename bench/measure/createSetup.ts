import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Job } from '../jobs/Job.ts';
import { audience, createLinks, createTokens, issuer } from '../jobs/people.ts';
import type { PeerSetup } from '../peers/PeerSetup.ts';
import { application } from '../upstream/BenchSessions.ts';
import { UpstreamProcess } from './HelperProcess.ts';

/** Everything around the measured programs of one job. */
export interface Setup {
  readonly tokens: readonly string[];
  readonly upstream: UpstreamProcess;
  readonly directory: string;
  readonly peer: PeerSetup;
  /** The file with `peer`. */
  readonly peerFile: string;
  stop(): void;
}

/** Starts the upstream of a job and a server of the issuer's keys, and writes the files that the programs read. */
export async function createSetup(job: Job): Promise<Setup> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'));
  const upstream = new UpstreamProcess();
  const { endpoint, openEndpoint } = await upstream.ask({ kind: 'start', world: job.world });
  const { jwks, tokens } = await createTokens(job.people);
  const keys = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(jwks);
  }).listen(0, '127.0.0.1');
  await once(keys, 'listening');
  const linksFile = join(directory, 'links.json');
  const peerFile = join(directory, 'setup.json');
  writeFileSync(linksFile, JSON.stringify(createLinks(job.people, job.patientsPerPerson)));
  const peer: PeerSetup = {
    endpoint,
    openEndpoint,
    application,
    issuer,
    audience,
    jwksUri: `http://127.0.0.1:${(keys.address() as AddressInfo).port}/`,
    linksFile,
    calls: job.calls,
    world: job.world,
    patientsPerPerson: job.patientsPerPerson,
  };
  writeFileSync(peerFile, JSON.stringify(peer));
  return {
    tokens,
    upstream,
    directory,
    peer,
    peerFile,
    stop() {
      upstream.stop();
      keys.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
