import type { ProvenIdentity } from '../domain/provenIdentity.ts';

/**
 * The caller of a request. `refused` means that the request has an invalid token; `reason` is safe to return to the
 * client and quotes nothing of the token. An unreachable issuer is not a caller but a thrown `KeysUnavailableError`.
 */
export type Caller =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'refused'; readonly reason: string }
  | {
      readonly kind: 'signedIn';
      readonly subject: string;
      /** The client application to which the token was issued. Absent when the token does not name one. */
      readonly clientId?: string;
      /** Present when the token proves the person's identity at an accepted level. */
      readonly identity?: ProvenIdentity;
      /** The scopes to which the token is limited. Absent when it is not limited. */
      readonly scopes?: ReadonlySet<string>;
    };
