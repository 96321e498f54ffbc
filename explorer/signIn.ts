import { createGraphiQLFetcher, type Fetcher, type FetcherParams } from '@graphiql/toolkit';
import { forgetIds, noteIds } from './idsOfAnswers.ts';

const ask = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false });
const tokens = new Map<string, Promise<string>>();
let signedInAs: string | undefined;

/** From now on every tab asks as this person. */
export function signInAs(subject: string): void {
  signedInAs = subject;
  forgetIds();
  tokens.delete(subject);
  // So that it is there by the time that somebody asks; whoever asks is told why it is not.
  tokenFor(subject).catch(() => {});
}

/** Asks as the person who is signed in, unless the headers editor of the tab names somebody else. */
export const askSignedIn: Fetcher = async (given, options) => {
  const operation = withOperationOfThisTab(given);
  const own = options?.headers ?? {};
  const isOwn = Object.keys(own).some((name) => name.toLowerCase() === 'authorization');
  if (isOwn || signedInAs === undefined) return ask(operation, options);
  const askedFor = signedInAs;
  const authorization = `Bearer ${await tokenFor(askedFor)}`;
  const answer = await ask(operation, { ...options, headers: { ...own, authorization } });
  if (askedFor === signedInAs) noteIds(answer);
  return answer;
};

/** Who runs a tab at once after turning to it would ask for the operation of the tab before: the editor is slow to see it. */
function withOperationOfThisTab(operation: FetcherParams): FetcherParams {
  const { operationName, query } = operation;
  if (!operationName || new RegExp(`\\b(query|mutation|subscription)\\s+${operationName}\\b`).test(query))
    return operation;
  return { ...operation, operationName: null };
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
