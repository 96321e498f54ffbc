export interface Person {
  readonly subject: string;
  readonly name: string;
  readonly about: string;
}

export interface Operation {
  readonly name: string;
  readonly query: string;
  readonly variables?: string;
}

/** What the server wrote into the page: `ExplorerStart` in src/explorer/explorerPage.ts. */
export interface Start {
  readonly operations: readonly Operation[];
  readonly people: readonly Person[];
  /** Where the calls can be seen that a question takes. */
  readonly consoleUrl?: string;
}

export function readStart(): Start {
  return JSON.parse(document.getElementById('start')?.textContent ?? '') as Start;
}
