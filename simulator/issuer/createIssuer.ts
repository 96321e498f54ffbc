import { createServer, type ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Identity } from './createIdentities.ts';

export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUri: string;
  /**
   * GET with `?subject=` returns a token for that person. `&scope=` sets its scopes, which default to all. An identity
   * claim, such as `&vot=P5.Cp.Cd`, replaces the known value; an empty one is omitted.
   */
  readonly tokenUrl: string;
  stop(): Promise<void>;
}

const audience = 'emis-subgraph';
const tokenLifetime = '12h';
const identityClaims = ['given_name', 'family_name', 'birthdate', 'vot'] as const satisfies (keyof Identity)[];
const allScopes = 'gp:appointments gp:messages gp:patient gp:prescriptions gp:record gp:registration';

/**
 * Starts a token issuer for local use. It issues a token for any subject without a check, so it listens on the loopback
 * address only, and its key exists only while it runs. `identityOf` returns the verified identity of a subject.
 */
export async function createIssuer(
  identityOf: (subject: string) => Identity | undefined = () => undefined,
): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const kid = crypto.randomUUID();
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' }] };
  let issuer = '';

  async function sign(subject: string, query: URLSearchParams): Promise<string> {
    const known = identityOf(subject);
    const claims: Record<string, string> = { scope: query.get('scope') ?? allScopes };
    for (const claim of identityClaims) {
      const value = query.get(claim) ?? known?.[claim];
      if (value) claims[claim] = value;
    }
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid })
      .setSubject(subject)
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(tokenLifetime)
      .sign(privateKey);
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://issuer');
    const subject = url.searchParams.get('subject');
    if (request.method !== 'GET') send(response, 405, 'Use GET.');
    else if (url.pathname === '/.well-known/jwks.json') send(response, 200, jwks);
    else if (url.pathname !== '/token') send(response, 404, 'Not found.');
    else if (!subject || subject.length > 256)
      send(response, 400, 'A subject of at most 256 characters is required: /token?subject=…');
    else
      sign(subject, url.searchParams).then(
        (token) => send(response, 200, token),
        () => send(response, 500, 'The token could not be signed.'),
      );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    issuer,
    audience,
    jwksUri: `${issuer}/.well-known/jwks.json`,
    tokenUrl: `${issuer}/token`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, status: number, body: string | object): void {
  const isText = typeof body === 'string';
  response
    .writeHead(status, {
      'content-type': isText ? 'text/plain; charset=utf-8' : 'application/json',
      'cache-control': 'no-store',
    })
    .end(isText ? `${body}\n` : JSON.stringify(body));
}
