import type { LocalWorld } from './startLocalWorld.ts';

const shortQuery = '{ gpOnlineUser { patients { id relation practice { name telephone } } } }';

/** @returns the text printed after a simulated start: addresses, users and a first query. */
export async function createGreeting(
  url: string,
  { people, tokenFor, consoleUrl, consolePortTaken }: LocalWorld,
  hasExplorer: boolean,
): Promise<string> {
  const width = Math.max(...people.map((person) => person.subject.length));
  const first = people[0];
  if (!first) return `GraphQL is at ${url}/graphql.\n`;
  const token = await tokenFor(first.subject);
  return [
    'The EMIS subgraph runs against a simulated EMIS. All practices, people and appointments are fictitious.',
    '',
    `  GraphQL    ${url}/graphql`,
    ...(hasExplorer
      ? [
          `  Explorer   ${url}/explorer   (start here: book an appointment; already signed in, works offline)`,
          `  Sandbox    ${url}/           (Apollo Sandbox; needs the internet)`,
        ]
      : []),
    `  Console    ${consoleUrl}/   (shows the calls to the simulated EMIS and changes what it offers)`,
    ...(consolePortTaken === undefined
      ? []
      : [`             Port ${consolePortTaken} is in use, so the console uses another port.`]),
    '',
    'Users:',
    '',
    ...people.map((person) => `  ${person.subject.padEnd(width)}  ${person.name}: ${person.about}`),
    '',
    ...(hasExplorer ? [`A token for any user:  curl -s '${url}/explorer/token?subject=${first.subject}'`] : []),
    `A token for ${first.name}, valid for 12 hours, and a first query:`,
    '',
    `TOKEN=${token}`,
    `curl -s ${url}/graphql -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' \\`,
    `  -d '${JSON.stringify({ query: shortQuery })}'`,
    '',
    ...(hasExplorer ? [`To start, open ${url}/explorer`] : []),
    'Press Ctrl-C to stop.',
    '',
  ].join('\n');
}
