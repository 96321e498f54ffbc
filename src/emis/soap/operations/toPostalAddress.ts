import type { PostalAddress } from '../../../domain/practice.ts';
import type { Address, Location } from '../generated/contract.ts';
import { given } from './given.ts';

/** Undefined: nothing of an address is known. */
export function toPostalAddress(address: Address | undefined): PostalAddress | undefined {
  if (address === undefined) return undefined;
  return orNothing(
    given({
      houseNameOrFlat: address.HouseNameFlatNumber,
      street: address.NumberStreet,
      village: address.Village,
      town: address.Town,
      county: address.County,
      postcode: address.Postcode,
    }),
  );
}

/** The same for a location, whose street has another name and which has no county. */
export function toLocationAddress(location: Location): PostalAddress | undefined {
  return orNothing(
    given({
      houseNameOrFlat: location.HouseNameFlatNumber,
      street: location.NumberAndStreet,
      village: location.Village,
      town: location.Town,
      postcode: location.Postcode,
    }),
  );
}

function orNothing<T extends object>(value: T): T | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}
