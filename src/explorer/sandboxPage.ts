import { menuScript } from './sandboxScript.ts';
import type { SampleOperation } from './sampleOperations.ts';

export interface SandboxStart {
  readonly operations: readonly SampleOperation[];
  readonly people: readonly { readonly subject: string; readonly name: string; readonly about: string }[];
}

const cdn = 'https://embeddable-sandbox.cdn.apollographql.com';

/** What the page may load: Apollo's Sandbox comes from Apollo, and nothing from anywhere else. */
export function sandboxPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' ${cdn}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'frame-src https://sandbox.embed.apollographql.com',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * The landing page: Apollo Sandbox, and where to go when Apollo cannot be reached. Collections of operations need an
 * account with Apollo; so the page has a menu of its own, and each choice opens in a tab of Sandbox.
 */
export function sandboxPage(nonce: string, start: SandboxStart): string {
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>EMIS subgraph</title>
<link rel="icon" href="data:,">
<style>
  html, body { height: 100%; margin: 0 }
  body { display: flex; flex-direction: column; font-family: system-ui, sans-serif; font-size: .9rem }
  header, #menu { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center }
  header { padding: .5rem 1rem; border-bottom: 1px solid #ccc }
  h1 { font-size: 1.05rem; margin: 0 }
  #menu { flex: 1 }
  #menu a { margin-left: auto }
  select { max-width: 22rem; font: inherit }
  #sandbox { flex: 1; min-height: 0 }
  #sandbox iframe { width: 100%; height: 100%; border: 0 }
  #alone { font-size: 1rem; padding: 3rem; max-width: 40rem; margin: 0 auto; line-height: 1.5 }
</style>
<header>
  <h1>EMIS subgraph</h1>
  <div id="menu">
    <label>Try <select id="operation"></select></label>
    <label>signed in as <select id="person"></select></label>
    <a href="/explorer">The explorer without the internet</a>
  </div>
</header>
<main id="sandbox"></main>
<main id="alone" hidden>
  <p><strong>Apollo Sandbox cannot be reached from here.</strong> It is loaded from Apollo’s own servers.
  <a href="/explorer">Open the explorer that needs no internet</a>: it is complete in itself.</p>
</main>
<script type="application/json" id="start">${inScript(start)}</script>
<script nonce="${nonce}">${menuScript(`${cdn}/v2/embeddable-sandbox.umd.production.min.js`)}</script>
</html>
`;
}

/** JSON that cannot end the script that it stands in. */
export function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
