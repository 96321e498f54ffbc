import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleExplorer } from '../../scripts/bundleExplorer.ts';
import { bundledPackages, thirdPartyNotices } from '../../scripts/thirdPartyNotices.ts';
import { openPage, startBrowser, type Running } from './startBrowser.ts';

const root = resolve(import.meta.dirname, '../..');
let running: Running;
beforeAll(async () => {
  running = await startBrowser();
});
afterAll(() => running?.stop());

test('the explorer links to a page with the licence of every package that is bundled', async () => {
  const { page, consoleErrors } = await openPage(running);
  await page.goto(`${running.url}/explorer`);
  await page.getByRole('link', { name: 'Licences' }).click();
  await page.waitForURL(/third-party-notices\.txt$/);
  const notices = await page.locator('body').innerText();
  const folders = bundledPackages(await bundleExplorer('unused', { write: false }));
  for (const folder of folders) {
    const { name, version } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Record<
      string,
      string
    >;
    const section =
      new RegExp(`^${name} ${version}\\nLicence: [^]*?(?=\\n={80}\\n|(?![^]))`, 'm').exec(notices)?.[0] ?? '';
    expect(section, `${name} ${version}`).toMatch(/copyright|\(c\)/i);
    expect(section, name).toMatch(/permission|redistribution|terms and conditions/i);
  }
  const names = folders.map((folder) => folder.replace(/^.*node_modules\//, ''));
  expect(names).toEqual(
    expect.arrayContaining(['graphiql', 'graphql', 'monaco-editor', 'react', 'react-dom']) as string[],
  );
  expect(notices).toContain('codicon.ttf');
  expect(consoleErrors).toEqual([]);
  await page.close();
});

test('a build of the example app has the licence of every package that is bundled, and links to it', async () => {
  const built = mkdtempSync(join(tmpdir(), 'home-'));
  const vite = join(root, 'examples/node_modules/vite/bin/vite.js');
  const args = [vite, 'build', 'patient-home', '--outDir', built, '--emptyOutDir'];
  await promisify(execFile)(process.execPath, args, { cwd: join(root, 'examples') });
  const notices = readFileSync(join(built, 'third-party-notices.txt'), 'utf8');
  const sections = notices.split(`\n${'='.repeat(80)}\n\n`).slice(1);
  const names = sections.map((section) => /^(\S+) \d/.exec(section)?.[1] ?? '');
  expect(names).toEqual(
    expect.arrayContaining(['@apollo/client', 'graphql', 'react', 'react-dom', 'rxjs']) as string[],
  );
  const { dependencies } = JSON.parse(readFileSync(join(root, 'examples/package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  // This package has only types.
  expect(Object.keys(dependencies).filter((name) => !names.includes(name))).toEqual([
    '@graphql-typed-document-node/core',
  ]);
  for (const section of sections) {
    expect(section).toMatch(/copyright|\(c\)/i);
    expect(section).toMatch(/permission|redistribution|terms and conditions/i);
  }
  expect(readFileSync(join(built, 'index.html'), 'utf8')).toContain('<a href="./third-party-notices.txt">Licences</a>');
  rmSync(built, { recursive: true });
});

test('a package that is bundled without a licence text stops the build, and one inside another is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'notices-'));
  const inner = 'node_modules/a/node_modules/@b/c';
  mkdirSync(join(folder, inner), { recursive: true });
  writeFileSync(join(folder, inner, 'package.json'), '{ "name": "@b/c", "version": "1.2.3", "license": "MIT" }');
  const used = { bytesInOutput: 1 };
  const output = {
    bytes: 2,
    imports: [],
    exports: [],
    inputs: { [`${inner}/x/y.js`]: used, 'node_modules/unused/x.js': { bytesInOutput: 0 }, 'own.ts': used },
  };
  const folders = bundledPackages({ inputs: {}, outputs: { 'out.js': output } });
  expect(folders).toEqual([inner]);
  expect(() => thirdPartyNotices(folder, folders)).toThrow('The package @b/c is bundled and has no licence text.');
  writeFileSync(join(folder, inner, 'LICENSE-MIT.txt'), 'Copyright (c) someone\r\n');
  expect(thirdPartyNotices(folder, folders)).toContain('@b/c 1.2.3\nLicence: MIT\n\nCopyright (c) someone\n');
  rmSync(folder, { recursive: true });
});
