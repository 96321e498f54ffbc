import { existsSync, readFileSync } from 'node:fs';

/** The page can only connect to this server. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const consolePage = `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Console of the simulated EMIS</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/console.css">
<header>
  <h1>Simulated EMIS</h1>
  <p>All practices and people are invented. Changes apply from the next call.</p>
  <p id="status" role="status"></p>
</header>
<main>
  <section id="world" aria-label="World"><p>Loading …</p></section>
  <section id="calls" aria-labelledby="calls-title">
    <div class="bar">
      <h2 id="calls-title">Calls</h2>
      <button type="button" id="clear">Clear calls</button>
    </div>
    <div id="operations"></div>
    <div id="diagrams"><p class="hint">No calls yet. Run an operation in the explorer to see its calls.</p></div>
    <p id="older" class="hint" hidden>Older calls are no longer shown.</p>
  </section>
</main>
<script type="module" src="/console.js"></script>
</html>
`;

const contentTypes: Readonly<Record<string, string>> = {
  'GET /console.js': 'text/javascript',
  'GET /console.css': 'text/css',
};
const notBundledScript =
  'document.getElementById("world").textContent = "The console page is not built. Run node scripts/buildExplorer.ts";';

/** Reads a file of the page. @returns undefined when `route` is not a file of the page. */
export function readAsset(route: string): { readonly type: string; readonly body: string | Buffer } | undefined {
  const type = Object.hasOwn(contentTypes, route) ? contentTypes[route] : undefined;
  if (type === undefined) return undefined;
  const file = findBundledFile(route.slice('GET /'.length));
  if (file) return { type, body: readFileSync(file) };
  return { type, body: type === 'text/javascript' ? notBundledScript : '' };
}

/** The bundle is in `dist`. A built copy of this program is in `dist` too, so its path to the bundle differs. */
function findBundledFile(name: string): URL | undefined {
  const folders = ['../../dist/explorer/', '../../explorer/'];
  return folders.map((folder) => new URL(`${folder}${name}`, import.meta.url)).find((file) => existsSync(file));
}
