import type { PostalAddress } from '../../../domain/practice.ts';
import type { Address, Location } from '../generated/contract.ts';
import { omitUndefined } from '../../../domain/omitUndefined.ts';

/** @returns undefined when no part of the address is known */
export function toPostalAddress(address: Address | undefined): PostalAddress | undefined {
  if (address === undefined) return undefined;
  return undefinedIfEmpty(
    omitUndefined({
      houseNameOrFlat: address.HouseNameFlatNumber,
      street: address.NumberStreet,
      village: address.Village,
      town: address.Town,
      county: address.County,
      postcode: address.Postcode,
    }),
  );
}

/** As `toPostalAddress`, for a location: its street element has another name, and it has no county. */
export function toLocationAddress(location: Location): PostalAddress | undefined {
  return undefinedIfEmpty(
    omitUndefined({
      houseNameOrFlat: location.HouseNameFlatNumber,
      street: location.NumberAndStreet,
      village: location.Village,
      town: location.Town,
      postcode: location.Postcode,
    }),
  );
}

function undefinedIfEmpty<T extends object>(value: T): T | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}
