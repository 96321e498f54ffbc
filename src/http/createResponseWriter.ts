import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode, type FormattedExecutionResult } from 'graphql';
import type { WorkQueue } from '../domain/WorkQueue.ts';
import { createJsonWriter, JsonTooLongError } from './createJsonWriter.ts';
import { extensionsOf } from './errorCodes.ts';

interface ResponseWriter {
  /** Tells the writer the type of each operation. */
  readonly plugin: ApolloServerPlugin;
  /** @returns the body of a response, or of one with `COST_LIMIT_EXCEEDED` alone when it would be too long. */
  readonly stringify: (result: FormattedExecutionResult) => Promise<string>;
}

/** Creates the writer of response bodies, which yields to the event loop and limits their length. */
export function createResponseWriter(queue: WorkQueue, maxCharacters: number): ResponseWriter {
  const write = createJsonWriter(queue, maxCharacters);
  const mutationData = new WeakSet<object>();
  return {
    plugin: {
      requestDidStart: () =>
        Promise.resolve({
          willSendResponse({ operation, response: { body } }) {
            const data = body.kind === 'single' ? body.singleResult.data : undefined;
            if (operation?.operation === OperationTypeNode.MUTATION && data) mutationData.add(data);
            return Promise.resolve();
          },
        }),
    },
    async stringify(result) {
      try {
        return `${await write(result)}\n`;
      } catch (error) {
        if (!(error instanceof JsonTooLongError)) throw error;
        const done = result.data && mutationData.has(result.data) ? ' The mutation was carried out.' : '';
        const message = `The response is longer than ${maxCharacters} characters.${done} Request fewer fields or smaller pages.`;
        return `${JSON.stringify({ errors: [{ message, extensions: extensionsOf('COST_LIMIT_EXCEEDED') }] })}\n`;
      }
    },
  };
}
