import { readFileSync } from 'node:fs';
import { buildSchema, graphql } from 'graphql';
import { createAnswer } from '../jobs/answers.ts';
import { createWorldOf } from '../jobs/worlds.ts';
import type { Job } from '../jobs/Job.ts';
import { askForPages, type Ask } from './ask.ts';

const schema = buildSchema(readFileSync(new URL('../peers/schema.graphql', import.meta.url), 'utf8'));

/** @returns the right answers of a job: the data of each page, from the data of the simulated world */
export async function rightAnswers({
  world,
  patientsPerPerson,
  operation,
  pages,
  preparation,
}: Job): Promise<unknown[]> {
  const rootValue = createAnswer(createWorldOf(world), patientsPerPerson);
  const ask: Ask = async ({ query, variables }) => {
    const { data, errors } = await graphql({ schema, source: query, rootValue, variableValues: variables ?? {} });
    if (errors?.[0]) throw errors[0];
    return JSON.parse(JSON.stringify(data)) as unknown;
  };
  const own = preparation && preparation.toVariables(await askForPages(ask, preparation.operation, preparation.pages));
  return askForPages(ask, { ...operation, variables: { ...operation.variables, ...own } }, pages);
}
