import type { ProvenIdentity } from '../domain/provenIdentity.ts';

/**
 * Who asks. `refused`: a token came and is not good; `because` is safe to tell the client and holds nothing of the
 * token. That nobody could be asked about a token is not a caller but a thrown `UpstreamError`.
 */
export type Caller =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'refused'; readonly reason: string }
  | {
      readonly kind: 'signedIn';
      readonly subject: string;
      /** There when the token says that the person has proven who they are, at a level that is accepted. */
      readonly identity?: ProvenIdentity;
      /** What the token is limited to. Absent: it is not limited to kinds of data. */
      readonly scopes?: ReadonlySet<string>;
    };
