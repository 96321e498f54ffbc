import type { TelephoneKind } from '../../../domain/appointment.ts';
import type { TelephoneContactType } from '../generated/contract.ts';

/** The kind of telephone for each type of the contract; undefined for a type that it does not list. */
export const telephoneKinds: Readonly<Record<TelephoneContactType, TelephoneKind | undefined>> = {
  Home: 'home',
  Mobile: 'mobile',
  Other: 'other',
  Unknown: undefined,
};

/** The contract's type for each kind of telephone. */
export const contactTypes: Readonly<Record<TelephoneKind, TelephoneContactType>> = {
  home: 'Home',
  mobile: 'Mobile',
  other: 'Other',
};
