/** The script of the landing page: loads Sandbox from `address`, and opens in it what the menus say. */
export function menuScript(address: string): string {
  return `
  const { operations, people } = JSON.parse(document.getElementById('start').textContent);
  const operation = document.getElementById('operation');
  const person = document.getElementById('person');
  operation.append(...operations.map(({ name }) => new Option(name)));
  person.append(...people.map(({ subject, name, about }) => new Option(name + ': ' + about, subject)));
  let sandbox;

  async function open() {
    const chosen = operations[operation.selectedIndex];
    const answer = await fetch('/explorer/token?subject=' + encodeURIComponent(person.value));
    // For every tab: those that Sandbox keeps from another day hold no token.
    const sharedHeaders = answer.ok ? { authorization: 'Bearer ' + (await answer.text()) } : {};
    sandbox?.dispose();
    sandbox = new window.EmbeddedSandbox({
      target: '#sandbox',
      initialEndpoint: new URL('/graphql', location.href).href,
      endpointIsEditable: false,
      runTelemetry: false,
      allowDynamicStyles: false,
      initialState: {
        document: chosen.query,
        variables: JSON.parse(chosen.variables ?? '{}'),
        sharedHeaders,
        includeCookies: false,
      },
    });
  }
  function cannotBeReached() {
    document.getElementById('menu').remove();
    document.getElementById('sandbox').remove();
    document.getElementById('alone').hidden = false;
  }
  operation.onchange = person.onchange = open;

  const script = document.createElement('script');
  script.src = ${JSON.stringify(address)};
  script.onload = () => (window.EmbeddedSandbox ? open() : cannotBeReached());
  script.onerror = cannotBeReached;
  document.head.append(script);
`;
}
