// Bundles the explorer and the simulator's console, with everything that they need, into dist/explorer. With --if-stale: only where that is needed.
import { build } from 'esbuild';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}dist/explorer`;
const { values } = parseArgs({ options: { 'if-stale': { type: 'boolean', default: false } } });

if (!values['if-stale'] || isStale()) {
  process.stdout.write('The explorer and the console are bundled, once; it takes a few seconds.\n');
  await build({
    absWorkingDir: root,
    entryPoints: {
      'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
      'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
      'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
      explorer: 'explorer/main.tsx',
      console: 'simulator/console/page/main.ts',
    },
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    loader: { '.ttf': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'warning',
  });
}

function isStale(): boolean {
  const bundle = `${folder}/console.js`;
  if (!existsSync(bundle)) return true;
  const sources = [
    `${root}package-lock.json`,
    ...['explorer', 'simulator/console/page'].flatMap((room) =>
      readdirSync(`${root}${room}`).map((name) => `${root}${room}/${name}`),
    ),
  ];
  return sources.some((source) => statSync(source).mtimeMs > statSync(bundle).mtimeMs);
}
