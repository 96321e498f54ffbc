import { existsSync, readFileSync } from 'node:fs';

/** The page talks to this server only. */
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
  <p>Made-up practices and people. What you change here, the next call sees.</p>
  <p id="told" role="status"></p>
</header>
<main>
  <section id="world" aria-label="The world"><p>The console is loading …</p></section>
  <section id="calls" aria-labelledby="calls-title">
    <div class="bar">
      <h2 id="calls-title">Calls</h2>
      <button type="button" id="clear">Clear</button>
    </div>
    <div id="operations"></div>
    <div id="diagrams"><p class="hint">Nothing yet. Ask something in the explorer, and watch here what it takes.</p></div>
    <p id="older" class="hint" hidden>Older calls are not shown any more.</p>
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
  'document.getElementById("world").textContent = "The page is not bundled: run node scripts/build-explorer.ts";';

/** A file of the page. */
export function readAsset(place: string): { readonly type: string; readonly body: string | Buffer } | undefined {
  const type = Object.hasOwn(contentTypes, place) ? contentTypes[place] : undefined;
  if (type === undefined) return undefined;
  const file = findBundledFile(place.slice('GET /'.length));
  if (file) return { type, body: readFileSync(file) };
  return { type, body: type === 'text/javascript' ? notBundledScript : '' };
}

/** In a checkout the bundle is in `dist`; when built, this program is there too. */
function findBundledFile(name: string): URL | undefined {
  const places = ['../../dist/explorer/', '../../explorer/'];
  return places.map((place) => new URL(`${place}${name}`, import.meta.url)).find((file) => existsSync(file));
}
