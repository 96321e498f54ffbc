import { createGraphiQLFetcher, type Fetcher, type FetcherParams } from '@graphiql/toolkit';
import { isMutation } from './isMutation.ts';
import { clearIds, keepSentIds, storeIds } from './responseIds.ts';

const fetcher = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false });
const tokens = new Map<string, Promise<string>>();
let signedInAs: string | undefined;

/** Signs in as a person, for all tabs. */
export function signInAs(subject: string): void {
  signedInAs = subject;
  clearIds();
  tokens.delete(subject);
  // Requested early, so that the first operation need not wait. That operation reports a failure.
  tokenFor(subject).catch(() => {});
}

/** Sends operations with the signed-in person's token, unless the tab's headers contain an authorization header. */
export const signedInFetcher: Fetcher = async (params, options) => {
  const operation = withCurrentOperation(params);
  if (isMutation(operation.query)) keepSentIds(operation.variables);
  const tabHeaders = options?.headers ?? {};
  const hasOwnToken = Object.keys(tabHeaders).some((name) => name.toLowerCase() === 'authorization');
  if (hasOwnToken || signedInAs === undefined) return fetcher(operation, options);
  const subject = signedInAs;
  const authorization = `Bearer ${await tokenFor(subject)}`;
  const response = await fetcher(operation, { ...options, headers: { ...tabHeaders, authorization } });
  if (subject === signedInAs) storeIds(response);
  return response;
};

/**
 * Drops an operation name that is not in the query. If the user runs a tab right after opening it, the editor still sends
 * the previous tab's operation name.
 */
function withCurrentOperation(params: FetcherParams): FetcherParams {
  const { operationName, query } = params;
  if (!operationName || new RegExp(`\\b(query|mutation|subscription)\\s+${operationName}\\b`).test(query))
    return params;
  return { ...params, operationName: null };
}

function tokenFor(subject: string): Promise<string> {
  const token = tokens.get(subject) ?? requestToken(subject);
  tokens.set(subject, token);
  token.catch(() => tokens.delete(subject));
  return token;
}

async function requestToken(subject: string): Promise<string> {
  const response = await fetch(`/explorer/token?subject=${encodeURIComponent(subject)}`);
  if (!response.ok) throw new Error(`No token for ${subject}: HTTP ${response.status}`);
  return response.text();
}
