import type { World } from '../world/World.ts';

/** The identity claims of a token, as defined by OpenID Connect and NHS login. */
export interface Identity {
  readonly given_name?: string;
  readonly family_name: string;
  readonly birthdate: string;
  readonly vot: string;
}

/** A person who can sign in and has no linked account. */
interface Newcomer {
  readonly subject: string;
  readonly name: string;
  readonly about: string;
  /** The letter that this person can register with. */
  readonly letter?: LetterDetails;
}

/** What a person enters from a letter. */
interface LetterDetails {
  readonly odsCode: string;
  readonly accountId: string;
  readonly linkageKey: string;
  readonly surname: string;
  readonly dateOfBirth: string;
}

export interface Identities {
  /** @returns undefined when the person has no verified identity. */
  identityOf(subject: string): Identity | undefined;
  readonly newcomers: readonly Newcomer[];
}

interface Person {
  readonly firstName?: string;
  readonly surname: string;
  readonly dateOfBirth: string;
}

/** The NHS login vector of trust for the highest identity level, with a password and a code. */
const vectorOfTrust = 'P9.Cp.Cd';

/**
 * Creates the verified identities of the people in a world: those with accounts, and those who can register with a
 * letter or without one.
 */
export function createIdentities(world: World): Identities {
  const bySubject = new Map<string, Identity>();
  const newcomers: Newcomer[] = [];
  const addIdentity = (subject: string, { firstName, surname, dateOfBirth }: Person): void => {
    const givenName = firstName === undefined ? {} : { given_name: firstName };
    bySubject.set(subject, { ...givenName, family_name: surname, birthdate: dateOfBirth, vot: vectorOfTrust });
  };
  const addNewcomer = (person: Person, about: string, letter?: LetterDetails): void => {
    const name = [person.firstName, person.surname].filter(Boolean).join(' ');
    const subject = name.toLowerCase().replace(/[^a-z]+/g, '-');
    addIdentity(subject, person);
    newcomers.push({ subject, name, about, ...(letter && { letter }) });
  };

  for (const { subject, links } of world.people) {
    const account = world.accounts.find(
      ({ patientRelationshipId }) => patientRelationshipId === links[0]?.patientRelationshipId,
    );
    // The person is the account holder, who can be a proxy for the patient.
    if (account !== undefined) addIdentity(subject, account.holder);
  }
  for (const { outcome, odsCode, accountId, linkageKey, surname, dateOfBirth } of world.letters) {
    const account = world.unlinked.find((unlinked) => unlinked.accountId === accountId);
    if (outcome !== 'registers' || account === undefined) continue;
    const purpose = account.relation === 'self' ? 'for their own account' : 'as the parent of a child';
    addNewcomer(
      account.holder,
      `Has a letter ${purpose}: practice ${odsCode}, account id ${accountId}, linkage key ${linkageKey}.`,
      { odsCode, accountId, linkageKey, surname, dateOfBirth },
    );
  }
  for (const { outcome, odsCode, firstName, surname, dateOfBirth, sex, postcode } of world.applicants) {
    if (outcome !== 'registers') continue;
    const details = `practice ${odsCode}, born ${dateOfBirth}, ${sex.toLowerCase()}, ${postcode}`;
    addNewcomer({ firstName, surname, dateOfBirth }, `Can register without a letter: ${details}.`);
  }
  return { identityOf: (subject) => bySubject.get(subject), newcomers };
}
