// Bundles the explorer and the simulator's console with their dependencies into dist/explorer. With --if-stale: only if a
// source is newer than the bundle.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { runProgram } from '../startup/runProgram.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const outputFolder = `${root}dist/explorer`;
const { values } = parseArgs({ options: { 'if-stale': { type: 'boolean', default: false } } });

if (!values['if-stale'] || isStale()) {
  process.stdout.write('Bundling the explorer and the console. This takes a few seconds.\n');
  await build({
    absWorkingDir: root,
    entryPoints: {
      'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
      'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
      'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
      explorer: 'explorer/main.tsx',
      console: 'simulator/console/page/main.ts',
    },
    outdir: outputFolder,
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
  const bundle = `${outputFolder}/console.js`;
  if (!existsSync(bundle)) return true;
  const sources = [
    `${root}package-lock.json`,
    ...['explorer', 'simulator/console/page'].flatMap((folder) =>
      readdirSync(`${root}${folder}`).map((name) => `${root}${folder}/${name}`),
    ),
  ];
  return sources.some((source) => statSync(source).mtimeMs > statSync(bundle).mtimeMs);
}
