import { undefinedIfEmpty } from '../../../domain/omitUndefined.ts';
import type { PostalAddress } from '../../../domain/practice.ts';
import { incompleteMark } from '../contract/incompleteValues.ts';
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
    ...incompleteMark(address),
  });
}

/** As `toPostalAddress`, for a location: its street element has another name, and it has no county.
 * It counts as incomplete when a text of the location is. */
export function toLocationAddress(location: Location): PostalAddress | undefined {
  const address = undefinedIfEmpty({
    houseNameOrFlat: location.HouseNameFlatNumber,
    street: location.NumberAndStreet,
    village: location.Village,
    town: location.Town,
    postcode: location.Postcode,
  });
  return address && { ...address, ...incompleteMark(location) };
}
