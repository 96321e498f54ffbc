import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { rules } from '../../src/availability/rules.ts';
import { relationshipKeyOf } from '../upstream/BenchSessions.ts';
import { practiceCodes } from './worlds.ts';

export const issuer = 'https://login.test';
export const audience = 'emis-subgraph';

/** As many client applications send the requests, so that the limit of one is not what is measured. */
const clients = 50;
const validSeconds = 4 * 3_600;

/** A link of a person to a patient, as in PATIENT_LINKS_FILE. */
export interface Link {
  readonly subject: string;
  readonly odsCode: string;
  readonly relation: 'self' | 'proxy';
  readonly patientRelationshipId: string;
  readonly patientRelationshipKey: string;
}

/** @returns the links of all people, each to as many patients of their own */
export function createLinks(people: number, patientsPerPerson: number): readonly Link[] {
  return Array.from({ length: people * patientsPerPerson }, (_, at) => {
    const person = Math.floor(at / patientsPerPerson);
    const id = `10000000-0000-4000-8000-${String(at + 1).padStart(12, '0')}`;
    return {
      subject: subjectOf(person),
      odsCode: practiceCodes[at % practiceCodes.length] ?? '',
      relation: at % patientsPerPerson === 0 ? 'self' : 'proxy',
      patientRelationshipId: id,
      patientRelationshipKey: relationshipKeyOf(id),
    };
  });
}

function subjectOf(person: number): string {
  return `person-${person + 1}`;
}

/** Signs the tokens of as many people. */
export async function createTokens(people: number): Promise<{ jwks: string; tokens: readonly string[] }> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'bench', alg: 'ES256', use: 'sig' };
  const scope = [...new Set(Object.values(rules).flatMap((rule) => rule.scope ?? []))].join(' ');
  const now = Math.floor(Date.now() / 1_000);
  const sign = (person: number) =>
    new SignJWT({ scope, azp: `app-${person % clients}` })
      .setProtectedHeader({ alg: 'ES256', kid: 'bench' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(now)
      .setExpirationTime(now + validSeconds)
      .setSubject(subjectOf(person))
      .sign(privateKey);
  const tokens = await Promise.all(Array.from({ length: people }, (_, person) => sign(person)));
  return { jwks: JSON.stringify({ keys: [jwk] }), tokens };
}
