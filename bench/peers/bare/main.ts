/** The bare server: node:http and graphql-js over an answer that is in memory. It verifies no token and calls nothing. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { buildSchema, execute, parse, validate, type DocumentNode, type ExecutionResult } from 'graphql';
import { createAnswer } from '../../jobs/answers.ts';
import { createWorldOf } from '../../jobs/worlds.ts';
import { listen, readBody, readSetup } from '../readSetup.ts';

const setup = readSetup();
const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));
const rootValue = createAnswer(createWorldOf(setup.world), setup.patientsPerPerson);
const documents = new Map<string, DocumentNode>();

function documentOf(query: string): DocumentNode {
  let document = documents.get(query);
  if (document === undefined) {
    document = parse(query);
    const [error] = validate(schema, document);
    if (error) throw error;
    documents.set(query, document);
  }
  return document;
}

const server = createServer((request, response) => {
  void (async () => {
    const { query, variables } = JSON.parse(await readBody(request)) as { query: string; variables?: object };
    const variableValues = variables as Record<string, unknown>;
    const result = execute({ schema, document: documentOf(query), rootValue, variableValues }) as ExecutionResult;
    const { data, errors } = result;
    const text = JSON.stringify(errors ? { errors, data } : { data });
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
      .end(text);
  })().catch((error: unknown) => response.writeHead(500).end(String(error)));
});
listen(server);
