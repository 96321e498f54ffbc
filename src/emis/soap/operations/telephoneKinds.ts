import type { TelephoneKind } from '../../../domain/appointment.ts';
import type { TelephoneContactType } from '../generated/contract.ts';

/** Undefined: not known. */
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
