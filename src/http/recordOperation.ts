import type { ApolloServerPlugin } from '@apollo/server';
import { currentRequest } from '../telemetry/currentRequest.ts';
import { currentSpan } from '../telemetry/inSpan.ts';

/** Tells the record of the current request which operation was sent. */
export function recordOperation(): ApolloServerPlugin {
  return {
    requestDidStart({ request }) {
      const { query = '', operationName } = request;
      currentRequest()?.setOperation(operationName, query);
      return Promise.resolve({
        didResolveOperation(resolved) {
          currentRequest()?.setOperation(resolved.operationName ?? undefined, query);
          currentSpan()?.note({ 'graphql.operation.type': resolved.operation?.operation ?? 'none' });
          return Promise.resolve();
        },
      });
    },
  };
}
