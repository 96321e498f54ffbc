import { undefinedIfEmpty } from '../../../domain/omitUndefined.ts';
import type { PostalAddress } from '../../../domain/practice.ts';
import type { Address, Location } from '../generated/contract.ts';

/** @returns undefined when no part of the address is known */
export function toPostalAddress(address: Address | undefined): PostalAddress | undefined {
  return undefinedIfEmpty({
    houseNameOrFlat: address?.HouseNameFlatNumber,
    street: address?.NumberStreet,
    village: address?.Village,
    town: address?.Town,
    county: address?.County,
    postcode: address?.Postcode,
  });
}

/** As `toPostalAddress`, for a location: its street element has another name, and it has no county. */
export function toLocationAddress(location: Location): PostalAddress | undefined {
  return undefinedIfEmpty({
    houseNameOrFlat: location.HouseNameFlatNumber,
    street: location.NumberAndStreet,
    village: location.Village,
    town: location.Town,
    postcode: location.Postcode,
  });
}
