import type { DetailsChange } from '../../src/domain/detailsChange.ts';

/** The fields of a pending change. */
export const pending = `pending { requestedAt { local instant isInstantCertain } contactDetails { telephone mobile email }
  address { houseNameOrFlat street village town county postcode } }`;

/** A change that is pending, as the upstream returns it. */
export const change: DetailsChange = {
  contactDetails: { mobile: '07700 900123' },
  address: { street: '4 New Street', town: 'Leeds', postcode: 'LS1 1AA' },
  requestedAt: '2026-11-20T09:30:00+00:00',
};

/** The same change in the graph. */
export const returnedChange = {
  requestedAt: { local: '2026-11-20T09:30:00', instant: '2026-11-20T09:30:00+00:00', isInstantCertain: true },
  contactDetails: { telephone: null, mobile: '07700 900123', email: null },
  address: {
    houseNameOrFlat: null,
    street: '4 New Street',
    village: null,
    town: 'Leeds',
    county: null,
    postcode: 'LS1 1AA',
  },
};
