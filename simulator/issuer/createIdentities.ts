import type { World } from '../world/World.ts';

/** What a token says of its person beside their name to us, in the words of OpenID Connect and NHS login. */
export interface Identity {
  readonly given_name?: string;
  readonly family_name: string;
  readonly birthdate: string;
  readonly vot: string;
}

/** Somebody who can sign in and has no account linked yet. */
export interface Newcomer {
  readonly subject: string;
  readonly name: string;
  readonly about: string;
}

export interface Identities {
  /** Undefined: nobody who has proven who they are. */
  identityOf(subject: string): Identity | undefined;
  readonly newcomers: readonly Newcomer[];
}

interface Person {
  readonly firstName?: string;
  readonly surname: string;
  readonly dateOfBirth: string;
}

/** As NHS login tells the highest level of identity, proven with a password and a code. */
const vectorOfTrust = 'P9.Cp.Cd';

/**
 * Who the people of a world are, as they have proven it when they signed up: those who have accounts, and those who have a
 * letter of their practice or nothing but their name, so that registration can be tried.
 */
export function createIdentities(world: World): Identities {
  const bySubject = new Map<string, Identity>();
  const newcomers: Newcomer[] = [];
  const know = (subject: string, { firstName, surname, dateOfBirth }: Person): void => {
    const given = firstName === undefined ? {} : { given_name: firstName };
    bySubject.set(subject, { ...given, family_name: surname, birthdate: dateOfBirth, vot: vectorOfTrust });
  };
  const welcome = (person: Person, about: string): void => {
    const name = [person.firstName, person.surname].filter(Boolean).join(' ');
    const subject = name.toLowerCase().replace(/[^a-z]+/g, '-');
    know(subject, person);
    newcomers.push({ subject, name, about });
  };

  for (const { subject, links } of world.people) {
    const account = world.accounts.find(
      ({ patientRelationshipId }) => patientRelationshipId === links[0]?.patientRelationshipId,
    );
    // The person is the account's holder, whoever the patient is.
    if (account !== undefined) know(subject, account.holder);
  }
  for (const { outcome, odsCode, accountId, linkageKey } of world.letters) {
    const account = world.unlinked.find((one) => one.accountId === accountId);
    if (outcome !== 'registers' || account === undefined) continue;
    const whose = account.relation === 'self' ? 'of their own' : 'as the parent of a child';
    welcome(
      account.holder,
      `Has a letter ${whose}: practice ${odsCode}, account id ${accountId}, linkage key ${linkageKey}.`,
    );
  }
  for (const { outcome, odsCode, firstName, surname, dateOfBirth, sex, postcode } of world.applicants) {
    if (outcome !== 'registers') continue;
    const details = `practice ${odsCode}, born ${dateOfBirth}, ${sex.toLowerCase()}, ${postcode}`;
    welcome({ firstName, surname, dateOfBirth }, `Has no letter, and can register without: ${details}.`);
  }
  return { identityOf: (subject) => bySubject.get(subject), newcomers };
}
