import fastify from 'fastify';
import { expect, test } from 'vitest';
import { createCorrelation } from '../../src/local/createCorrelation.ts';

async function correlationOf(body: object): Promise<string> {
  const correlation = createCorrelation();
  const app = fastify();
  correlation.addTo(app);
  app.post('/graphql', async () => {
    await new Promise((resolve) => setImmediate(resolve));
    return correlation.current();
  });
  const { body: response } = await app.inject({ method: 'POST', url: '/graphql', payload: body });
  expect(correlation.current()).toBeUndefined();
  return response;
}

test.each([
  [{ query: '# a query of mine\nquery Mine { a }' }, /^Mine\.[\da-f]{8}$/],
  [{ query: 'query A { a } mutation B { b }', operationName: 'B' }, /^B\.[\da-f]{8}$/],
  [{ query: 'mutation { b }' }, /^mutation\.[\da-f]{8}$/],
  [{ query: '{' }, /^request\.[\da-f]{8}$/],
  [{ query: 7 }, /^request\.[\da-f]{8}$/],
  [{ query: `query ${'N'.repeat(500)} { a }` }, /^N{60}\.[\da-f]{8}$/],
])('the correlation id of %j is derived from its operation', async (body, name) => {
  expect(await correlationOf(body)).toMatch(name);
});
