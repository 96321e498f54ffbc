import { changeStore, confirmNewLinks } from './plantInStores.ts';
import type { PlantedFault } from './PlantedFault.ts';

export const faultsOfLinks = {
  'lost-link': {
    about: 'the link of a registration is confirmed and not stored',
    rule: 'a link stays until it is removed',
    seeds: 40,
    foundBy: 6,
    plant: () => changeStore('durable', (records) => ({ compareAndSet: confirmNewLinks(records) })),
  },
  'kept-link': {
    about: 'the removal of a link is confirmed and not stored',
    rule: 'a removed link is gone',
    seeds: 20,
    foundBy: 3,
  },
  'dropped-links': {
    about: 'a link whose patient’s identity is pinned replaces the other links of the person',
    rule: 'a linked patient is found',
    seeds: 20,
    foundBy: 1,
  },
} as const satisfies Readonly<Record<string, PlantedFault>>;
