export interface Person {
  readonly subject: string;
  readonly name: string;
  readonly about: string;
}

/** What the server wrote into the page: `ExplorerStart` in src/explorer/explorerPage.ts. */
export interface Start {
  readonly operations: readonly { readonly name: string; readonly query: string; readonly variables?: string }[];
  readonly people: readonly Person[];
}

export function readStart(): Start {
  return JSON.parse(document.getElementById('start')?.textContent ?? '') as Start;
}
