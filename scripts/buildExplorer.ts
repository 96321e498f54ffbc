// Bundles the explorer and the simulator's console with their dependencies into dist/explorer, beside the licences of what is
// bundled. With --if-stale: only if a source is newer than the bundle.
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runProgram } from '../startup/runProgram.ts';
import { bundleExplorer } from './bundleExplorer.ts';
import { bundledPackages, thirdPartyNotices } from './thirdPartyNotices.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const outputFolder = `${root}dist/explorer`;
const noticesFile = `${outputFolder}/third-party-notices.txt`;
const { values } = parseArgs({ options: { 'if-stale': { type: 'boolean', default: false } } });

await runProgram(buildExplorer, { failure: 'The explorer cannot be bundled', readsEnvFile: false });

async function buildExplorer(): Promise<void> {
  if (values['if-stale'] && !isStale()) return;
  process.stdout.write('Bundling the explorer and the console. This takes a few seconds.\n');
  const metafile = await bundleExplorer(outputFolder);
  writeFileSync(noticesFile, thirdPartyNotices(root, bundledPackages(metafile)));
}

function isStale(): boolean {
  // Written last.
  if (!existsSync(noticesFile)) return true;
  const sources = [
    `${root}package-lock.json`,
    ...['bundleExplorer', 'buildExplorer', 'thirdPartyNotices'].map((name) => `${root}scripts/${name}.ts`),
    ...['explorer', 'simulator/console/page'].flatMap((folder) =>
      readdirSync(`${root}${folder}`).map((name) => `${root}${folder}/${name}`),
    ),
  ];
  return sources.some((source) => statSync(source).mtimeMs > statSync(noticesFile).mtimeMs);
}
