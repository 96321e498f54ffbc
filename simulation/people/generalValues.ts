import { isNewcomer, subjectOf } from '../plan/cast.ts';
import type { ReadContext } from './ReadContext.ts';

type Values = Readonly<Record<string, unknown>>;

interface User {
  readonly displayName: string | null;
  readonly patients: readonly {
    readonly id: string;
    readonly displayName: string | null;
    readonly isDisplayNameIncomplete: boolean;
    readonly relation: string;
    readonly isRelationDeclared: boolean;
  }[];
}

/** What was read of the person who signs in, and of each of their patients. */
export function userValues(user: unknown, { directory, person, cast }: ReadContext): Values {
  const { displayName, patients } = user as User;
  const values: Record<string, unknown> = { [`userName/${person}`]: displayName };
  const numbers = patients.map((patient) => directory.numberOf(patient.id));
  patients.forEach((patient, at) => {
    const number = numbers[at];
    if (number === undefined) return;
    values[`relation/${number}`] = patient.relation;
    values[`isDisplayNameIncomplete/${number}`] = patient.isDisplayNameIncomplete;
    if (!isNewcomer(cast, number)) values[`isRelationDeclared/${number}`] = patient.isRelationDeclared;
    // Before the first demographics, only the name that the sign-in proves is known.
    const isOwn = subjectOf(number) === person && !isNewcomer(cast, number);
    if (isOwn || patient.displayName !== null) values[`name/${number}`] = patient.displayName;
  });
  return { patients: numbers.map((number) => String(number ?? 'unknown')).sort(), ...values };
}

interface Practice {
  readonly odsCode: string;
  readonly practiceName: string | null;
  readonly telephone: string | null;
}

/** What a reference to a practice returned. */
export function practiceValues(practice: unknown): Values {
  const { odsCode, practiceName, telephone } = practice as Practice;
  return { [`practiceName/${odsCode}`]: practiceName, [`telephone/${odsCode}`]: telephone };
}

interface PracticeByCode extends Practice {
  readonly isLive: boolean;
  readonly version: string;
  readonly clinicalSystemVersion: string | null;
  readonly address: { readonly postcode: string | null } | null;
  readonly settings: { readonly appointments: { readonly maximumBooked: number | null } };
}

/** What was read of a practice by its code, which is the target. Null: there is none. */
export function practiceByCodeValues(practice: unknown, { target = '' }: ReadContext): Values {
  if (practice === null) return { [`practiceName/${target}`]: null };
  const { odsCode, isLive, version, clinicalSystemVersion, address, settings } = practice as PracticeByCode;
  const rules = settings.appointments.maximumBooked;
  return {
    ...practiceValues(practice),
    [`practiceFacts/${target}`]: [odsCode, isLive, version, clinicalSystemVersion, address?.postcode, rules],
  };
}

interface FoundPractice {
  readonly odsCode: string;
  readonly name: string;
  readonly address: { readonly postcode: string | null } | null;
  readonly practice: { readonly name: string | null } | null;
}

/** What a search found. The target is its place among the searches. */
export function searchValues(found: readonly FoundPractice[], { target = '' }: ReadContext): Values {
  return {
    [`search/${target}`]: found.map(({ odsCode, name, address }) => `${odsCode} ${name} ${address?.postcode}`).sort(),
    ...Object.fromEntries(found.map(({ odsCode, practice }) => [`practiceName/${odsCode}`, practice?.name ?? null])),
  };
}

interface AccountRead {
  readonly accessLevel: string | null;
  readonly otherServices: Readonly<Record<string, boolean | null>> | null;
}

/** The level of an account, and the services that this graph does not provide. */
export function accountValues(patient: unknown, { patient: number, person }: ReadContext): Values {
  const { accessLevel, otherServices } = patient as AccountRead;
  const names = ['electronicPrescriptions', 'onlineTriage', 'recordSharing', 'recordViewAudit', 'dispensing'];
  return {
    [`level/${number}/${person}`]: accessLevel,
    [`otherServices/${number}/${person}`]: otherServices && names.map((name) => otherServices[name]),
  };
}
