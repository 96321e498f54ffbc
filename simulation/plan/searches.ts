/** What clients search practices by. */
export interface Search {
  readonly name?: string;
  readonly postcode?: string;
}

/** The searches that are drawn. Each is known by its place. A postcode may be written in any way. */
export const searches: readonly Search[] = [
  { name: 'Practice' },
  { postcode: 'ZZ99 1AA' },
  { postcode: 'zz992aa' },
  { name: 'practice', postcode: 'ZZ99 1AA' },
  { name: 'renamed' },
  { postcode: 'ZZ99 9ZZ' },
];

/** The place of the search that a choice selects. */
export function searchAt(choice: number): number {
  return choice % searches.length;
}
