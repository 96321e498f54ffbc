export type Sex = 'Male' | 'Female' | 'Indeterminate' | 'Unknown';

/** PascalCase names are those of the contract. */
export interface Address {
  HouseNameFlatNumber?: string;
  NumberStreet?: string;
  Village?: string;
  Town?: string;
  County?: string;
  Postcode?: string;
}

export interface ContactDetails {
  TelephoneNumber?: string;
  MobileNumber?: string;
  EmailAddress?: string;
}

/** A change that a patient has requested and that the practice has not processed. */
export interface DemographicsChange {
  ContactDetails?: ContactDetails;
  Address?: Address;
  RequestedDateTime: string;
}
