/** A person in the simulator who can sign in. */
export interface Person {
  readonly subject: string;
  readonly name: string;
  readonly about: string;
}

/** Loads the people who can sign in. This and `fetchToken` stand in for your app's own sign-in. */
export async function fetchPeople(): Promise<readonly Person[]> {
  return (await get('/explorer/people').then((response) => response.json())) as readonly Person[];
}

export async function fetchToken(subject: string): Promise<string> {
  return get(`/explorer/token?subject=${encodeURIComponent(subject)}`).then((response) => response.text());
}

async function get(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response;
}
