import type { FormattedExecutionResult } from 'graphql';
import type { WorkQueue } from '../domain/WorkQueue.ts';
import { createJsonWriter, JsonTooLongError } from './createJsonWriter.ts';
import { responseTooLarge } from './responseTooLarge.ts';

/** @returns the JSON text of a response, or of an error when it would be longer than allowed. */
export type ResponseWriter = (result: FormattedExecutionResult) => Promise<string>;

/** Creates the writer of responses, which yields to the event loop. */
export function createResponseWriter(queue: WorkQueue, maxBytes: number): ResponseWriter {
  const write = createJsonWriter(queue, maxBytes);
  return async (result) => {
    try {
      return `${await write(result)}\n`;
    } catch (error) {
      if (error instanceof JsonTooLongError) return responseTooLarge(maxBytes);
      throw error;
    }
  };
}
