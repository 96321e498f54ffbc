import { errors, jwtVerify, type JWTPayload, type JWTVerifyOptions } from 'jose';
import type { IssuerKeys } from './issuerKeys.ts';

/** The number of keys that one token may be checked with. Issuers publish two or three. */
const maxKeys = 16;

/**
 * Verifies a token and returns its claims. A token that does not name its key is checked with each key that fits. After a
 * wrong signature the keys are fetched again, unless that was done recently: an issuer whose tokens name no key may have
 * changed it.
 * @throws KeysUnavailableError when the keys are unavailable, and an error of the library when the token is not valid
 */
export async function verifyToken(token: string, keys: IssuerKeys, options: JWTVerifyOptions): Promise<JWTPayload> {
  try {
    return await verifyWithAnyKey(token, keys, options);
  } catch (error) {
    const { reload } = keys;
    if (!(error instanceof errors.JWSSignatureVerificationFailed) || !reload || keys.coolingDown === true) throw error;
    await reload();
    return await verifyWithAnyKey(token, keys, options);
  }
}

async function verifyWithAnyKey(token: string, keys: IssuerKeys, options: JWTVerifyOptions): Promise<JWTPayload> {
  try {
    return (await jwtVerify(token, keys, options)).payload;
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    let left = maxKeys;
    for await (const key of error) {
      if (left === 0) break;
      left -= 1;
      try {
        return (await jwtVerify(token, key, options)).payload;
      } catch (failure) {
        // Any other error of the library is about the token's content, so its signature was right.
        const isOtherKey = failure instanceof errors.JWSSignatureVerificationFailed;
        if (!isOtherKey && failure instanceof errors.JOSEError) throw failure;
      }
    }
    throw new errors.JWSSignatureVerificationFailed();
  }
}
