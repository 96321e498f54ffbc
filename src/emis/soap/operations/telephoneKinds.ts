import type { TelephoneKind } from '../../../domain/appointment.ts';
import type { TelephoneContactType } from '../generated/contract.ts';

/** @returns undefined for a type that the contract does not list */
export function fromContactType(type: TelephoneContactType): TelephoneKind | undefined {
  switch (type) {
    case 'Home':
      return 'home';
    case 'Mobile':
      return 'mobile';
    case 'Other':
      return 'other';
    case 'Unknown':
      return undefined;
  }
}

/** @returns the upstream's name of a kind of telephone */
export function toContactType(kind: TelephoneKind): TelephoneContactType {
  switch (kind) {
    case 'home':
      return 'Home';
    case 'mobile':
      return 'Mobile';
    case 'other':
      return 'Other';
  }
}
