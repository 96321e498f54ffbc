import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { DemandLimits } from '../domain/DemandLimits.ts';
import type { WorkQueue } from '../domain/WorkQueue.ts';
import type { Log } from '../telemetry/Log.ts';
import { logFailure } from '../telemetry/logFailure.ts';
import type { Telemetry } from '../telemetry/Telemetry.ts';
import { createErrorMask } from './createErrorMask.ts';
import type { RequestDeadlines } from './createRequestDeadlines.ts';
import { createResponseWriter } from './createResponseWriter.ts';
import { limitCost, type Measures } from './limitCost.ts';
import { limitOncePerOperation } from './limitOncePerOperation.ts';
import { limitRepresentations } from './limitRepresentations.ts';
import { limitDepth, limitOperationTypes, limitRootFields, limits } from './limits.ts';
import { recordOperation } from './recordOperation.ts';
import { reportUsage } from './reportUsage.ts';
import { closeServiceSdl, requireToken } from './requireToken.ts';
import { respondToLimits } from './respondToLimits.ts';
import { traceInline } from './traceInline.ts';

export interface DemandControl {
  readonly measures: Measures;
  readonly limits: DemandLimits;
  /** Shares the event loop between responses. */
  readonly queue: WorkQueue;
}

interface ApolloServerOptions {
  readonly schema: GraphQLSchema;
  readonly log: Log;
  readonly telemetry: Pick<Telemetry, 'inlineTraces' | 'usage'>;
  readonly settings: {
    readonly introspection: boolean;
    readonly hideSchemaDetails: boolean;
    readonly routerSecrets: readonly string[];
    readonly maxResponseBytes: number;
  };
  /** Limits what an operation may ask for. When omitted, nothing is limited. */
  readonly demand?: DemandControl;
  readonly requestDeadlines?: RequestDeadlines;
}

/** Creates the GraphQL server, without anything that is not about GraphQL. */
export function createApolloServer<Context extends BaseContext>(options: ApolloServerOptions): ApolloServer<Context> {
  const { introspection, hideSchemaDetails, routerSecrets } = options.settings;
  // A router that has the secret composes its supergraph from the SDL.
  const servesSdl = introspection || routerSecrets.length > 0;
  const { demand, telemetry } = options;
  const writer = demand && createResponseWriter(demand.queue, options.settings.maxResponseBytes);
  // Suggestions reveal names of the schema one by one.
  const hideSuggestions = hideSchemaDetails || !introspection;
  const mask = createErrorMask(options.log, {
    currentDeadline: () => options.requestDeadlines?.current(),
    hidesSuggestions: hideSuggestions,
  });
  const noteCost = (cost: number): void => {
    const deadline = options.requestDeadlines?.current();
    if (deadline) deadline.calls.operationCost = cost;
  };
  return new ApolloServer<Context>({
    schema: options.schema,
    introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    // To describe an error costs more than to find it.
    validationOptions: { maxErrors: limits.errors, hideSuggestions },
    executionOptions: { maxCoercionErrors: limits.errors },
    maxRecursiveSelections: limits.recursiveSelections,
    validationRules: [
      limitDepth,
      limitOperationTypes,
      limitRootFields,
      limitOncePerOperation,
      ...(servesSdl ? [] : [closeServiceSdl]),
    ],
    stopOnTerminationSignals: false,
    formatError: mask.format,
    ...(writer && { stringifyResult: writer }),
    // The library's messages may quote an error's message.
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: () => options.log.warn('The GraphQL library logged a warning.'),
      error: () => logFailure(options.log, 'own', 'The GraphQL library logged an error.'),
    },
    plugins: [
      // Cache control and inline traces wrap every field, and responses are about one person and not cacheable.
      ApolloServerPluginCacheControlDisabled(),
      telemetry.inlineTraces === true ? traceInline() : ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      recordOperation(),
      ...(telemetry.usage ? [reportUsage(telemetry.usage)] : []),
      requireToken(),
      limitRepresentations(),
      ...(demand ? [limitCost(demand.measures, demand.limits, noteCost)] : []),
      respondToLimits(),
      {
        requestDidStart: () =>
          Promise.resolve({
            didEncounterErrors({ errors, document }) {
              mask.recordSource(errors, document);
              return Promise.resolve();
            },
          }),
      },
    ],
  });
}
