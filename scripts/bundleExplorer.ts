import { fileURLToPath } from 'node:url';
import { readFile } from 'node:fs/promises';
import { build, type Metafile, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** GraphiQL's style sheets contain fonts of half a megabyte. The page uses those of the machine. */
const withoutFonts: Plugin = {
  name: 'without fonts',
  setup(bundler) {
    bundler.onLoad({ filter: /graphiql\/[\w/-]*\.css$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(/@font-face\s*\{[^}]*\}/g, ''),
      loader: 'css',
    }));
  },
};

/**
 * Bundles the explorer and the simulator's console with their dependencies into a folder.
 * @returns what is in the bundle, with paths relative to the root of the repository
 */
export async function bundleExplorer(outdir: string, { write = true } = {}): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: {
      'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
      'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
      'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
      explorer: 'explorer/main.tsx',
      console: 'simulator/console/page/main.ts',
    },
    outdir,
    write,
    plugins: [withoutFonts],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    loader: { '.ttf': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"' },
    // The notices have all licences.
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  return metafile;
}
