import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { sendError } from '../http/createHttpApp.ts';
import { explorerPage, explorerPolicy, type ExplorerPerson } from './explorerPage.ts';
import { readSampleOperations } from './sampleOperations.ts';
import { sandboxPage, sandboxPolicy } from './sandboxPage.ts';

/** The local simulator: its people, their tokens and its console. */
interface ExplorerSimulator {
  readonly people: readonly ExplorerPerson[];
  tokenFor(subject: string): Promise<string>;
  /** The console that shows upstream calls. */
  readonly consoleUrl: string;
  /** The simulator's clock. */
  now(): Date;
}

/** The files of the bundle. A name from a request is looked up here and never used as a path. */
const assets: Readonly<Record<string, string>> = {
  'explorer.js': 'text/javascript; charset=utf-8',
  'explorer.css': 'text/css; charset=utf-8',
  'third-party-notices.txt': 'text/plain; charset=utf-8',
  'editor.worker.js': 'text/javascript; charset=utf-8',
  'json.worker.js': 'text/javascript; charset=utf-8',
  'graphql.worker.js': 'text/javascript; charset=utf-8',
};

/** Adds the landing page with Apollo Sandbox, and the explorer at `/explorer`, which works offline. */
export function addExplorer(app: FastifyInstance, simulator?: ExplorerSimulator): void {
  const folder = findBundle();
  const operations = () => readSampleOperations(simulator?.now() ?? new Date());

  app.get('/', (_request, reply) => {
    // Sandbox is a third-party script, so it is served only with simulated data.
    if (!simulator) return reply.redirect('/explorer');
    const nonce = randomBytes(16).toString('base64');
    const page = sandboxPage(nonce, { operations: operations(), people: simulator.people });
    return reply.type('text/html; charset=utf-8').header('content-security-policy', sandboxPolicy(nonce)).send(page);
  });

  app.get('/explorer', (_request, reply) => {
    if (!folder) return sendError(reply, 404, 'The explorer is not built. Run `node scripts/buildExplorer.ts`.');
    const page = explorerPage({
      operations: operations(),
      people: simulator?.people ?? [],
      ...(simulator && { consoleUrl: `${simulator.consoleUrl}/` }),
    });
    return reply.type('text/html; charset=utf-8').header('content-security-policy', explorerPolicy).send(page);
  });

  app.get<{ Params: { name: string } }>('/explorer/assets/:name', (request, reply) => {
    const type = Object.hasOwn(assets, request.params.name) ? assets[request.params.name] : undefined;
    if (!folder || type === undefined) return sendError(reply, 404, 'Not found.');
    return reply.type(type).send(readFileSync(new URL(request.params.name, folder)));
  });

  if (simulator) {
    app.get('/explorer/people', () => simulator.people);
    app.get<{ Querystring: { subject?: string } }>('/explorer/token', async (request, reply) => {
      const { subject } = request.query;
      const isKnown = simulator.people.some((person) => person.subject === subject);
      if (typeof subject !== 'string' || !isKnown)
        return sendError(reply, 404, 'There is no person with this subject.');
      return reply.type('text/plain; charset=utf-8').send(await simulator.tokenFor(subject));
    });
  }
}

/**
 * The bundle's folder, which is in `dist` both in a checkout and in a build.
 *
 * @returns undefined when the explorer is not built.
 */
function findBundle(): URL | undefined {
  const folders = ['../../dist/explorer/', '../../explorer/'].map((path) => new URL(path, import.meta.url));
  return folders.find((folder) => existsSync(new URL('explorer.js', folder)));
}
