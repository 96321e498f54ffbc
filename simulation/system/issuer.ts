import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { SignJWT, type JWK } from 'jose';
import { rules } from '../../src/availability/rules.ts';
import type { FetchFate } from '../virtual/fetch.ts';

const issuer = 'https://login.test';
const audience = 'emis-subgraph';
/** The head of an Ed25519 key in PKCS #8, before its 32 bytes. Its signatures have no randomness. */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');
const lifetimeSeconds = 86_400;
const fetchMs = 7;

/** What a token says about a person beside their subject. */
export interface PersonClaims {
  readonly firstName: string;
  readonly surname: string;
  readonly dateOfBirth: string;
}

interface Key {
  readonly id: string;
  readonly privateKey: KeyObject;
}

/** An issuer of tokens, which publishes its keys. It can change them, and be out of reach for a while. */
export class Issuer {
  readonly issuer = issuer;
  readonly audience = audience;
  readonly jwksUri = 'https://login.test/keys';
  readonly #now: () => number;
  #keys: readonly Key[] = [createKey(1)];
  #outage: { readonly effect: 'refuse' | 'silent'; readonly untilMs: number } | undefined;

  /** @param now the time of the run, in milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Signs with a new key from now on. The earlier ones stay published, because their tokens are still valid. */
  addKey(): void {
    this.#keys = [...this.#keys, createKey(this.#keys.length + 1)];
  }

  beUnreachable(effect: 'refuse' | 'silent', lastsMs: number): void {
    this.#outage = { effect, untilMs: this.#now() + lastsMs };
  }

  heal(): void {
    this.#outage = undefined;
  }

  /** What comes of a request for the published keys. */
  publish(): FetchFate {
    const effect = this.#outage && this.#outage.untilMs > this.#now() ? this.#outage.effect : undefined;
    const outcome = effect === undefined ? 'answered' : effect === 'refuse' ? 'refused' : 'silent';
    return { delayMs: fetchMs, outcome, text: JSON.stringify({ keys: this.#keys.map(toJwk) }) };
  }

  /** Creates a token with every scope, which proves who the person is. */
  tokenFor(subject: string, { firstName, surname, dateOfBirth }: PersonClaims): Promise<string> {
    const key = this.#keys.at(-1) as Key;
    const seconds = Math.floor(Date.now() / 1_000);
    const scope = [...new Set(Object.values(rules).flatMap((rule) => rule.scope ?? []))].join(' ');
    const times = { iss: issuer, aud: audience, iat: seconds, exp: seconds + lifetimeSeconds, scope };
    const identity = { vot: 'P9.Cp.Cd', given_name: firstName, family_name: surname, birthdate: dateOfBirth };
    return new SignJWT({ ...times, ...identity })
      .setProtectedHeader({ alg: 'EdDSA', kid: key.id })
      .setSubject(subject)
      .sign(key.privateKey);
  }
}

/** Creates a key that is the same in every run. */
function createKey(number: number): Key {
  const seed = Buffer.alloc(32, `key ${number} of the simulation`);
  const der = Buffer.concat([pkcs8Head, seed]);
  return { id: `simulation-${number}`, privateKey: createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }) };
}

function toJwk({ id, privateKey }: Key): JWK {
  return { ...createPublicKey(privateKey).export({ format: 'jwk' }), kid: id, alg: 'EdDSA' };
}
