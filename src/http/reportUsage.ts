import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { currentRequest } from '../telemetry/currentRequest.ts';
import type { UsageReporter } from '../telemetry/UsageReporter.ts';
import { createUsageDescriber, type DescribeUsage } from './describeUsage.ts';

/** Reports each valid operation, with the parts of the schema that it uses. */
export function reportUsage<Context extends BaseContext>(reporter: UsageReporter): ApolloServerPlugin<Context> {
  let describe: DescribeUsage | undefined;
  return {
    serverWillStart({ schema }) {
      describe = createUsageDescriber(schema);
      return Promise.resolve();
    },
    requestDidStart() {
      const startedAtMs = performance.now();
      return Promise.resolve({
        willSendResponse({ document, operation, response }) {
          const record = currentRequest();
          // Without an operation, or with an invalid one, nothing of the schema was used.
          if (!describe || !document || !operation || !record || response.body.kind !== 'single') {
            return Promise.resolve();
          }
          const { singleResult } = response.body;
          if (singleResult.data === undefined) return Promise.resolve();
          reporter.record(describe(document, operation, record.operation.operation ?? 'other'), {
            durationMs: performance.now() - startedAtMs,
            errors: singleResult.errors?.length ?? 0,
            client: record.sender.client,
          });
          return Promise.resolve();
        },
      });
    },
  };
}
