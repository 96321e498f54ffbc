import type { Random } from '../random.ts';

// The names are obviously invented, so that a name in a log cannot be mistaken for a patient's.
const femaleNames = [
  'Marigold',
  'Clementine',
  'Petunia',
  'Ottoline',
  'Winifred',
  'Hyacinth',
  'Juniper',
  'Tabitha',
  'Philomena',
  'Bramble',
];
const maleNames = [
  'Barnaby',
  'Rupert',
  'Montague',
  'Percival',
  'Algernon',
  'Bartholomew',
  'Fitzroy',
  'Horatio',
  'Ignatius',
  'Peregrine',
];
const surnames = [
  'Teapot',
  'Umbrella',
  'Marmalade',
  'Thimble',
  'Crumpet',
  'Wellington-Boot',
  'Biscuit',
  'Lantern',
  'Pumpernickel',
  'Haystack',
  "O'Scone",
  'Buttercup',
  'Doorbell',
  'Featherduster',
  'Gooseberry',
  'Hatstand',
];

interface Name {
  title: string;
  firstName: string;
  surname: string;
  sex: 'Female' | 'Male';
}

/** Invents a name. */
export function inventName(random: Random): Name {
  const female = random.next() < 0.5;
  return {
    title: female ? random.pick(['Ms', 'Mrs', 'Miss', 'Dr']) : random.pick(['Mr', 'Dr']),
    firstName: random.pick(female ? femaleNames : maleNames),
    surname: random.pick(surnames),
    sex: female ? 'Female' : 'Male',
  };
}
