export type Sex = 'Male' | 'Female' | 'Indeterminate' | 'Unknown';

/** Names in PascalCase are the contract's own. */
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

/** What a patient has asked the practice to change, and staff have not looked at yet. */
export interface DemographicsChange {
  ContactDetails?: ContactDetails;
  Address?: Address;
  RequestedDateTime: string;
}
