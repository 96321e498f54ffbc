import { randomBytes, randomUUID } from 'node:crypto';
import { contractNamespace } from '../contract/contract.ts';
import { londonDate } from '../london.ts';
import { Refusal } from '../Refusal.ts';
import type { Account } from '../world/Account.ts';
import type { Sex } from '../world/demographics.ts';
import { normalisePostcode } from '../world/lookup.ts';
import type { Patient } from '../world/Patient.ts';
import type { Practice } from '../world/Practice.ts';
import type { UnlinkedAccount } from '../world/registration.ts';
import { assignedServices, recordAccess } from '../world/services.ts';
import { accountOf, checkPractice, findPractice, readRequest, type Call, type Handler } from './call.ts';
import { patientOperation, serviceRefusal } from './patientOperation.ts';

const maxAccountIdLength = 64;
const minAge = 16;

interface LinkageKeyRequest {
  AccountId: string;
  LinkageKey: string;
  Surname: string;
  DateOfBirth: string;
}

interface DemographicsRequest {
  FirstName: string;
  Surname: string;
  DateOfBirth: string;
  Sex: Sex;
  Postcode: string;
}

/** Links an account that the practice created, with the details from its letter. */
export const registerWithLinkageKey: Handler = (call) => {
  const practice = addressedPractice(call);
  const request = readRequest(call) as LinkageKeyRequest;
  const accountId = request.AccountId.trim();
  const linkageKey = request.LinkageKey.trim();
  if (accountId === '' || accountId.length > maxAccountIdLength)
    throw new Refusal(-1105, 'AccountId length outside of valid range.');
  const { account, patient } = findAccountByLetter(call, practice, accountId);
  if (account.linkageKey !== linkageKey) throw new Refusal(-1105, 'Invalid linkage details.');
  const isHolder = normaliseName(account.holder.surname) === normaliseName(request.Surname);
  if (!isHolder || account.holder.dateOfBirth !== request.DateOfBirth)
    throw new Refusal(-1106, 'No match for the given demographics.');
  if (account.status === 'Inactive') throw new Refusal(-1107, 'The account status is invalid: inactive.');
  if (patient.left === true) throw new Refusal(-1551, 'The patient is not registered at this practice.');
  checkPatient(call, practice, patient, account.status === 'Archived', account.holder.dateOfBirth);
  const { world } = call.emis;
  const isLinked = linkedAccounts(call).some(
    (linked) => linked.accountId === accountId && linked.patientId === patient.id,
  );
  if (isLinked) throw alreadyLinked();
  world.unlinked.splice(0, world.unlinked.length, ...world.unlinked.filter((unlinked) => unlinked !== account));
  return linkAccount(call, account, 'Linked');
};

/** Creates a Restricted account for a patient who is registered at the practice. */
export const registerWithDemographics: Handler = (call) => {
  const practice = addressedPractice(call);
  if (!practice.services.OnlineRegistrationSupported) throw serviceRefusal('OnlineRegistration', []);
  const request = readRequest(call) as DemographicsRequest;
  const patient = call.emis.world.patients.find(
    (found) =>
      found.odsCode === practice.odsCode &&
      found.left !== true &&
      normaliseName(found.firstName) === normaliseName(request.FirstName) &&
      normaliseName(found.surname) === normaliseName(request.Surname) &&
      found.dateOfBirth === request.DateOfBirth &&
      (request.Sex === 'Unknown' || found.sex === 'Unknown' || found.sex === request.Sex) &&
      normalisePostcode(found.address?.Postcode) === normalisePostcode(request.Postcode),
  );
  if (patient === undefined) throw new Refusal(-1551, 'The patient is not registered at this practice.');
  checkPatient(call, practice, patient, false, patient.dateOfBirth);
  if (linkedAccounts(call).some(({ patientId, relation }) => patientId === patient.id && relation === 'self'))
    throw alreadyLinked();
  const { firstName, surname, dateOfBirth } = patient;
  const account: UnlinkedAccount = {
    patientId: patient.id,
    relation: 'self',
    holder: { firstName, surname, dateOfBirth },
    accountId: randomUUID(),
    linkageKey: randomUUID(),
    status: 'Active',
    assigned: assignedServices(true),
    record: recordAccess(true),
  };
  return linkAccount(call, account, 'Restricted');
};

/** Makes the account Restricted and ends all its sessions. Only the practice can restore the account. */
export const resetAccountLinkageKey = patientOperation(({ emis, account, patient, entry }) => {
  const { patientRelationshipId } = account;
  account.linkLevel = 'Restricted';
  emis.sessions.endPatientSessions(patientRelationshipId);
  entry.effect = { kind: 'accountReset', patientRelationshipId, patientId: patient.id };
  return { Reset: true };
});

/** The practice that the request names. It is checked before the rest of the request is read. */
function addressedPractice(call: Call): Practice {
  const code = call.element.children.find(
    ({ uri, name }) => uri === contractNamespace && name === 'NationalPracticeCode',
  );
  if (code === undefined || code.text.trim() === '') readRequest(call);
  const practice = findPractice(call, code?.text ?? '');
  checkPractice(call, practice);
  return practice;
}

function findAccountByLetter(
  { emis: { world } }: Call,
  practice: Practice,
  accountId: string,
): { account: UnlinkedAccount; patient: Patient } {
  for (const account of [...world.unlinked, ...world.accounts]) {
    if (account.accountId !== accountId) continue;
    const patient = world.patients.find(({ id, odsCode }) => id === account.patientId && odsCode === practice.odsCode);
    if (patient !== undefined) return { account, patient };
  }
  throw new Refusal(-1104, 'No registered online user found for the linkage details.');
}

/**
 * Refuses a patient who cannot be registered. Duplicate records are checked last for a letter and first without one.
 */
function checkPatient(
  { emis: { world, clock }, operation }: Call,
  practice: Practice,
  patient: Patient,
  isArchived: boolean,
  holderDateOfBirth: string,
): void {
  const isDuplicate = world.patients.some(
    (other) =>
      other !== patient &&
      other.odsCode === practice.odsCode &&
      other.left !== true &&
      normaliseName(other.firstName) === normaliseName(patient.firstName) &&
      normaliseName(other.surname) === normaliseName(patient.surname) &&
      other.dateOfBirth === patient.dateOfBirth &&
      normalisePostcode(other.address?.Postcode) === normalisePostcode(patient.address?.Postcode),
  );
  const duplicateRefusal = new Refusal(-1555, 'Multiple records found for this patient.');
  const isCheckedFirst = operation.name === 'RegisterWithDemographics';
  if (isDuplicate && isCheckedFirst) throw duplicateRefusal;
  if (isArchived || patient.archived === true) throw new Refusal(-1552, 'The patient is archived.');
  const today = londonDate(clock.now());
  const minAgeDate = `${Number(holderDateOfBirth.slice(0, 4)) + minAge}${holderDateOfBirth.slice(4)}`;
  if (minAgeDate > today) throw new Refusal(-1553, 'The patient is non-competent or under minimum age.');
  if (isDuplicate) throw duplicateRefusal;
}

function linkAccount(call: Call, unlinked: UnlinkedAccount, linkLevel: Account['linkLevel']): object {
  const { patientId, relation, holder, accountId, linkageKey, assigned, record } = unlinked;
  const account: Account = {
    patientRelationshipId: randomUUID(),
    patientRelationshipKey: randomBytes(24).toString('base64'),
    applicationId: call.application.applicationId,
    patientId,
    relation,
    holder,
    accountId,
    linkageKey,
    status: 'Active',
    linkLevel,
    assigned: { ...assigned },
    record: { ...record },
  };
  call.emis.world.accounts.push(account);
  const { patientRelationshipId, patientRelationshipKey } = account;
  call.entry.effect = { kind: 'registered', patientRelationshipId, patientId };
  return { PatientRelationshipId: patientRelationshipId, PatientRelationshipKey: patientRelationshipKey };
}

/** The accounts that are linked to the calling application. */
function linkedAccounts({ emis, application }: Call): Account[] {
  return emis.world.accounts.filter(
    (account) => accountOf(emis, application, account.patientRelationshipId) === account,
  );
}

function alreadyLinked(): Refusal {
  return new Refusal(-1108, 'The user is already linked to this application.');
}

function normaliseName(name: string): string {
  return name.trim().toLowerCase();
}
