import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { packageFolder, thirdPartyNotices } from '../../scripts/thirdPartyNotices.ts';

const fileName = 'third-party-notices.txt';
const examplesFolder = resolve(import.meta.dirname, '..');

/** Adds the licences of the packages in a build, and a link to them below the page, because serving the page distributes these packages. */
export function thirdPartyNoticesPlugin(): Plugin {
  return {
    name: 'third-party-notices',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'footer',
        injectTo: 'body',
        children: [{ tag: 'a', attrs: { href: `./${fileName}` }, children: 'Licences' }],
      },
    ],
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((part) =>
        part.type === 'chunk' ? Object.entries(part.modules) : [],
      );
      const folders = modules.flatMap(([path, { renderedLength }]) => {
        const folder = packageFolder(path.slice(examplesFolder.length + 1));
        return renderedLength > 0 && folder !== undefined ? [folder] : [];
      });
      const source = thirdPartyNotices(examplesFolder, [...new Set(folders)].toSorted(), 'The patient home page');
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
