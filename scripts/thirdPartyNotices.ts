import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** Licence texts and the notices that a licence asks to keep. Monaco lists the code that it contains in a file of its own. */
const noticeFile = /^(licen[cs]e|copying|notice|third-?party-?notices)([.-].*)?$/i;

/**
 * Finds the folder of the package of a bundled file: the innermost one, such as `node_modules/a/node_modules/@b/c`.
 * @returns undefined for a file of the project's own
 */
export function packageFolder(path: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

/**
 * Finds the folders of the packages of which code, styles or fonts are in a bundle.
 * @returns paths relative to the working directory of the build, sorted
 */
export function bundledPackages({ outputs }: Metafile): readonly string[] {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const folders = inputs.flatMap(([path, { bytesInOutput }]) => {
    const folder = packageFolder(path);
    return bytesInOutput > 0 && folder !== undefined ? [folder] : [];
  });
  return [...new Set(folders)].toSorted();
}

/**
 * Writes the notices of packages with the text of each licence. Throws when a package has no licence text, because the
 * bundle must not be distributed without it.
 * @param subject what contains the packages, at the start of a sentence
 */
export function thirdPartyNotices(root: string, folders: readonly string[], subject = 'The explorer'): string {
  const notices = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
      readonly name: string;
      readonly version: string;
      readonly license?: string;
    };
    return `${name} ${version}\nLicence: ${license ?? 'see below'}\n\n${licenceText(root, folder, name)}`;
  });
  const beginning = `${subject} contains code of these packages. Their licences follow.\n`;
  const line = '='.repeat(80);
  return [beginning, ...notices].join(`\n${line}\n\n`);
}

/** Parts of packages with a licence of their own, which the package does not state. */
const notedParts: Readonly<Record<string, string>> = {
  'monaco-editor':
    'The icon font codicon.ttf is by Microsoft Corporation, from https://github.com/microsoft/vscode-codicons, and is ' +
    'used unchanged under CC BY 4.0: https://creativecommons.org/licenses/by/4.0/legalcode\n',
};

function licenceText(root: string, folder: string, name: string): string {
  const texts = [folder, ...sameRepository(folder)].map((one) => textIn(join(root, one)));
  const found = texts.find((text) => text !== '');
  if (found === undefined) throw new Error(`The package ${name} is bundled and has no licence text.`);
  return [found, notedParts[name]].filter(Boolean).join('\n');
}

function textIn(folder: string): string {
  if (!existsSync(folder)) return '';
  const files = readdirSync(folder, { withFileTypes: true }).filter(
    (file) => file.isFile() && noticeFile.test(file.name),
  );
  return files
    .map(({ name }) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .toSorted((one, other) => one.length - other.length)
    .map((text) => `${text}\n`)
    .join('\n');
}

/** Packages that are published without their licence file, and one of the same repository or author that has it. */
const licensedWith: Readonly<Record<string, string>> = {
  '@graphiql/plugin-doc-explorer': 'graphiql',
  '@graphiql/plugin-history': 'graphiql',
  '@wry/context': '@wry/equality',
  '@wry/trie': '@wry/equality',
  'react-compiler-runtime': 'react',
  'react-remove-scroll-bar': 'react-remove-scroll',
};

function sameRepository(folder: string): readonly string[] {
  const other = licensedWith[folder.replace(/^.*node_modules\//, '')];
  return other === undefined ? [] : [`node_modules/${other}`];
}
