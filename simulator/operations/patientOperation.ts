import { Refusal } from '../Refusal.ts';
import type { Account, AssignedServices } from '../world/Account.ts';
import { accountById, patientOf, practiceByCode } from '../world/lookup.ts';
import type { Patient } from '../world/Patient.ts';
import type { Practice } from '../world/Practice.ts';
import { checkPractice, readRequest, type Call, type Handler } from './call.ts';
import { effectiveServices } from './effectiveServices.ts';

/** A call in a patient session, with its practice, patient and account. */
export interface PatientCall extends Call {
  readonly practice: Practice;
  readonly patient: Patient;
  readonly account: Account;
  /** The time of the call, in milliseconds. */
  readonly nowMs: number;
}

/** The flag of each service, by the name that -1030 uses. */
const flagByService: Record<string, keyof AssignedServices> = {
  AppointmentBooking: 'AppointmentsEnabled',
  RepeatPrescribing: 'PrescribingEnabled',
  RecordViewer: 'MedicalRecordEnabled',
  AddressChange: 'DemographicsUpdateEnabled',
  PracticePatientCommunication: 'PracticePatientCommunicationEnabled',
};

/** Additional checks of one operation, in the model's order. Both run before the request is read. */
interface ExtraChecks {
  /** Runs after the check of the practice's version and before the link level. */
  readonly version?: (call: PatientCall) => void;
  /** Runs after the check of the service. */
  readonly access?: (call: PatientCall) => void;
}

/** Creates the handler of an operation in a patient session. It first runs the shared checks, in the model's order. */
export function patientOperation(
  work: (call: PatientCall, request: never) => object | Promise<object>,
  extraChecks: ExtraChecks = {},
): Handler {
  return (call) => {
    const patientCall = toPatientCall(call);
    extraChecks.version?.(patientCall);
    checkLinkLevel(patientCall);
    checkService(patientCall);
    extraChecks.access?.(patientCall);
    return work(patientCall, readRequest(call) as never);
  };
}

/** Refuses with -1107 if the account is not active or the patient has left. */
export function checkAccount(account: Account, patient: Patient | undefined): asserts patient is Patient {
  if (account.status !== 'Active' || patient === undefined || patient.left === true) {
    throw new Refusal(-1107, 'The account status is invalid: inactive or archived.');
  }
}

/** The -1030 refusal of a service. Its message lists the available services. */
export function serviceRefusal(service: string, available: readonly string[]): Refusal {
  return new Refusal(
    -1030,
    `User requested services '${service}'. Available services are '${available.join(', ')}'. Extra info: Services Access violation`,
  );
}

function toPatientCall(call: Call): PatientCall {
  const { world, clock } = call.emis;
  const account = accountById(world, call.patientSession?.relationshipId ?? '');
  if (account === undefined) throw new Refusal(-1107, 'The account no longer exists.');
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
  // -1030 covers only the account's grant of the record. The practice's own settings are refused with -1033.
  const isRecordGranted = service === 'RecordViewer' && account.assigned.MedicalRecordEnabled;
  const flag = flagByService[service];
  if (isRecordGranted || flag === undefined || effective[flag]) return;
  throw serviceRefusal(
    service,
    Object.entries(flagByService).flatMap(([name, flag]) => (effective[flag] ? [name] : [])),
  );
}
