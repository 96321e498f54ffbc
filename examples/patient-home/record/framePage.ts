const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
const style =
  'body{font:1rem/1.5 system-ui,sans-serif;margin:1rem;overflow-wrap:anywhere}img{max-width:100%;height:auto}';

/**
 * The page in a document's frame. The subgraph has made the document safe already; the frame's `sandbox` and this policy are
 * walls of their own, should that ever fail.
 */
export function framePage(html: string): string {
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Document</title><style>${style}</style><body>${html}</body></html>`;
}
