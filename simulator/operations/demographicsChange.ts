import { toInstant } from '../london.ts';
import { Refusal } from '../Refusal.ts';
import type { Address, ContactDetails, DemographicsChange } from '../world/demographics.ts';
import { patientOperation } from './patientOperation.ts';

/** What the patient has asked to change and nobody has dealt with; nothing at all when there is none. */
export const getDemographicsChangeRequest = patientOperation(({ patient }) => patient.changeRequest ?? {});

/** Asks the practice for a change; a new one takes the place of the one before. */
export const requestDemographicsChange = patientOperation(
  ({ patient, entry, nowMs }, request: { ContactDetails?: ContactDetails; Address?: Address }) => {
    const change: DemographicsChange = { RequestedDateTime: toInstant(nowMs) };
    // A field without a value asks for no change, and so does an object in which no field has one.
    if (hasValues(request.ContactDetails)) change.ContactDetails = request.ContactDetails;
    if (hasValues(request.Address)) change.Address = request.Address;
    if (change.ContactDetails === undefined && change.Address === undefined)
      throw new Refusal(-1014, 'ContactDetails or Address is required.');
    patient.changeRequest = change;
    entry.effect = { kind: 'demographicsChangeRequested', patientId: patient.id };
    return { Requested: true };
  },
);

/** Takes the pending change back, if there is one. */
export const cancelDemographicsChangeRequest = patientOperation(({ patient, entry }) => {
  if (patient.changeRequest === undefined) return { Cancelled: false };
  delete patient.changeRequest;
  entry.effect = { kind: 'demographicsChangeWithdrawn', patientId: patient.id };
  return { Cancelled: true };
});

function hasValues<T extends object>(wanted: T | undefined): wanted is T {
  return wanted !== undefined && Object.keys(wanted).length > 0;
}
