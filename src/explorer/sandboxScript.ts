/** The landing page's script: loads Sandbox from `url` and opens the chosen operation in it. */
export function sandboxScript(url: string): string {
  return `
  const { operations, people } = JSON.parse(document.getElementById('page-data').textContent);
  const operation = document.getElementById('operation');
  const person = document.getElementById('person');
  operation.append(...operations.map(({ name }) => new Option(name)));
  person.append(...people.map(({ subject, name, about }) => new Option(name + ': ' + about, subject)));
  let sandbox;

  async function open() {
    const chosen = operations[operation.selectedIndex];
    const response = await fetch('/explorer/token?subject=' + encodeURIComponent(person.value));
    // Shared headers apply to every tab, including tabs that Sandbox restored from an earlier visit.
    const sharedHeaders = response.ok ? { authorization: 'Bearer ' + (await response.text()) } : {};
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
  function showUnreachable() {
    document.getElementById('menu').remove();
    document.getElementById('sandbox').remove();
    document.getElementById('unreachable').hidden = false;
  }
  operation.onchange = person.onchange = open;

  const script = document.createElement('script');
  script.src = ${JSON.stringify(url)};
  script.onload = () => (window.EmbeddedSandbox ? open() : showUnreachable());
  script.onerror = showUnreachable;
  document.head.append(script);
`;
}
