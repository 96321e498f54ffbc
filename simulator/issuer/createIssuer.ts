import { createServer, type ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Identity } from './createIdentities.ts';

export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUri: string;
  /**
   * GET with `?subject=` answers a token for that person; `&scope=` names its scopes, all of them when left out. Claims of an
   * identity, such as `&vot=P5.Cp.Cd`, take the place of what is known of the person; one without a value is left out.
   */
  readonly tokenUrl: string;
  stop(): Promise<void>;
}

const audience = 'emis-subgraph';
const tokenLifetime = '12h';
const identityClaims = ['given_name', 'family_name', 'birthdate', 'vot'] as const satisfies (keyof Identity)[];
const allScopes = 'gp:appointments gp:messages gp:patient gp:prescriptions gp:record gp:registration';

/**
 * Starts an issuer of tokens for trying things out: it gives anybody on this machine a token for any name, so it
 * listens on loopback only and its key lives as long as it does. `identityOf` tells who people have proven to be.
 */
export async function createIssuer(
  identityOf: (subject: string) => Identity | undefined = () => undefined,
): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const kid = crypto.randomUUID();
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' }] };
  let issuer = '';

  async function sign(subject: string, asked: URLSearchParams): Promise<string> {
    const known = identityOf(subject);
    const told: Record<string, string> = { scope: asked.get('scope') ?? allScopes };
    for (const claim of identityClaims) {
      const value = asked.get(claim) ?? known?.[claim];
      if (value) told[claim] = value;
    }
    return new SignJWT(told)
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
    if (request.method !== 'GET') send(response, 405, 'Only GET is answered.');
    else if (url.pathname === '/.well-known/jwks.json') send(response, 200, jwks);
    else if (url.pathname !== '/token') send(response, 404, 'There is nothing here.');
    else if (!subject || subject.length > 256) send(response, 400, 'Say for whom: /token?subject=…');
    else
      sign(subject, url.searchParams).then(
        (token) => send(response, 200, token),
        () => send(response, 500, 'It could not be signed.'),
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

function send(response: ServerResponse, status: number, content: string | object): void {
  const isText = typeof content === 'string';
  response
    .writeHead(status, {
      'content-type': isText ? 'text/plain; charset=utf-8' : 'application/json',
      'cache-control': 'no-store',
    })
    .end(isText ? `${content}\n` : JSON.stringify(content));
}
