import Negotiator from 'negotiator';

const graphqlResponse = 'application/graphql-response+json';
const json = 'application/json';
const maxAcceptCharacters = 1_000;

/** @returns true when a `content-type` is that of GraphQL over HTTP, with which every status is the server's own */
export function isGraphqlResponse(contentType: string | undefined): boolean {
  return contentType?.startsWith(graphqlResponse) === true;
}

/** @returns the `content-type` for an error before GraphQL, by the `accept` header: JSON unless the other one is preferred */
export function errorContentType(accept = ''): string {
  const headers = accept.length > maxAcceptCharacters ? {} : { accept };
  const type = new Negotiator({ headers }).mediaType([json, graphqlResponse]) ?? json;
  return `${type}; charset=utf-8`;
}
