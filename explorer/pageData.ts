export interface Person {
  readonly subject: string;
  readonly name: string;
  readonly about: string;
  /** The letter of the practice that this person can register with. */
  readonly letter?: Letter;
}

export interface Letter {
  readonly odsCode: string;
  readonly accountId: string;
  readonly linkageKey: string;
  readonly surname: string;
  /** yyyy-MM-dd */
  readonly dateOfBirth: string;
}

export interface Operation {
  readonly name: string;
  readonly query: string;
  readonly variables?: string;
}

/** The data that the server writes into the page: `ExplorerPageData` in src/explorer/explorerPage.ts. */
export interface ExplorerPageData {
  readonly operations: readonly Operation[];
  readonly people: readonly Person[];
  /** The console that shows the upstream calls of each operation. */
  readonly consoleUrl?: string;
}

export function readPageData(): ExplorerPageData {
  return JSON.parse(document.getElementById('page-data')?.textContent ?? '') as ExplorerPageData;
}
