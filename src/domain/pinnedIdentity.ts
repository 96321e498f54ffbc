import { isSameName } from './isSameName.ts';
import { omitUndefined } from './omitUndefined.ts';

/** The patient's identity by the first demographics after linking. It is compared with all later ones. */
export interface PinnedIdentity {
  readonly nhsNumber?: string;
  /** `yyyy-MM-dd` */
  readonly dateOfBirth?: string;
  readonly firstName?: string;
  readonly surname?: string;
}

/**
 * `changed`: a correction by the practice, such as a new name. `renumbered`: the same person has another NHS number, as
 * after a merge of two records. `otherPatient`: the demographics are about somebody else.
 */
export type IdentityComparison = 'same' | 'changed' | 'renumbered' | 'otherPatient';

/** Nobody's name is longer. An upstream can send megabytes, which would take long to compare and to store. */
const maxNameCharacters = 1_000;

/** @returns only the parts of demographics that identify a patient, of names their start. Blank parts are left out. */
export function toPinnedIdentity(demographics: PinnedIdentity): PinnedIdentity {
  const { nhsNumber, dateOfBirth, firstName, surname } = demographics;
  const given = (text: string | undefined) => {
    const start = text?.slice(0, maxNameCharacters);
    return start?.trim() === '' ? undefined : start;
  };
  return omitUndefined({
    nhsNumber,
    dateOfBirth: given(dateOfBirth),
    firstName: given(firstName),
    surname: given(surname),
  });
}

/**
 * Compares an identity with the pinned one. A part that one of them lacks is not compared. With the same NHS number it is
 * the same patient. With another one, both name and date of birth must be the same; without one, at least one of them.
 */
export function compareIdentities(pinned: PinnedIdentity, current: PinnedIdentity): IdentityComparison {
  const number = compare(pinned.nhsNumber, current.nhsNumber, (one, other) => one === other);
  const born = compare(pinned.dateOfBirth, current.dateOfBirth, (one, other) => one === other);
  const names = [
    compare(pinned.surname, current.surname, isSameName),
    compare(pinned.firstName, current.firstName, isSameName),
  ];
  const hasOtherName = names.includes(false);
  if (number === false) return born === false || hasOtherName ? 'otherPatient' : 'renumbered';
  if (number === undefined && born === false && hasOtherName) return 'otherPatient';
  const isUnchanged = Object.entries(current).every(([part, value]) => pinned[part as keyof PinnedIdentity] === value);
  return isUnchanged ? 'same' : 'changed';
}

/** The identity after a comparison: the newer parts, and those that only the older identity has. */
export function mergeIdentities(pinned: PinnedIdentity, current: PinnedIdentity): PinnedIdentity {
  return { ...pinned, ...current };
}

function compare(
  one: string | undefined,
  other: string | undefined,
  isEqual: (one: string, other: string) => boolean,
): boolean | undefined {
  return one === undefined || other === undefined ? undefined : isEqual(one, other);
}
