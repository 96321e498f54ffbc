import { toInstant } from '../london.ts';
import { Refusal } from '../Refusal.ts';
import type { Address, ContactDetails, DemographicsChange } from '../world/demographics.ts';
import { patientOperation } from './patientOperation.ts';

/** The pending change request, or an empty response when there is none. */
export const getDemographicsChangeRequest = patientOperation(({ patient }) => patient.changeRequest ?? {});

/** Requests a change from the practice. A new request replaces the pending one. */
export const requestDemographicsChange = patientOperation(
  ({ patient, entry, nowMs }, request: { ContactDetails?: ContactDetails; Address?: Address }) => {
    const change: DemographicsChange = { RequestedDateTime: toInstant(nowMs) };
    // A field without a value requests no change. Neither does an object whose fields are all empty.
    if (hasValues(request.ContactDetails)) change.ContactDetails = request.ContactDetails;
    if (hasValues(request.Address)) change.Address = request.Address;
    if (change.ContactDetails === undefined && change.Address === undefined)
      throw new Refusal(-1014, 'ContactDetails or Address is required.');
    patient.changeRequest = change;
    entry.effect = { kind: 'demographicsChangeRequested', patientId: patient.id };
    return { Requested: true };
  },
);

/** Cancels the pending change request, if there is one. */
export const cancelDemographicsChangeRequest = patientOperation(({ patient, entry }) => {
  if (patient.changeRequest === undefined) return { Cancelled: false };
  delete patient.changeRequest;
  entry.effect = { kind: 'demographicsChangeCancelled', patientId: patient.id };
  return { Cancelled: true };
});

function hasValues<T extends object>(change: T | undefined): change is T {
  return change !== undefined && Object.keys(change).length > 0;
}
