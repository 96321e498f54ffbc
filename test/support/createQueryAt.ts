import { omitUndefined } from '../../src/domain/omitUndefined.ts';
import type { TestIssuer } from './createTestIssuer.ts';

export interface QueryResponse {
  readonly status: number;
  readonly data?: unknown;
  readonly errors?: readonly {
    message: string;
    path?: readonly (string | number)[];
    extensions: { code: string; retryable?: boolean; retryAfterSeconds?: number };
  }[];
  /** The header `Retry-After`, if there is one. */
  readonly retryAfter?: string;
}

/** A person whose token has additional claims. */
export interface Claims {
  readonly subject: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

export interface QueryOptions {
  /** The subject of the caller, or a token to send as given; null sends no token. The default is the first person. */
  readonly as?: string | { readonly token: string } | Claims | null;
  readonly signal?: AbortSignal;
}

/** Sends an operation over HTTP. */
export type Query = (
  operation: string,
  variables?: Record<string, unknown>,
  options?: QueryOptions,
) => Promise<QueryResponse>;

interface Callers {
  readonly issuer: TestIssuer;
  readonly now: () => Date;
  /** The subject of the default caller. */
  readonly first: string | null;
}

/** @returns a function that sends operations to a program at an address, with tokens of the issuer */
export function createQueryAt({ issuer, now, first }: Callers): (url: string) => Query {
  async function authorization(as: QueryOptions['as'] = first): Promise<object> {
    if (as === null) return {};
    const token =
      typeof as === 'object' && 'token' in as
        ? as.token
        : await (typeof as === 'string' ? issuer.tokenFor(as, now()) : issuer.tokenFor(as.subject, now(), as.claims));
    return { authorization: `Bearer ${token}` };
  }

  return (url) =>
    async (query, variables, { as, signal } = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(await authorization(as)) },
        body: JSON.stringify({ query, variables }),
        ...(signal && { signal }),
      });
      return {
        status: response.status,
        ...omitUndefined({ retryAfter: response.headers.get('retry-after') ?? undefined }),
        ...((await response.json()) as Omit<QueryResponse, 'status' | 'retryAfter'>),
      };
    };
}
