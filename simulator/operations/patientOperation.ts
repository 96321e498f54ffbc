import { Refusal } from '../Refusal.ts';
import { accountById, patientOf, practiceByCode } from '../world/lookup.ts';
import type { Account, AssignedServices } from '../world/Account.ts';
import type { Patient } from '../world/Patient.ts';
import type { Practice } from '../world/Practice.ts';
import { checkPractice, readRequest, type Call, type Handler } from './call.ts';
import { effectiveServices } from './effectiveServices.ts';

/** A call inside a patient session, with whom it is about. */
export interface PatientCall extends Call {
  readonly practice: Practice;
  readonly patient: Patient;
  readonly account: Account;
  /** The moment at which the work is done, in milliseconds. */
  readonly nowMs: number;
}

/** The services as -1030 names them, and the switch of each. */
const flagByService: Record<string, keyof AssignedServices> = {
  AppointmentBooking: 'AppointmentsEnabled',
  RepeatPrescribing: 'PrescribingEnabled',
  RecordViewer: 'MedicalRecordEnabled',
  AddressChange: 'DemographicsUpdateEnabled',
  PracticePatientCommunication: 'PracticePatientCommunicationEnabled',
};

/** Checks that one operation has on top, at their places in the model's order; both see the request before it is read. */
interface ExtraChecks {
  /** After the practice's version, before the link level. */
  readonly version?: (call: PatientCall) => void;
  /** After the service, before the request is read. */
  readonly access?: (call: PatientCall) => void;
}

/** An operation inside a patient session, behind the checks that all of them share, in the model's order. */
export function patientOperation(
  work: (call: PatientCall, request: never) => object | Promise<object>,
  own: ExtraChecks = {},
): Handler {
  return (call) => {
    const patientCall = toPatientCall(call);
    own.version?.(patientCall);
    checkLinkLevel(patientCall);
    checkService(patientCall);
    own.access?.(patientCall);
    return work(patientCall, readRequest(call) as never);
  };
}

/** Refuses with -1107 an account or patient that is out of use. */
export function checkAccount(account: Account, patient: Patient | undefined): asserts patient is Patient {
  if (account.status !== 'Active' || patient === undefined || patient.left === true) {
    throw new Refusal(-1107, 'The account status is invalid: inactive or archived.');
  }
}

function toPatientCall(call: Call): PatientCall {
  const { world, clock } = call.emis;
  const account = accountById(world, call.patientSession?.relationshipId ?? '');
  if (account === undefined) throw new Refusal(-1107, 'The account is gone.');
  const patient = patientOf(world, account);
  checkAccount(account, patient);
  const practice = practiceByCode(world, patient.odsCode);
  if (practice === undefined) throw new Refusal(-1001, 'Unable to find the organisation.');
  checkPractice(call, practice);
  return { ...call, practice, patient, account, nowMs: clock.now().getTime() };
}

function checkLinkLevel({ operation, application, account }: PatientCall): void {
  if (account.linkLevel === 'Restricted' && !operation.allowsRestricted) {
    throw new Refusal(
      -1032,
      `User requested access level: 'Linked' from Application '${application.applicationId}'. Actual access level is: 'Restricted'.`,
    );
  }
}

function checkService({ operation: { service }, practice, account }: PatientCall): void {
  if (service === undefined) return;
  const effective = effectiveServices(practice, account);
  // The practice's switches of the record are a matter of -1033; only the account's grant is one of -1030.
  const record = service === 'RecordViewer' && account.assigned.MedicalRecordEnabled;
  const wanted = flagByService[service];
  if (record || wanted === undefined || effective[wanted]) return;
  throw serviceRefusal(
    service,
    Object.entries(flagByService).flatMap(([name, flag]) => (effective[flag] ? [name] : [])),
  );
}

/** The -1030 for a service that is not to be had, with those that are. */
export function serviceRefusal(service: string, available: readonly string[]): Refusal {
  return new Refusal(
    -1030,
    `User requested services '${service}'. Available services are '${available.join(', ')}'. Extra info: Services Access violation`,
  );
}
