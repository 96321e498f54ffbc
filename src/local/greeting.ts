import type { LocalWorld } from './startLocalWorld.ts';

const shortQuery = '{ me { patients { id relation practice { name telephone } } } }';

/** What somebody who has just started this needs to know: where it is, who can sign in, and what to try. */
export async function greeting(
  url: string,
  { people, tokenFor, consoleUrl, consolePortTaken }: LocalWorld,
  hasExplorer: boolean,
): Promise<string> {
  const width = Math.max(...people.map((person) => person.subject.length));
  const first = people[0];
  if (!first) return `GraphQL is at ${url}/graphql.\n`;
  const token = await tokenFor(first.subject);
  return [
    'This is the EMIS subgraph over a simulated EMIS: every practice, person and appointment is made up.',
    '',
    `  GraphQL    ${url}/graphql`,
    ...(hasExplorer
      ? [
          `  Explorer   ${url}/explorer   (start here: book an appointment; signed in already, needs no internet)`,
          `  Sandbox    ${url}/           (Apollo's; needs the internet)`,
        ]
      : []),
    `  Console    ${consoleUrl}/   (see the calls to the simulated EMIS, and change what it offers)`,
    ...(consolePortTaken === undefined
      ? []
      : [`             Port ${consolePortTaken} is in use, so the console is at another.`]),
    '',
    'People to sign in as:',
    '',
    ...people.map((person) => `  ${person.subject.padEnd(width)}  ${person.name}: ${person.about}`),
    '',
    ...(hasExplorer ? [`A token for any of them:  curl -s '${url}/explorer/token?subject=${first.subject}'`] : []),
    `One for ${first.name}, good for 12 hours, and a question to try:`,
    '',
    `TOKEN=${token}`,
    `curl -s ${url}/graphql -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' \\`,
    `  -d '${JSON.stringify({ query: shortQuery })}'`,
    '',
    ...(hasExplorer ? [`To begin, open ${url}/explorer`] : []),
    'Ctrl-C stops it.',
    '',
  ].join('\n');
}
