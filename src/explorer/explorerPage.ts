import type { SampleOperation } from './sampleOperations.ts';
import { toScriptJson } from './sandboxPage.ts';

/** A simulated person to sign in as. */
export interface ExplorerPerson {
  readonly subject: string;
  readonly name: string;
  readonly about: string;
  /** The letter of the practice that this person can register with. */
  readonly letter?: {
    readonly odsCode: string;
    readonly accountId: string;
    readonly linkageKey: string;
    readonly surname: string;
    /** yyyy-MM-dd */
    readonly dateOfBirth: string;
  };
}

/** The data that the page reads from its script element. */
interface ExplorerPageData {
  readonly operations: readonly SampleOperation[];
  readonly people: readonly ExplorerPerson[];
  readonly consoleUrl?: string;
}

/** The HTML of the explorer, which loads nothing from other servers. */
export function explorerPage(data: ExplorerPageData): string {
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>EMIS subgraph: explorer</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/explorer/assets/explorer.css">
<header id="toolbar"></header>
<main id="explorer"><p style="font-family: system-ui, sans-serif; padding: 2rem">Loading the explorer…</p></main>
<script type="application/json" id="page-data">${toScriptJson(data)}</script>
<script type="module" src="/explorer/assets/explorer.js"></script>
</html>
`;
}

/**
 * The page may connect to this server only. The editor adds style elements at run time and has its workers in separate
 * files. Its icons are a font inside the style sheet.
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
