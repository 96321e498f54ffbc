/** Somebody of the simulated world. */
export interface Person {
  readonly subject: string;
  readonly name: string;
  readonly about: string;
}

/** Whom one can be signed in as. It stands for the sign-in of your app, which has its own. */
export async function readPeople(): Promise<readonly Person[]> {
  return (await ask('/explorer/people').then((response) => response.json())) as readonly Person[];
}

/** A token of this person. */
export async function readToken(subject: string): Promise<string> {
  return ask(`/explorer/token?subject=${encodeURIComponent(subject)}`).then((response) => response.text());
}

async function ask(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response;
}
