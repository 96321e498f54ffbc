import type { SampleOperation } from './sampleOperations.ts';
import { sandboxScript } from './sandboxScript.ts';

/** The data that the page reads from its script element. */
interface SandboxPageData {
  readonly operations: readonly SampleOperation[];
  readonly people: readonly { readonly subject: string; readonly name: string; readonly about: string }[];
}

const cdn = 'https://embeddable-sandbox.cdn.apollographql.com';

/**
 * The HTML of the landing page: Apollo Sandbox, with a link to the explorer when Apollo cannot be reached. Sandbox's own
 * collections of operations need an Apollo account, so the page has its own menu. Each choice opens in a Sandbox tab.
 */
export function sandboxPage(nonce: string, data: SandboxPageData): string {
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
  #unreachable { font-size: 1rem; padding: 3rem; max-width: 40rem; margin: 0 auto; line-height: 1.5 }
</style>
<header>
  <h1>EMIS subgraph</h1>
  <div id="menu">
    <label>Try <select id="operation"></select></label>
    <label>signed in as <select id="person"></select></label>
    <a href="/explorer">Offline explorer</a>
  </div>
</header>
<main id="sandbox"></main>
<main id="unreachable" hidden>
  <p><strong>Apollo Sandbox cannot be reached.</strong> It is loaded from Apollo’s servers.
  <a href="/explorer">Open the offline explorer</a> instead.</p>
</main>
<script type="application/json" id="page-data">${toScriptJson(data)}</script>
<script nonce="${nonce}">${sandboxScript(`${cdn}/v2/embeddable-sandbox.umd.production.min.js`)}</script>
</html>
`;
}

/** Allows Apollo Sandbox from Apollo's servers and nothing else from other sites. */
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

/** Serialises a value as JSON that cannot close the script element around it. */
export function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
