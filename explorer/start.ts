export interface Person {
  readonly subject: string;
  readonly name: string;
  readonly about: string;
}

/** What the server wrote into the page: `ExplorerStart` in src/explorer/explorerPage.ts. */
export interface Start {
  readonly firstQuery: string;
  readonly people: readonly Person[];
}

export function readStart(): Start {
  return JSON.parse(document.getElementById('start')?.textContent ?? '') as Start;
}

/** The headers of a request by this person, as the headers editor shows them; asks the server for a token. */
export async function headersFor(subject: string): Promise<string> {
  const response = await fetch(`/explorer/token?subject=${encodeURIComponent(subject)}`);
  if (!response.ok) throw new Error(`No token for ${subject}: HTTP ${response.status}`);
  return JSON.stringify({ authorization: `Bearer ${await response.text()}` }, undefined, 2);
}
