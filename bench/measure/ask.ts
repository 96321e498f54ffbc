import { nextPages, toPageVariables } from '../load/nextPages.ts';
import type { Operation } from '../jobs/queries.ts';

/** Answers an operation with its data. Throws when there is none, or when it has errors. */
export type Ask = (operation: Operation) => Promise<unknown>;

interface Answer {
  readonly data?: unknown;
  readonly errors?: unknown;
}

/** Sends operations of a person to a server. */
export function askServer(port: number, token: string): Ask {
  return async (operation) => {
    const response = await send(port, token, operation);
    const text = await response.text();
    const { data, errors } = parse(text);
    if (errors !== undefined || data === undefined) throw new Error(`${response.status}: ${text.slice(0, 300)}`);
    return data;
  };
}

/** @returns the number of bytes of an answer as it is sent */
export async function sizeOf(port: number, token: string, operation: Operation): Promise<number> {
  return (await (await send(port, token, operation)).bytes()).length;
}

function send(port: number, token: string, operation: Operation): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(operation),
  });
}

function parse(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return {};
  }
}

/** Asks for all pages of the fields, one after another. @returns the data of each */
export async function askForPages(ask: Ask, operation: Operation, fields: readonly string[] = []): Promise<unknown[]> {
  const answers: unknown[] = [];
  let pages: object | undefined = {};
  while (pages !== undefined) {
    const data = await ask({ ...operation, variables: { ...operation.variables, ...pages } });
    answers.push(data);
    pages = toPageVariables(fields, nextPages(data));
  }
  return answers;
}
