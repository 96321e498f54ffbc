/** The prefix of this subgraph's scopes. */
const scopePrefix = 'gp:';

/** The prefix in a word that is not read as a scope, such as `openid,gp:record`: it limits the token all the same. */
const namesScope = /(?:^|[^\w-]|%20)gp:/i;

/** The claims in which issuers state scopes: RFC 8693, Microsoft and Okta, and older servers. */
const claimNames = new Set(['scope', 'scp', 'scopes']);

/**
 * The claims that say who somebody is, or what a token is: RFC 7519, OpenID Connect, RFC 8693 and 9068. Any other claim may
 * state permissions, often beside others: `permissions`, `roles`, `realm_access`, `authorization_details`, `Scope`, or one
 * with a name of the issuer's own.
 */
const identityClaims = new Set(
  (
    'iss sub aud exp nbf iat jti azp client_id cid appid nonce auth_time acr amr at_hash c_hash sid act cnf events vot vtm ' +
    'name given_name family_name middle_name nickname preferred_username profile picture website email email_verified ' +
    'gender birthdate zoneinfo locale phone_number phone_number_verified address updated_at username upn oid tid nhs_number'
  ).split(' '),
);

/** Claims that grant permissions, also as the last part of a name such as `https://example.test/scopes`. */
const grantsPermissions =
  /^(?:.*[/:#])?(?:scopes?|scp|permissions|roles|authorities|(?:realm|resource)_access|authorization(?:_details)?|entitlements)$/i;

/** A scope of this subgraph in a claim that may be about something else. */
const isScope = /(?:^|\/)gp:[a-z][a-z-]*$/;

/** `required`: every token is limited to the scopes that it names. `when-named`: only a token that names one is limited. */
export type ScopePolicy = 'required' | 'when-named';

export type TokenScopes =
  | { readonly kind: 'unlimited' }
  | { readonly kind: 'limited'; readonly scopes: ReadonlySet<string> }
  /** A claim has a form that is not supported. Ignoring it could lift the token's limits. */
  | { readonly kind: 'unreadable' };

/**
 * Reads the scopes of a token. A claim is one text, separated by spaces, or a list of such texts. Where several
 * claims name scopes of this subgraph, a scope counts when each of them names it. The other claims may have any form,
 * because they may have nothing to do with this subgraph; only what names a scope in them is read. Those that do not state
 * permissions, such as `requested_scopes`, limit a token and grant nothing. A scope may have its resource in front, as in
 * `emis-subgraph/gp:record`: with another resource it limits the token and grants nothing.
 * @param audience the resource that this subgraph is to the issuer
 */
export function readScopes(
  claims: Readonly<Record<string, unknown>>,
  audience: string,
  policy: ScopePolicy,
): TokenScopes {
  const stated = Object.entries(claims)
    .filter(([name]) => claimNames.has(name) || !identityClaims.has(name))
    .map(([name, claim]) => ({ grants: grantsPermissions.test(name), words: wordsOf(name, claim) }));
  if (stated.some(({ words }) => words === undefined)) return { kind: 'unreadable' };
  const naming = stated.filter(({ words = [] }) => words.length > 0);
  if (naming.length === 0 && policy === 'when-named') return { kind: 'unlimited' };
  const isGranted = policy === 'when-named' || naming.some(({ grants }) => grants);
  const limits = isGranted ? naming.map(({ words = [] }) => words) : [];
  const [first = [], ...others] = limits.map((words) => words.flatMap((word) => withoutResource(word, audience)));
  return { kind: 'limited', scopes: new Set(first.filter((scope) => others.every((words) => words.includes(scope)))) };
}

/** @returns the words of a claim that name a scope; undefined when it states scopes in another form */
function wordsOf(name: string, claim: unknown): readonly string[] | undefined {
  if (claimNames.has(name)) return toWords(claim)?.filter((word) => namesScope.test(word));
  return grantsPermissions.test(name) ? toNamingWords(claim, namesScope, namesScope) : toNamingWords(claim, isScope);
}

/** @returns undefined when the claim is neither a text nor a list of texts */
function toWords(claim: unknown): readonly string[] | undefined {
  const texts: readonly unknown[] = Array.isArray(claim) ? claim : [claim];
  if (!texts.every((text) => typeof text === 'string')) return undefined;
  return texts.flatMap((text) => text.split(/\s+/));
}

/** @returns the words at any depth that name a scope; undefined when the name of a member does, where that is looked for */
function toNamingWords(claim: unknown, naming: RegExp, inNames?: RegExp): readonly string[] | undefined {
  if (typeof claim === 'string') return claim.split(/\s+/).filter((word) => naming.test(word));
  if (typeof claim !== 'object' || claim === null) return [];
  if (!Array.isArray(claim) && Object.keys(claim).some((name) => inNames?.test(name))) return undefined;
  const found = Object.values(claim).map((member) => toNamingWords(member, naming, inNames));
  return found.every((words) => words !== undefined) ? found.flat() : undefined;
}

function withoutResource(word: string, audience: string): string[] {
  if (word.startsWith(scopePrefix)) return [word];
  const at = word.lastIndexOf(`/${scopePrefix}`);
  const isOwn = [audience, `api://${audience}`].some((own) => own.replace(/\/$/, '') === word.slice(0, at));
  return isOwn ? [word.slice(at + 1)] : [];
}
