import type { FastifyInstance } from 'fastify';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { sendError } from '../http/createHttpApp.ts';
import { allowHostedSandbox } from './allowHostedSandbox.ts';
import { explorerPage, explorerPolicy } from './explorerPage.ts';
import { readSampleOperations } from './sampleOperations.ts';
import { sandboxPage, sandboxPolicy } from './sandboxPage.ts';

/** People to be signed in as, where there is somebody to ask for their tokens. */
export interface ExplorerWorld {
  readonly people: readonly { readonly subject: string; readonly name: string; readonly about: string }[];
  tokenFor(subject: string): Promise<string>;
  /** Where its calls can be seen. */
  readonly consoleUrl: string;
  /** The time in that world. */
  now(): Date;
}

/** Every file that the bundle may hold; no name from a request reaches the file system. */
const assets: Readonly<Record<string, string>> = {
  'explorer.js': 'text/javascript; charset=utf-8',
  'explorer.css': 'text/css; charset=utf-8',
  'editor.worker.js': 'text/javascript; charset=utf-8',
  'json.worker.js': 'text/javascript; charset=utf-8',
  'graphql.worker.js': 'text/javascript; charset=utf-8',
};

/** Adds the landing page with Apollo's Sandbox, and the explorer at `/explorer`, which needs no network. */
export function addExplorer(app: FastifyInstance, world?: ExplorerWorld): void {
  const folder = bundleFolder();

  const operations = () => readSampleOperations(world?.now() ?? new Date());

  app.get('/', (_request, reply) => {
    // Sandbox is a script of somebody else's: it may see the simulated world and nothing but.
    if (!world) return reply.redirect('/explorer');
    const nonce = randomBytes(16).toString('base64');
    const page = sandboxPage(nonce, { operations: operations(), people: world.people });
    return reply.type('text/html; charset=utf-8').header('content-security-policy', sandboxPolicy(nonce)).send(page);
  });

  app.get('/explorer', (_request, reply) => {
    if (!folder) return sendError(reply, 404, 'The explorer is not built: run `node scripts/build-explorer.ts`.');
    const page = explorerPage({
      operations: operations(),
      people: world?.people ?? [],
      ...(world && { consoleUrl: `${world.consoleUrl}/` }),
    });
    return reply.type('text/html; charset=utf-8').header('content-security-policy', explorerPolicy).send(page);
  });

  app.get<{ Params: { name: string } }>('/explorer/assets/:name', (request, reply) => {
    const type = Object.hasOwn(assets, request.params.name) ? assets[request.params.name] : undefined;
    if (!folder || type === undefined) return sendError(reply, 404, 'Not found.');
    return reply.type(type).send(readFileSync(new URL(request.params.name, folder)));
  });

  if (world) {
    allowHostedSandbox(app);
    app.get('/explorer/people', () => world.people);
    app.get<{ Querystring: { subject?: string } }>('/explorer/token', async (request, reply) => {
      const { subject } = request.query;
      const isKnown = world.people.some((person) => person.subject === subject);
      if (typeof subject !== 'string' || !isKnown) return sendError(reply, 404, 'Nobody by that name is here.');
      return reply.type('text/plain; charset=utf-8').send(await world.tokenFor(subject));
    });
  }
}

/** In a checkout the bundle is beside the sources, in `dist`; when built it is beside the program, which is there too. */
function bundleFolder(): URL | undefined {
  const places = ['../../dist/explorer/', '../../explorer/'].map((place) => new URL(place, import.meta.url));
  return places.find((place) => existsSync(new URL('explorer.js', place)));
}
