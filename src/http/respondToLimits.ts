import type { ApolloServerPlugin } from '@apollo/server';

const statuses: Readonly<Record<string, number>> = { OVERLOADED: 503, RATE_LIMITED: 429 };

/**
 * Sets the HTTP status and `Retry-After` when a limit refused the whole operation, so that routers see it too. With any
 * data, the status stays 200.
 */
export function respondToLimits(): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ response }) {
          if (response.body.kind !== 'single') return Promise.resolve();
          const { data, errors = [] } = response.body.singleResult;
          const hasData = Object.values(data ?? {}).some((value) => value !== null);
          const limited = errors.map(({ extensions }) => statuses[String(extensions?.['code'])]);
          const [status] = limited;
          if (hasData || status === undefined || !limited.every((one) => one === status)) return Promise.resolve();
          const seconds = errors.map(({ extensions }) => Number(extensions?.['retryAfterSeconds']) || 1);
          response.http.status = status;
          response.http.headers.set('retry-after', String(Math.max(...seconds)));
          return Promise.resolve();
        },
      }),
  };
}
