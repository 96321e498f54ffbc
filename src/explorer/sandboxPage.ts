export interface SandboxStart {
  readonly document: string;
  /** For whom the first request is made; absent: whoever uses the page gives a token. */
  readonly token?: string;
}

const cdn = 'https://embeddable-sandbox.cdn.apollographql.com';

/** What the page may load: Apollo's Sandbox comes from Apollo, and nothing from anywhere else. */
export function sandboxPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' ${cdn}`,
    "style-src 'unsafe-inline'",
    'frame-src https://sandbox.embed.apollographql.com',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The landing page: Apollo Sandbox, and where to go when Apollo cannot be reached. */
export function sandboxPage(nonce: string, start: SandboxStart): string {
  const state = {
    document: start.document,
    headers: start.token === undefined ? {} : { authorization: `Bearer ${start.token}` },
    includeCookies: false,
    sharedHeaders: {},
  };
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>EMIS subgraph</title>
<style>
  html, body, #sandbox { height: 100%; margin: 0 }
  body { font-family: system-ui, sans-serif }
  #sandbox iframe { width: 100%; height: 100%; border: 0 }
  #note { position: fixed; right: 1rem; bottom: 1rem; padding: .4rem .7rem; background: #fffc; border-radius: .4rem; font-size: .8rem }
  #note.alone { position: static; font-size: 1rem; padding: 3rem; max-width: 40rem; margin: 0 auto; line-height: 1.5 }
</style>
<div id="sandbox"></div>
<p id="note">Apollo Sandbox is loaded from Apollo. <a href="/explorer">The explorer without the internet</a></p>
<script nonce="${nonce}">
  const note = document.getElementById('note');
  function cannotBeReached() {
    document.getElementById('sandbox').remove();
    note.className = 'alone';
    note.innerHTML = '<strong>Apollo Sandbox cannot be reached from here.</strong> It is loaded from Apollo&rsquo;s own' +
      ' servers. <a href="/explorer">Open the explorer that needs no internet</a>: it is complete in itself.';
  }
  function begin() {
    if (!window.EmbeddedSandbox) return cannotBeReached();
    new window.EmbeddedSandbox({
      target: '#sandbox',
      initialEndpoint: new URL('/graphql', location.href).href,
      endpointIsEditable: false,
      runTelemetry: false,
      allowDynamicStyles: false,
      initialState: ${inScript(state)},
    });
  }
  const script = document.createElement('script');
  script.src = '${cdn}/v2/embeddable-sandbox.umd.production.min.js';
  script.onload = begin;
  script.onerror = cannotBeReached;
  document.head.append(script);
</script>
</html>
`;
}

/** JSON that cannot end the script that it stands in. */
export function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
