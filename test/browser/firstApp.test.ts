import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startBrowser, type Running } from './startBrowser.ts';

const root = resolve(import.meta.dirname, '../..');
const guide = readFileSync(join(root, 'docs/first-app.md'), 'utf8');
const blocks = [...guide.matchAll(/^ {3}```(\w+)\n([^]*?)^ {3}```$/gm)].map(([, language, text = '']) => ({
  language,
  text: text.replaceAll(/^ {3}/gm, ''),
}));

let running: Running;
let folder: string;
beforeAll(async () => {
  running = await startBrowser();
  folder = mkdtempSync(join(tmpdir(), 'first-app-'));
});
afterAll(async () => {
  await running?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What the template `vanilla-ts` has of what the guide needs. The packages come from the example app. */
function createApp(): void {
  mkdirSync(join(folder, 'src'));
  symlinkSync(join(root, 'examples/node_modules'), join(folder, 'node_modules'));
  const scripts = { dev: 'vite' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'my-practice', type: 'module', scripts }));
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><link rel="icon" href="data:,"><body><div id="app"></div><script type="module" src="/src/main.ts"></script></body></html>',
  );
  const options = {
    target: 'es2023',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['ES2023', 'DOM'],
    types: [],
  };
  const compilerOptions = { ...options, strict: true, noEmit: true, moduleDetection: 'force', skipLibCheck: true };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
}

test('the steps of the guide lead from an empty Vite app to a booked appointment', async () => {
  expect(blocks.map(({ language }) => language)).toEqual(['sh', 'sh', 'ts', 'sh']);
  expect(blocks[1]?.text).toContain('--template vanilla-ts');
  createApp();
  const code = blocks[2]?.text ?? '';
  expect(code).toContain("'http://127.0.0.1:4000'");
  writeFileSync(join(folder, 'src/main.ts'), code.replace('http://127.0.0.1:4000', running.url));
  const check = spawn(process.execPath, [join(root, 'examples/node_modules/typescript/bin/tsc')], { cwd: folder });
  let problems = '';
  check.stdout.on('data', (chunk) => (problems += String(chunk)));

  const step = blocks[3]?.text.trim() ?? '';
  const dev = spawn(`${step} -- --port 0`, {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    shell: true,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  dev.stdout.on('data', (chunk) => (output += String(chunk)));
  try {
    const address = /http:\/\/localhost:\d+/;
    await vi.waitUntil(() => address.test(output), { timeout: 60_000 });
    const page = await running.browser.newPage();
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(address.exec(output)?.[0] ?? '');
    await page.getByRole('heading', { name: 'Free appointments' }).waitFor();
    const time = page.getByRole('button').first();
    const chosen = await time.innerText();
    await time.click();
    await page.getByRole('heading', { name: `Booked: ${chosen}` }).waitFor();
    expect(errors).toEqual([]);
    if (check.exitCode === null) await new Promise((done) => check.once('close', done));
    expect(problems).toBe('');
  } finally {
    process.kill(-(dev.pid ?? 0), 'SIGTERM');
  }
}, 120_000);
