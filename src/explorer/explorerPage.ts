import type { SampleOperation } from './sampleOperations.ts';
import { inScript } from './sandboxPage.ts';

/** What the page is told. */
export interface ExplorerStart {
  readonly operations: readonly SampleOperation[];
  readonly people: readonly { readonly subject: string; readonly name: string; readonly about: string }[];
  /** Where the simulated EMIS shows its calls. */
  readonly consoleUrl?: string;
}

/**
 * The page talks to this server only. The editor writes style elements as it goes, and keeps its workers in files of
 * their own; its icons are a font inside the style sheet.
 */
export const explorerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page of the explorer that is complete in itself. */
export function explorerPage(start: ExplorerStart): string {
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>EMIS subgraph: explorer</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/explorer/assets/explorer.css">
<header id="bar"></header>
<main id="explorer"><p style="font-family: system-ui, sans-serif; padding: 2rem">The explorer is loading …</p></main>
<script type="application/json" id="start">${inScript(start)}</script>
<script type="module" src="/explorer/assets/explorer.js"></script>
</html>
`;
}
